import { describe, expect, it } from 'vitest';
import type { PanelsPlot } from '../../../content/plots/panels.ts';
import type { Table } from '../../../content/schema/table.ts';
import { drawPanels } from './draw-panels.ts';
import type { Plot, Variant } from '../../figure.ts';
import { samplePanel, samplePanels, sampleTable } from '../../months/sample-counts.fixture.ts';

const TABLE = sampleTable({
  West: [1, 0, 2, 0, 0, 0],
  North: [3, 0, 5, null, null, 8],
  'A very long name of a place': [1, 1, 1, 1, 1, 1],
});
const TOLD: Table = { ...sampleTable({ All: [40, 0, 80, 20, 20, 20] }), id: 'told' };
const tableOf = (id: string): Table => (id === 'told' ? TOLD : TABLE);
const draw = (variant: Variant, more: Partial<PanelsPlot> = {}): Plot =>
  drawPanels(samplePanels(more), tableOf, variant);

/** Left, right, top and bottom of the columns of a place. */
function extentOf({ marks }: Plot, prefix: string): number[] {
  const points = marks
    .filter(({ key }) => key === `${prefix}.columns`)
    .flatMap(({ paths }) => paths.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map(Math.round);
}

describe('drawPanels(content, table, variant)', () => {
  it('sets panels side by side when wide, one below the other when narrow, in the given order', () => {
    const [wide, narrow] = [draw('wide'), draw('narrow')];
    const [, westRight = 0] = extentOf(wide, 'west');
    const [northLeft = 0] = extentOf(wide, 'north');
    expect(westRight).toBeLessThan(northLeft);
    const [, , , westFoot = 0] = extentOf(narrow, 'west');
    const [, , northTop = 0] = extentOf(narrow, 'north');
    expect(westFoot).toBeLessThan(northTop);
    const titles = wide.labels.filter(({ kind }) => kind === 'panel').map(({ text }) => text);
    expect(titles).toEqual(['West', 'North']);
  });

  it('draws all panels on one scale', () => {
    const plot = draw('wide');
    const heightOf = (key: string): number => 1000 - (extentOf(plot, key)[2] ?? 0);
    expect(heightOf('west') * 4).toBe(heightOf('north'));
  });

  it('draws zeros as ticks, missing months as missing', () => {
    const plot = draw('narrow');
    const zerosOf = (place: string): number | undefined =>
      plot.marks.find(({ key }) => key === `${place}.zeros`)?.paths.length;
    expect([zerosOf('west'), zerosOf('north')]).toEqual([4, 1]);
    expect(plot.boxes.map(({ key }) => key)).toEqual(['north.missing.2020-01']);
  });

  it('lets the months that are spoken of stand out, with their sum at the name of the place', () => {
    const plot = draw('wide', { highlight: ['2019-10', '2019-12'] });
    const titles = plot.labels.filter(({ kind }) => kind === 'panel').map(({ text }) => text);
    expect(titles).toEqual(['West\n3 in Oct–Dec', 'North\n8 in Oct–Dec']);
    const marked = plot.marks.find(({ key }) => key === 'west.highlight');
    expect(marked).toMatchObject({ role: 'neutral', paths: { length: 2 } });
    expect(plot.marks.find(({ key }) => key === 'north.columns')?.isContext).toBe(true);
    expect(draw('wide').marks.some(({ key }) => key.includes('highlight'))).toBe(false);
  });

  it('has a point for every quarter of every place, with the months in it', () => {
    expect(draw('wide').points.map(({ text }) => text)).toEqual([
      'West, Oct to Dec 2019: 3 fights (1, 0, 2)',
      'West, Jan to Mar 2020: 0 fights (0, 0, 0)',
      'North, Oct to Dec 2019: 8 fights (3, 0, 5)',
      'North, Jan to Mar 2020: no data',
    ]);
    expect(draw('wide', { from: '2019-12' }).points[0]?.text).toBe('West, Dec 2019: 2 fights');
  });

  it('shades the same months in every panel', () => {
    const band = {
      from: '2019-12',
      to: '2020-03',
      text: 'probable',
      certainty: 'plausible' as const,
    };
    const keys = draw('wide', { bands: [band] }).boxes.map(({ key }) => key);
    expect(keys).toEqual(['west.band.2019-12', 'north.band.2019-12', 'north.missing.2020-01']);
  });

  it('draws a note in the panel of its place', () => {
    const plot = draw('wide', {
      annotations: [{ panel: 'North', month: '2019-12', value: 5, text: 'most' }],
    });
    expect(plot.labels.find(({ text }) => text === 'most')?.at[0]).toBeGreaterThan(500);
  });

  it('rejects a name that has no room', () => {
    const panels = [samplePanel('West'), samplePanel('West', { name: 'Unabbreviatednames' })];
    expect(() => draw('narrow', { panels })).toThrow(
      'draw-panels: found no room for "Unabbreviatednames" in the narrow figure',
    );
    const long = 'Aplacewhosenamehasnoendandnobreak';
    const wide = [samplePanel('West'), samplePanel('West', { name: long })];
    expect(() => draw('wide', { panels: wide })).toThrow(
      `draw-panels: found no room for "${long}" in the wide figure`,
    );
  });

  it('breaks a long name into lines beside a narrow panel', () => {
    const panels = [samplePanel('West'), samplePanel('A very long name of a place')];
    const titles = draw('narrow', { panels }).labels.filter(({ kind }) => kind === 'panel');
    expect(titles.map(({ text }) => text)).toEqual(['West', 'A very long\nname of a\nplace']);
  });

  describe('with a series of its own in a panel', () => {
    const panels = [
      samplePanel('North'),
      samplePanel('All', { name: 'Told of', data: 'told', top: 80, noun: ['tale', 'tales'] }),
    ];

    it('reads it from its own file, and says what is counted there', () => {
      const texts = draw('wide', { panels }).points.map(({ text }) => text);
      expect(texts).toEqual([
        'North, Oct to Dec 2019: 8 fights (3, 0, 5)',
        'North, Jan to Mar 2020: no data',
        'Told of, Oct to Dec 2019: 120 tales (40, 0, 80)',
        'Told of, Jan to Mar 2020: 60 tales (20, 20, 20)',
      ]);
    });

    it('draws each on its own scale, with numbers at each', () => {
      const plot = draw('wide', { panels });
      const topOf = (place: string): number => extentOf(plot, place)[2] ?? 0;
      expect(topOf('told-of')).toBe(0);
      expect(topOf('north')).toBe(200);
      const highest = plot.labels.filter(({ text }) => text === '80' || text === '10');
      expect(highest.map(({ key }) => key)).toEqual(['north.tick.10', 'told-of.tick.80']);
      const shared = draw('wide').labels.filter(({ text }) => text === '10');
      expect(shared.map(({ key }) => key)).toEqual(['west.tick.10']);
    });

    it('says where there is no data', () => {
      const labels = draw('wide', { panels }).labels.filter(({ text }) => text === 'no data');
      expect(labels.map(({ key }) => key)).toEqual(['north.missing.2020-01']);
    });

    it('has no sum at a name where one of the months is missing', () => {
      const highlight = ['2019-12', '2020-01'];
      const { labels } = draw('wide', { panels, highlight });
      const titles = labels.filter(({ kind }) => kind === 'panel').map(({ text }) => text);
      expect(titles).toEqual(['North', 'Told of\n100 in Dec–Jan']);
    });
  });
});
