import { describe, expect, it } from 'vitest';
import type { Point } from '../../model/geometry.ts';
import type { FigureMark } from '../figure.ts';
import { underBoxes, underColumns, underLines } from './obstacles.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

/** A box of 500 by 200 CSS pixels. */
const scaled = ([x, y]: Point): Point => [x / 2, y / 5];
const time = timeAxis('2031-01', '2031-05');
const line = (...path: Point[]): FigureMark => ({ key: 'line', kind: 'line', paths: [path] });

describe('underColumns(values, time, height, scaled)', () => {
  it('is the whole width of a month, from the column’s top to the foot', () => {
    const values = [3, 0, null].map((value, i) => ({
      month: `2031-0${i + 2}`,
      value,
      sources: [],
    }));
    expect(underColumns(values, time, valueAxis('linear', 10), scaled)).toEqual([
      { left: 100, right: 200, top: 140, bottom: 200 },
    ]);
  });
});

describe('underLines(lines, scaled)', () => {
  it('is a chain of small pieces along the line, from end to end', () => {
    const from: Point = [100, 900];
    const to: Point = [300, 100];
    const pieces = underLines([line(from, to)], scaled);
    const [a, b] = [scaled(from), scaled(to)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    expect(pieces.length).toBeGreaterThanOrEqual(length / 5);
    expect(pieces.length).toBeLessThan(length / 5 + 1);
    const middles = pieces.map(({ left, right, top, bottom }): Point => [
      (left + right) / 2,
      (top + bottom) / 2,
    ]);
    middles.forEach(([x, y], i) => {
      const share = (i + 0.5) / pieces.length;
      expect(x).toBeCloseTo(a[0] + (b[0] - a[0]) * share);
      expect(y).toBeCloseTo(a[1] + (b[1] - a[1]) * share);
    });
    for (const { left, right, top, bottom } of pieces) {
      expect(right - left).toBeCloseTo(Math.abs(b[0] - a[0]) / pieces.length + 4);
      expect(bottom - top).toBeCloseTo(Math.abs(b[1] - a[1]) / pieces.length + 4);
    }
  });

  it('covers a point that stands on itself, and every span of a path', () => {
    expect(underLines([line([100, 100], [100, 100])], scaled)).toEqual([
      { left: 48, right: 52, top: 18, bottom: 22 },
    ]);
    const one = underLines([line([0, 0], [20, 0])], scaled).length;
    expect(underLines([line([0, 0], [20, 0], [40, 0])], scaled)).toHaveLength(2 * one);
    expect(underLines([line([0, 0])], scaled)).toEqual([]);
  });
});

describe('underBoxes(boxes, scaled)', () => {
  it('is the box', () => {
    const box = { key: 'box', at: [200, 100, 600, 500], certainty: 'plausible' } as const;
    expect(underBoxes([{ ...box, at: [...box.at] }], scaled)).toEqual([
      { left: 100, right: 300, top: 20, bottom: 100 },
    ]);
  });
});
