import { expect, it } from 'vitest';
import type { Table } from '../content/schema/table.ts';
import { BARS_SIZE, tableBars } from './table-bars.ts';

type Column = Table['columns'][number];
const text: Column = { name: 'leg', type: 'count', title: 'Leg', description: 'Its number.' };
const events: Column = { ...text, name: 'events', title: 'Events', unit: 'events' };
const rows = [
  { leg: 1, events: 2 },
  { leg: 2, events: 8 },
  { leg: 3, events: null },
];

it('has a bar for each row, as high as its number is to the highest', () => {
  const bars =
    tableBars({ columns: [text, events], rows })
      ?.split('M')
      .slice(1) ?? [];
  const heights = bars.map((bar) => Number(/v-([\d.]+)/.exec(bar)?.[1]));
  expect(heights).toHaveLength(3);
  expect(heights[2]).toBe(0);
  expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4);
  expect(heights[1]).toBeLessThan(BARS_SIZE.height);
  const lefts = bars.map(parseFloat);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
});

it('has none where nothing is counted', () => {
  expect(tableBars({ columns: [text], rows })).toBeUndefined();
});
