import { expect, it } from 'vitest';
import type { LegendEntry } from './legend-entry.ts';
import { legendBlock } from './legend-block.ts';

const colour = (name: string): string => name;
const entriesOf = (...texts: string[]): LegendEntry[] =>
  texts.map((text) => ({ swatch: 'ruler', text }));
const LONG = 'where somebody has said that it was, and nobody has been able to see it since';
const numbersOf = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map(([, value]) => Number(value));

it('entries stand below each other, as far apart as they are high, each beside its swatch', () => {
  const block = legendBlock(entriesOf('one', LONG, 'three'), 220, colour);
  const svg = block.svg(30, 100);
  const lines = numbersOf(svg, /<text [^>]*y="([\d.]+)"/g);
  const starts = numbersOf(svg, /<text [^>]*x="([\d.]+)"/g);
  const swatches = numbersOf(svg, /translate\([\d.]+ ([\d.]+)\)/g);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  // Text is to the right of a swatch, which is 30 by 14 units at most, enlarged.
  const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
  for (const start of starts) expect(start).toBeGreaterThan(30 + 30 * scale);
  // The middle of a swatch is that of the small letters in the first line beside it.
  const firsts = [lines[0], lines[1], lines.at(-1)];
  swatches.forEach((top, i) => {
    expect(top + 7 * scale).toBeCloseTo((firsts[i] ?? NaN) - 5, -1);
  });
  // One more entry takes as much more room as it is lower than the one before.
  const more = legendBlock(entriesOf('one', LONG, 'three', 'four'), 220, colour);
  const [third = NaN, fourth = NaN] = numbersOf(
    more.svg(30, 100),
    /<text [^>]*y="([\d.]+)"/g,
  ).slice(-2);
  expect(more.height - block.height).toBeCloseTo(fourth - third, 0);
  expect(Math.max(...lines)).toBeLessThan(100 + block.height);
  expect(legendBlock([], 220, colour).height).toBe(0);
});

it('text is broken where the swatch and it would be wider than the legend', () => {
  const linesAt = (width: number): number =>
    legendBlock(entriesOf(LONG), width, colour)
      .svg(0, 0)
      .match(/<text /g)?.length ?? 0;
  expect(linesAt(1000)).toBe(1);
  expect(linesAt(300)).toBeGreaterThan(1);
  expect(linesAt(200)).toBeGreaterThan(linesAt(300));
});

it('swatches have the colour of their role, or that of ink', () => {
  const colourOf = (more: Partial<LegendEntry>): string | undefined =>
    /color="([^"]+)"/.exec(
      legendBlock([{ swatch: 'role', text: 'x', ...more }], 200, colour).svg(0, 0),
    )?.[1];
  expect(colourOf({})).toBe('ink');
  expect(colourOf({ role: 'attacker' })).toBe('accent-a');
});
