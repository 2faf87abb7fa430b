import { expect, it } from 'vitest';
import { NO_DATA } from '#messages/chart.ts';
import type { MonthValue } from './monthly.ts';
import { quarterPoints } from './quarter-points.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

const time = timeAxis('2030-12', '2031-07');
const values = [2, 4, 1, 3, 6, null, 0, 8].map((value, i): MonthValue => {
  const month = time.months[i] ?? '';
  return { month, value, sources: [] };
});
const points = quarterPoints('North', values, time, valueAxis('linear', 10), ['fight', 'fights']);

it('stand over each quarter of a year, as far as it is on the axis', () => {
  expect(points.map(({ key }) => key)).toEqual([
    'point.2030-12',
    'point.2031-01',
    'point.2031-04',
    'point.2031-07',
  ]);
  // A month is 125 wide.
  expect(points.map(({ at: [x] }) => x)).toEqual([62.5, 312.5, 687.5, 937.5]);
});

it('stand as high as the highest column', () => {
  expect(points.map(({ at: [, y] }) => y)).toEqual([800, 600, 400, 200]);
});

it('say the sum and what it is made of, unless a month is missing', () => {
  expect(points[1]?.text).toMatch(/8 .*4, 1, 3/);
  expect(points[2]?.text).toContain(NO_DATA);
  expect(points[1]?.text).not.toContain(NO_DATA);
});

it('name one month alone by itself, and several from the first to the last', () => {
  expect(points[3]?.text).toContain('Jul');
  expect(points[3]?.text.match(/Jul/g)).toHaveLength(1);
  expect(points[1]?.text).toMatch(/Jan.*Mar/);
});
