import { describe, expect, it } from 'vitest';
import type { PanelsPlot } from '../../contract/schema/figure.ts';
import { drawPanels } from './draw-panels.ts';
import type { Plot, Variant } from '../figure.ts';
import { samplePanels, sampleTable } from './sample-counts.ts';

const TABLE = sampleTable({
  West: [1, 0, 2, 0, 0, 0],
  North: [3, 0, 5, null, null, 8],
  'A very long name of a place': [1, 1, 1, 1, 1, 1],
});
const draw = (variant: Variant, more: Partial<PanelsPlot> = {}): Plot =>
  drawPanels(samplePanels(more), TABLE, variant);

/** Left, right, top and bottom of the columns of a place. */
function extentOf({ marks }: Plot, prefix: string): number[] {
  const points = marks
    .filter(({ key }) => key.startsWith(`${prefix}.column.`))
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
    expect(titles).toEqual(['West: 3', 'North: 8']);
    const marked = plot.marks.find(({ key }) => key === 'west.highlight');
    expect(marked).toMatchObject({ role: 'attacker', paths: { length: 2 } });
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
      annotations: [{ place: 'North', month: '2019-12', value: 5, text: 'most' }],
    });
    expect(plot.labels.find(({ text }) => text === 'most')?.at[0]).toBeGreaterThan(500);
  });

  it('rejects a name that has no room', () => {
    const places = ['West', 'A very long name of a place'];
    expect(() => draw('narrow', { places })).toThrow(
      'draw-panels: found no room for "A very long name of a place" in the narrow figure',
    );
  });
});
