import { describe, expect, it } from 'vitest';
import { drawnPath } from './ask-draw.ts';

const XS = [100, 200, 300, 400];

describe('drawnPath(values, xs, top)', () => {
  it('is empty where nothing is drawn', () => {
    expect(drawnPath([null, null, null, null], XS, 10)).toBe('');
    expect(drawnPath([], [], 10)).toBe('');
  });

  it('goes from zero at the foot to the highest number at the top', () => {
    expect(drawnPath([0, 5, 10, 10], XS, 10)).toBe('M100 1000L200 500L300 0L400 0');
  });

  it('breaks where a month is not drawn', () => {
    expect(drawnPath([10, 10, null, 10], XS, 10)).toBe('M100 0L200 0M400 0h0');
  });

  it('makes a month alone a line of no length, which a round cap shows as a dot', () => {
    expect(drawnPath([null, 5, null, null], XS, 10)).toBe('M200 500h0');
  });

  it('shows a last month that stands alone', () => {
    expect(drawnPath([null, null, null, 5], XS, 10)).toBe('M400 500h0');
  });

  it('keeps one decimal', () => {
    expect(drawnPath([1, null, null, null], XS, 3)).toBe('M100 666.7h0');
  });
});
