import { expect, it } from 'vitest';
import { partTimes } from './part-times.ts';

it('says when each part of a lesson begins and ends', () => {
  expect(partTimes([{ minutes: 6 }, { minutes: 10 }, { minutes: 29 }])).toEqual([
    { minutes: 6, start: 0, end: 6 },
    { minutes: 10, start: 6, end: 16 },
    { minutes: 29, start: 16, end: 45 },
  ]);
});
