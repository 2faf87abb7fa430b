import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import type { ColumnsPlot } from '../../content/plots/columns.ts';
import type { FigureFrame } from '../../content/schema/figure.ts';
import type { Table } from '../../content/schema/table.ts';
import { monthRange } from '../../model/months.ts';
import { drawColumns } from '../kinds/columns/draw-columns.ts';
import { drawCounters } from '../kinds/counters/draw-counters.ts';
import { drawPanels } from '../kinds/panels/draw-panels.ts';
import { monthlyValues } from './monthly.ts';
import { LEAST_BOX, VARIANTS, type FigureLabel, type Plot, type Variant } from '../figure.ts';
import { plotSize } from '../figure.ts';
import { overlaps, type Rectangle } from '../labels/rectangle.ts';
import { slideState } from '../kinds/columns/slide-state.ts';
import { sizeOfText } from '../labels/text-size.ts';

const { book } = await readContent('content');
const frames = [...book.figures].flatMap(([scene, figure]) =>
  figure.frames
    .filter(({ plot: { type } }) => ['columns', 'panels', 'counters'].includes(type))
    .map((frame) => ({ ...frame, id: `${scene}/${frame.id}` })),
);

function draw({ plot }: FigureFrame, variant: Variant): Plot {
  const tableOf = (id: string): Table => entry(book.tables, id, 'tables');
  switch (plot.type) {
    case 'columns':
      return drawColumns(plot, tableOf(plot.data), variant);
    case 'panels':
      return drawPanels(plot, tableOf, variant);
    case 'counters':
      return drawCounters(tableOf(plot.data), variant);
    default:
      throw new Error(`found a plot of type ${plot.type}, expected counts`);
  }
}

/** Where a label stands in the least box, in CSS pixels from the corner of the plot. */
function boxOf(label: FigureLabel, plot: Plot, variant: Variant): Rectangle {
  const { width, height } = plotSize(variant, plot.padding);
  const size = sizeOfText(label.text, label.kind);
  const [dx, dy] = label.offset ?? [0, 0];
  const [x, y] = [(label.at[0] / 1000) * width + dx, (label.at[1] / 1000) * height + dy];
  const left = x - { start: 0, middle: size.width / 2, end: size.width }[label.align ?? 'middle'];
  const top =
    y - { top: 0, middle: size.height / 2, bottom: size.height }[label.baseline ?? 'middle'];
  return { left, top, right: left + size.width, bottom: top + size.height };
}

function slips(plot: Plot, variant: Variant): string[] {
  const { padding, labels } = plot;
  const box = LEAST_BOX[variant];
  const placed = labels.map((label) => ({ label, box: boxOf(label, plot, variant) }));
  const cut = placed.flatMap(({ label, box: { left, top, right, bottom } }) =>
    left < -padding.left - 0.5 ||
    top < -padding.top - 0.5 ||
    right > box.width - padding.left + 0.5 ||
    bottom > box.height - padding.top + 0.5
      ? [`"${label.text}" runs off the ${variant} figure`]
      : [],
  );
  const hit = placed.flatMap((one, i) =>
    placed
      .slice(i + 1)
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => `"${one.label.text}" and "${other.label.text}" collide, ${variant}`),
  );
  return [...cut, ...hit];
}

const keysTwice = ({ marks, labels, boxes, points }: Plot): string[] =>
  [marks, labels, boxes, points].flatMap((list: readonly { key: string }[]) => {
    const keys = list.map(({ key }) => key);
    return keys.filter((key, i) => keys.indexOf(key) < i);
  });

describe.each(VARIANTS)('the real figures of counts, %s', (variant) => {
  it.each(frames.map((frame) => [frame.id, frame] as const))(
    '%s: no label is cut or collides, and no key is there twice',
    (_, frame) => {
      const plot = draw(frame, variant);
      expect(slips(plot, variant)).toEqual([]);
      expect(keysTwice(plot)).toEqual([]);
    },
  );
});

describe('the slider', () => {
  const slides = frames.filter(({ plot }) => plot.type === 'columns' && plot.slide !== undefined);
  const plot = slides[0]?.plot as ColumnsPlot;
  const table = entry(book.tables, plot.data, 'tables');
  const choices = (plot.slide?.areas ?? []).map(({ id }) => id);

  const ends = monthRange(plot.slide?.from ?? '', plot.slide?.to ?? '');

  it.each(choices)('has room for all names at every end month: %s', (area) => {
    const found = ends.flatMap((end) => {
      const { plots } = slideState(plot, table, { area, end });
      return VARIANTS.flatMap((variant) =>
        slips(plots[variant], variant).map((slip) => `${end}: ${slip}`),
      );
    });
    expect(found).toEqual([]);
  });

  it.each(choices)('draws no line for a window that says nothing: %s', (area) => {
    for (const end of ends) {
      const { plots, windows } = slideState(plot, table, { area, end });
      const fits = plots.wide.marks.filter(({ kind }) => kind === 'fit');
      expect(fits, end).toHaveLength(windows.filter((line) => !line.includes('no fit')).length);
    }
  });
});

describe('what the frames say in words', () => {
  const valuesOf = (
    file: string,
    places: string[],
    from: string,
    to: string,
    column = 'events',
  ): number[] =>
    monthlyValues(entry(book.tables, file, 'tables'), places, column, monthRange(from, to)).map(
      ({ value }) => {
        if (value === null) throw new Error(`${file}: found no number, expected one`);
        return value;
      },
    );
  const iraq = (from: string, to: string): number[] => valuesOf('ucdp-iraq', ['Iraq'], from, to);
  const syria = (from: string, to: string): number[] => valuesOf('ucdp-syria', ['Syria'], from, to);
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

  it('agrees with the counts for Iraq', () => {
    expect([
      Math.min(...iraq('2018-01', '2019-09')),
      Math.max(...iraq('2018-01', '2019-09')),
    ]).toEqual([3, 17]);
    expect(iraq('2019-09', '2020-06')).toEqual([14, 3, 5, 7, 5, 7, 4, 14, 17, 7]);
    expect(sum(iraq('2019-10', '2020-03'))).toBe(31);
    expect(iraq('2020-10', '2020-10')).toEqual([8]);
    expect(Math.round(3 * 2 ** (12 / 3))).toBe(48);
    const after = iraq('2019-10', '2020-12');
    expect([Math.min(...after), Math.max(...after)]).toEqual([2, 17]);
  });

  it('agrees with the counts by place', () => {
    expect(sum(valuesOf('ucdp-iraq', ['Anbar', 'Nineveh'], '2019-10', '2020-03'))).toBe(1);
    expect(
      sum(valuesOf('ucdp-iraq', ['Salahaddin', 'Kirkuk', 'Diyala'], '2019-10', '2020-03')),
    ).toBe(24);
  });

  it('agrees with the counts side by side', () => {
    const counted = (column: string, from: string, to: string): number[] =>
      valuesOf('iraq-counters', ['Iraq'], from, to, column);
    expect(counted('acled_isis_first', '2019-11', '2020-03')).toEqual([16, 58, 28, 34, 28]);
    expect(sum(counted('acled_isis_first', '2020-01', '2020-03'))).toBe(90);
    expect(sum(counted('acled_isis_first', '2019-01', '2019-03'))).toBe(170);
    expect(counted('ucdp_all', '2019-11', '2019-12')).toEqual([9, 16]);
    expect(counted('ucdp_precise', '2019-11', '2019-12')).toEqual([5, 7]);
  });

  it('agrees with the counts for Syria', () => {
    expect(Math.round(sum(syria('2017-01', '2017-12')) / 12)).toBe(238);
    expect(Math.round(sum(syria('2018-01', '2018-12')) / 12)).toBe(85);
    expect(syria('2019-03', '2019-05')).toEqual([74, 40, 25]);
    expect(syria('2019-10', '2020-03')).toEqual([23, 15, 15, 22, 19, 18]);
    expect(Math.min(...syria('2017-01', '2019-09'))).toBeGreaterThan(23);
  });

  it('agrees with the counters', () => {
    const rows = entry(book.tables, 'counters-2020-q2', 'tables').rows;
    expect(rows.map((row) => row.events)).toEqual([808, 405, 38]);
  });

  it('agrees with the fits up to the month that its still shows', () => {
    const frame = frames.find(({ id }) => id === 'surge/slide');
    const plot = frame?.plot as ColumnsPlot;
    const table = entry(book.tables, plot.data, 'tables');
    const said = slideState(plot, table, { area: 'iraq', end: plot.fits?.end ?? '' });
    expect(said.verdict).toBe('none');
    const numbers = said.windows
      .join(' ')
      .match(/[+−]?\d+%/g)
      ?.filter((text) => text !== '95%');
    expect(frame?.words.match(/[+−]?\d+%/g)?.filter((text) => text !== '95%')).toEqual(numbers);
  });

  it('annotates columns with the numbers that they have', () => {
    const wrong = frames.flatMap(({ id, plot }) => {
      const series = (
        { data, places, column }: { data: string; places: string[]; column: string },
        notes: readonly { month: string; value?: number | undefined; text: string }[],
      ): string[] =>
        notes
          .filter(
            ({ month, value }) =>
              value !== undefined && valuesOf(data, places, month, month, column)[0] !== value,
          )
          .map(({ text }) => `${id}: ${text}`);
      if (plot.type === 'columns') return series(plot, plot.annotations);
      if (plot.type !== 'panels') return [];
      return plot.panels.flatMap(({ name, data = plot.data, places, column }) =>
        series(
          { data, places, column },
          plot.annotations.filter(({ panel }) => panel === name),
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has headlines that fit', () => {
    expect(frames.filter(({ title }) => title.length > 70).map(({ title }) => title)).toEqual([]);
  });
});
