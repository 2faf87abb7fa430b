import { describe, expect, it } from 'vitest';
import { drawAt, emptyLine, isComplete, stepAt } from './drawn-line.ts';

const MONTHS = ['2019-10', '2019-11', '2019-12', '2020-01', '2020-02'];
const EMPTY = emptyLine(MONTHS, 14, 32);

describe('drawAt(line, i, value, last)', () => {
  it('sets one month, and only that', () => {
    expect(drawAt(EMPTY, 2, 7).values).toEqual([null, null, 7, null, null]);
  });

  it('fills months that a fast pointer skipped, forwards and backwards', () => {
    expect(drawAt(drawAt(EMPTY, 0, 2), 4, 10, 0).values).toEqual([2, 4, 6, 8, 10]);
    expect(drawAt(drawAt(EMPTY, 4, 1), 1, 7, 4).values).toEqual([null, 7, 5, 3, 1]);
  });

  it('joins only what belongs to one stroke', () => {
    expect(drawAt(drawAt(EMPTY, 0, 2), 3, 8).values).toEqual([2, null, null, 8, null]);
    expect(drawAt(EMPTY, 3, 8, 0).values).toEqual([null, null, null, 8, null]);
  });

  it('draws over what is there', () => {
    const line = drawAt(drawAt(EMPTY, 0, 2), 4, 10, 0);
    expect(drawAt(drawAt(line, 1, 0), 3, 4, 1).values).toEqual([2, 0, 2, 4, 10]);
  });

  it('sets the same month again while the pointer stays in it', () => {
    expect(drawAt(drawAt(EMPTY, 1, 3), 1, 5, 1).values[1]).toBe(5);
  });

  it('keeps to whole numbers on the axis', () => {
    expect(drawAt(EMPTY, 0, 6.6).values[0]).toBe(7);
    expect(drawAt(EMPTY, 0, -4).values[0]).toBe(0);
    expect(drawAt(EMPTY, 0, 99).values[0]).toBe(32);
  });

  it('ignores a place outside the line', () => {
    expect(drawAt(EMPTY, 7, 3).values).toEqual(EMPTY.values);
    expect(drawAt(EMPTY, -1, 3).values).toEqual(EMPTY.values);
  });

  it('leaves the line that it was given alone', () => {
    drawAt(EMPTY, 0, 5);
    expect(EMPTY.values).toEqual([null, null, null, null, null]);
  });
});

describe('stepAt(line, i, change)', () => {
  it('starts from the last number known at the first press', () => {
    expect(stepAt(EMPTY, 0, 1).values[0]).toBe(15);
    expect(stepAt(EMPTY, 3, -1).values[3]).toBe(13);
  });

  it('starts from the nearest number drawn before it', () => {
    expect(stepAt(drawAt(EMPTY, 1, 6), 3, 1).values).toEqual([null, 6, null, 7, null]);
  });

  it('goes on from the number that the month has, and stops at the ends', () => {
    const line = stepAt(stepAt(drawAt(EMPTY, 0, 31), 0, 1), 0, 1);
    expect(line.values[0]).toBe(32);
    expect(stepAt(drawAt(EMPTY, 0, 0), 0, -1).values[0]).toBe(0);
  });
});

describe('isComplete(line)', () => {
  it('is true once every month has a number, zero included', () => {
    expect(isComplete(EMPTY)).toBe(false);
    expect(isComplete(drawAt(EMPTY, 4, 3))).toBe(false);
    expect(isComplete(drawAt(drawAt(EMPTY, 0, 0), 4, 0, 0))).toBe(true);
  });
});
