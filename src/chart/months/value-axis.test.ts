import { describe, expect, it } from 'vitest';
import { cutAtTop, valueAxis, valueAxisParts } from './value-axis.ts';

describe('valueAxis("linear", top)', () => {
  it('goes from the foot of the plot at zero to its top', () => {
    const { y } = valueAxis('linear', 20);
    expect([y(0), y(10), y(20), y(30)]).toEqual([1000, 500, 0, -500]);
  });

  it.each([
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [6, [0, 2, 4, 6]],
    [10, [0, 2, 4, 6, 8, 10]],
    [20, [0, 5, 10, 15, 20]],
    [32, [0, 10, 20, 30]],
    [350, [0, 100, 200, 300]],
  ])('has a few round lines up to %d, in whole units', (top, lines) => {
    expect(valueAxis('linear', top).lines).toEqual(lines);
  });
});

describe('valueAxis("log", top)', () => {
  const { y, lines } = valueAxis('log', 32);

  it('has lines at doublings, all as far apart', () => {
    expect(lines).toEqual([1, 2, 4, 8, 16, 32]);
    const heights = lines.map(y);
    const gaps = heights.slice(1).map((height, i) => (heights[i] ?? 0) - height);
    for (const gap of gaps) expect(gap).toBeCloseTo(1000 / 6);
  });

  it('makes a constant doubling a straight line', () => {
    const [a = 0, b = 0, c = 0] = [3, 3 * 2 ** (1 / 3), 3 * 2 ** (2 / 3)].map(y);
    expect(a - b).toBeCloseTo(b - c);
  });

  it('has no place for zero: it stands at the foot, and has no line', () => {
    expect(y(0)).toBe(1000);
    expect(y(32)).toBeCloseTo(0);
    expect(valueAxis('log', 32, [0, 8, 32]).lines).toEqual([8, 32]);
  });
});

it('an axis without height is rejected', () => {
  expect(() => valueAxis('log', 0.5)).toThrow('found a top of 0.5, expected 1 or more');
  expect(() => valueAxis('linear', NaN)).toThrow('expected 1 or more');
});

describe('valueAxisParts(axis, height)', () => {
  const keysOf = (scale: 'linear' | 'log', height: number): string[] =>
    valueAxisParts(valueAxis(scale, 32, [0, 1, 2, 4, 8, 16, 32]), height).labels.map(
      ({ key }) => key,
    );

  it('gives lines the same keys on both scales, so that they can move', () => {
    const lines = [0, 8, 16, 32];
    const [linear, log] = (['linear', 'log'] as const).map((scale) =>
      valueAxisParts(valueAxis(scale, 32, lines), 200).marks.map(({ key }) => key),
    );
    expect(linear).toEqual(['grid.8', 'grid.16', 'grid.32']);
    expect(log).toEqual(linear);
  });

  it('leaves out numbers that would run into others, and never the lowest', () => {
    expect(keysOf('linear', 186)).toEqual(['tick.0', 'tick.32', 'tick.16', 'tick.8', 'tick.4']);
    expect(keysOf('linear', 60)).toEqual(['tick.0', 'tick.32', 'tick.16']);
    expect(keysOf('log', 186)).toHaveLength(6);
  });

  it('writes thousands with a comma', () => {
    expect(valueAxisParts(valueAxis('linear', 5000), 200).labels.at(1)?.text).toBe('5,000');
  });
});

describe('cutAtTop(points)', () => {
  it('ends a line where it leaves the plot', () => {
    expect(
      cutAtTop([
        [0, 100],
        [10, 50],
        [20, -50],
        [30, -400],
      ]),
    ).toEqual([
      [0, 100],
      [10, 50],
      [15, 0],
    ]);
  });

  it('leaves a line inside alone, and nothing of one outside', () => {
    expect(cutAtTop([[0, 0]])).toEqual([[0, 0]]);
    expect(
      cutAtTop([
        [0, -1],
        [10, -5],
      ]),
    ).toEqual([]);
    expect(cutAtTop([])).toEqual([]);
  });

  it('begins where a falling line comes in', () => {
    expect(
      cutAtTop([
        [0, -100],
        [10, 100],
      ]),
    ).toEqual([
      [5, 0],
      [10, 100],
    ]);
  });
});
