import { describe, expect, it } from 'vitest';
import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import { drawColumns } from './draw-columns.ts';
import type { FigureMark, Plot } from '../../figure.ts';
import { sampleColumns, sampleTable } from '../../months/sample-counts.fixture.ts';

const TABLE = sampleTable({ North: [3, 0, 5, null, null, 8], West: [1, 1, 0, 2, 4, 0] });
const draw = (more: Partial<ColumnsPlot> = {}, table = TABLE): Plot =>
  drawColumns(sampleColumns(more), table, 'narrow');

const markOf = ({ marks }: Plot, key: string): FigureMark | undefined =>
  marks.find((mark) => mark.key === key);
const topOf = (plot: Plot, key: string): number | undefined =>
  markOf(plot, key)?.paths[0]?.[1]?.[1];

/** The marks that are told apart by their months, as key and look. */
const looks = ({ marks }: Plot): string[] =>
  marks
    .filter(({ key }) => key.startsWith('column.'))
    .map(({ key, role, isContext, isAnswer }) =>
      [key, role, isContext && 'context', isAnswer && 'answer'].filter(Boolean).join(' '),
    );

describe('drawColumns(content, table, variant)', () => {
  it('draws what it is asked for, in coordinates of 0 to 1000', () => {
    const { marks } = draw({ to: '2019-11', places: ['West'] });
    expect(
      marks.map(({ key, paths }) => `${key} ${JSON.stringify(paths).replaceAll(/\.\d+/g, '')}`),
    ).toMatchInlineSnapshot(`
      [
        "grid.2 [[[0,800],[1000,800]]]",
        "grid.4 [[[0,600],[1000,600]]]",
        "grid.6 [[[0,400],[1000,400]]]",
        "grid.8 [[[0,200],[1000,200]]]",
        "grid.10 [[[0,0],[1000,0]]]",
        "column.2019-10 [[[50,1000],[50,900],[450,900],[450,1000]]]",
        "column.2019-11 [[[550,1000],[550,900],[950,900],[950,1000]]]",
        "axis.months [[[0,1000],[1000,1000]]]",
        "axis.quarters [[[0,1000],[0,1018]]]",
      ]
    `);
  });

  it('adds up several places', () => {
    expect(topOf(draw({ places: ['North', 'West'] }), 'column.2019-10')).toBe(600);
  });

  it('draws zero as a column of no height with a tick', () => {
    const plot = draw();
    expect(topOf(plot, 'column.2019-11')).toBe(1000);
    expect(markOf(plot, 'zero.2019-11')?.kind).toBe('tick');
    expect(markOf(plot, 'zero.2019-10')).toBeUndefined();
  });

  it('draws missing months as missing: no column, no tick, one box that says so', () => {
    const plot = draw();
    expect(markOf(plot, 'column.2020-01')).toBeUndefined();
    expect(markOf(plot, 'zero.2020-01')).toBeUndefined();
    expect(plot.boxes).toMatchObject([{ key: 'missing.2020-01', certainty: 'uncheckable' }]);
    expect(plot.labels.map(({ text }) => text)).toContain('no data');
    expect(plot.points.at(3)?.text).toBe('January 2020: no data');
  });

  it('has a point for every month, with its number in words', () => {
    const texts = draw({ places: ['West'] }).points.map(({ text }) => text);
    expect(texts.slice(0, 4)).toEqual([
      'October 2019: 1 fight',
      'November 2019: 1 fight',
      'December 2019: 0 fights',
      'January 2020: 2 fights',
    ]);
    const nameless = sampleColumns();
    delete nameless.noun;
    expect(drawColumns(nameless, TABLE, 'narrow').points[0]?.text).toBe('October 2019: 3 fights');
  });

  it('draws columns with one value, equal values and only zeros', () => {
    const flat = sampleTable({ North: [4, 4, 4], West: [0, 0, 0] });
    const equal = draw({ to: '2019-12' }, flat);
    expect(
      ['2019-10', '2019-11', '2019-12'].map((month) => topOf(equal, `column.${month}`)),
    ).toEqual([600, 600, 600]);
    expect(draw({ to: '2019-12', places: ['West'] }, flat).points).toHaveLength(3);
    expect(draw({ to: '2019-10' }, flat).points).toHaveLength(1);
  });

  it('lets highlighted months stand out, and the others step back', () => {
    expect(looks(draw({ highlight: ['2019-12'], to: '2019-12' }))).toEqual([
      'column.2019-10 context',
      'column.2019-11 context',
      'column.2019-12 neutral',
    ]);
    expect(looks(draw({ to: '2019-10' }))).toEqual(['column.2019-10']);
  });

  it('lets months outside the longest window step back, where growth is fitted', () => {
    const long = sampleTable({ North: [3, 4, 2, 5, 3, 4, 6, 2, 3, 5, 4, 3, 6, 2] });
    const content = { to: '2020-11', fits: { end: '2020-10' } };
    expect(looks(draw(content, long)).filter((look) => look.includes('context'))).toEqual([
      'column.2019-10 context',
      'column.2020-11 context',
    ]);
  });

  it('marks what comes after the last month shown as the answer, notes too', () => {
    const plot = draw({
      places: ['West'],
      until: '2019-11',
      annotations: [
        { month: '2019-10', value: 1, text: 'known' },
        { month: '2020-02', value: 4, text: 'asked' },
      ],
    });
    expect(looks(plot)).toEqual([
      'column.2019-10',
      'column.2019-11',
      'column.2019-12 answer',
      'column.2020-01 answer',
      'column.2020-02 answer',
      'column.2020-03 answer',
    ]);
    expect(markOf(plot, 'zero.2019-12')?.isAnswer).toBe(true);
    const answers = plot.labels.filter(({ isAnswer }) => isAnswer).map(({ text }) => text);
    expect(answers).toEqual(['asked']);
  });

  it('cuts what is higher than the top, and says so', () => {
    const plot = draw({ top: 4 });
    expect(topOf(plot, 'column.2020-03')).toBe(0);
    expect(plot.labels.map(({ text }) => text)).toContain('8 ↑');
    expect(plot.points.at(-1)?.at[1]).toBe(0);
  });

  it('shades bands with soft ends and names them beside', () => {
    const band = {
      from: '2019-12',
      to: '2020-01',
      text: 'probable',
      certainty: 'plausible' as const,
    };
    const plot = draw({ bands: [band], places: ['West'] });
    const box = plot.boxes.find(({ key }) => key === 'band.2019-12');
    expect(box).toMatchObject({ certainty: 'plausible', isSoft: true });
    expect(box?.at.map(Math.round)).toEqual([333, 0, 667, 1000]);
    expect(plot.labels.find(({ key }) => key === 'band.2019-12')?.text).toBe('probable');
  });

  it('draws a seam before the month in which the source changes', () => {
    const plot = draw({ places: ['West'], seams: [{ month: '2020-01', text: 'other file' }] });
    const seam = markOf(plot, 'seam.2020-01');
    expect(seam?.paths[0]?.map(([x]) => x)).toEqual([500, 500]);
    expect(seam?.certainty).toBe('plausible');
    expect(plot.labels.map(({ text }) => text)).toContain('other file');
  });

  it('names fitted lines and curves', () => {
    const long = sampleTable({ North: [3, 4, 2, 5, 3, 4] });
    const plot = draw(
      {
        top: 20,
        fits: { end: '2020-03' },
        curves: [{ from: '2019-10', to: '2020-03', start: 3, doubling: 1, text: 'doubling' }],
      },
      long,
    );
    expect(plot.marks.flatMap(({ key, kind }) => (/fit|curve/.test(kind) ? [key] : []))).toEqual([
      'curve.0',
      'fit.6',
      'fit.3',
    ]);
    const texts = plot.labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['doubling', '6\u00a0months', '3\u00a0months']));
  });

  it('rejects fits up to a month that is not on the axis', () => {
    expect(() => draw({ fits: { end: '2020-04' } })).toThrow(
      'found fits up to 2020-04, expected a month from 2019-10 to 2020-03',
    );
  });

  it('gives the same answer to the same question', () => {
    expect(draw()).toEqual(draw());
  });
});

describe('on a logarithmic scale', () => {
  it('columns, lines and ticks keep keys and numbers of points, so that they move', () => {
    const shape = (plot: Plot): string[] =>
      plot.marks
        .filter(({ key }) => /^(column|grid|zero)/.test(key))
        .map(({ key, paths }) => `${key} ${paths.map((path) => path.length).join()}`);
    const lines = [0, 2, 4, 8];
    expect(shape(draw({ scale: 'log', top: 8, lines }))).toEqual(shape(draw({ top: 8, lines })));
  });

  it('zeros cannot be shown: their ticks say 0, once for months in a row', () => {
    const table = sampleTable({ North: [0, 0, 4, 2, 0, 1] });
    const zeros = draw({ scale: 'log' }, table).labels.filter(({ text }) => text === '0');
    expect(zeros.map(({ at }) => Math.round(at[0]))).toEqual([167, 750]);
    const linear = draw({}, table).labels.filter(({ key }) => key.startsWith('zero.'));
    expect(linear).toEqual([]);
  });

  it('a single event has a height', () => {
    const plot = draw({ scale: 'log', top: 8, places: ['West'] });
    expect(topOf(plot, 'column.2019-10')).toBeCloseTo(750);
  });
});
