import { describe, expect, it } from 'vitest';
import { plotSize, VARIANTS } from '../../figure.ts';
import { samplePanel, samplePanels } from '../../months/sample-counts.fixture.ts';
import { inPanel, intoPanel, type Panel } from './into-panel.ts';
import { hasOwnScales, PADDING, panelsOf } from './panel-layout.ts';

const PANEL: Panel = [200, 100, 700, 300];

describe('intoPanel(parts, panel, prefix)', () => {
  it('moves corners to corners, and the middle to the middle', () => {
    expect(inPanel(PANEL, [0, 0])).toEqual([200, 100]);
    expect(inPanel(PANEL, [1000, 1000])).toEqual([700, 300]);
    expect(inPanel(PANEL, [500, 500])).toEqual([450, 200]);
  });

  it('moves all that there is, under keys of its own', () => {
    const moved = intoPanel(
      {
        boxes: [{ key: 'b', at: [0, 250, 1000, 500], certainty: 'plausible' }],
        marks: [{ key: 'm', kind: 'line', paths: [[[0, 0]], [[1000, 500]]] }],
        labels: [{ key: 'l', kind: 'tick', text: 'L', at: [500, 0] }],
        points: [{ key: 'p', text: 'P', at: [0, 1000] }],
      },
      PANEL,
      'x.',
    );
    expect(moved.boxes.map(({ key, at }) => [key, at])).toEqual([['x.b', [200, 150, 700, 200]]]);
    expect(moved.marks.map(({ key, paths }) => [key, paths])).toEqual([
      ['x.m', [[[200, 100]], [[700, 200]]]],
    ]);
    expect(moved.labels.map(({ key, at }) => [key, at])).toEqual([['x.l', [450, 100]]]);
    expect(moved.points.map(({ key, at }) => [key, at])).toEqual([['x.p', [200, 300]]]);
  });
});

describe('panelsOf(content, variant)', () => {
  const three = samplePanels({ panels: ['A', 'B', 'C'].map((place) => samplePanel(place)) });

  it.each(VARIANTS)('fills the %s plot with panels of one size and gaps of one size', (variant) => {
    const along = variant === 'wide' ? 0 : 1;
    const panels = panelsOf(three, variant);
    const starts = panels.map((panel) => panel[along]);
    const ends = panels.map((panel) => panel[along + 2] ?? NaN);
    expect(starts[0]).toBe(0);
    expect(ends.at(-1)).toBeCloseTo(1000);
    const size = (ends[0] ?? NaN) - (starts[0] ?? NaN);
    const gap = (starts[1] ?? NaN) - (ends[0] ?? NaN);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(size / 2);
    panels.forEach((panel, i) => {
      expect((ends[i] ?? NaN) - (starts[i] ?? NaN)).toBeCloseTo(size);
      if (i > 0) expect((starts[i] ?? NaN) - (ends[i - 1] ?? NaN)).toBeCloseTo(gap);
      // Across, each takes all of it.
      expect([panel[1 - along], panel[3 - along]]).toEqual([0, 1000]);
    });
  });

  it('leaves room for numbers between wide panels with scales of their own', () => {
    const own = samplePanels({ panels: [samplePanel('A'), samplePanel('B', { top: 40 })] });
    const same = samplePanels({ panels: [samplePanel('A'), samplePanel('B')] });
    expect([own, same].map(hasOwnScales)).toEqual([true, false]);
    const gapOf = (content: typeof own): number => {
      const [first, second] = panelsOf(content, 'wide');
      const { width } = plotSize('wide', PADDING.wide);
      return (((second?.[0] ?? NaN) - (first?.[2] ?? NaN)) * width) / 1000;
    };
    expect(gapOf(own)).toBeGreaterThan(gapOf(same) + 10);
    expect(panelsOf(own, 'narrow')).toEqual(panelsOf(same, 'narrow'));
  });

  it('gives one panel all of the plot', () => {
    const one = samplePanels({ panels: [samplePanel('A')] });
    for (const variant of VARIANTS) expect(panelsOf(one, variant)).toEqual([[0, 0, 1000, 1000]]);
  });
});
