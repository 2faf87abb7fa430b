import { describe, expect, it } from 'vitest';
import {
  captionOpacities,
  filmStates,
  LENGTH,
  MOVE,
  RATE,
  schedule,
  type Standing,
} from './schedule.ts';

const letters = (count: number): string => 'x'.repeat(count);
const secondsOf = (standings: readonly Standing[]): number => (standings.at(-1)?.end ?? 0) / RATE;
const lengths = (standings: readonly Standing[]): number[] =>
  standings.map(({ start, end }) => end - start);

describe('schedule(captions)', () => {
  it('lets longer captions stand longer, and the last one longest', () => {
    const standings = schedule([letters(30), letters(60), letters(30), letters(30)]);
    const [short = 0, long = 0, again = 0, last = 0] = lengths(standings);
    // 15 letters a second, and as much time for the picture each time.
    expect(long - short).toBe(2 * RATE);
    expect(again).toBe(short);
    expect(last - short).toBe(1.2 * RATE);
  });

  it('begins at once and has a move between two steps', () => {
    const standings = schedule([letters(40), letters(40), letters(40)]);
    expect(standings[0]?.start).toBe(0);
    for (const [i, { start }] of standings.entries())
      if (i > 0) expect(start - (standings[i - 1]?.end ?? NaN)).toBe(MOVE);
  });

  it('takes 12 to 40 seconds, however little or much there is to read', () => {
    for (const count of [1, 2, 3, 5, 8, 11, 13])
      for (const length of [5, 30, 45]) {
        const seconds = secondsOf(schedule(Array.from({ length: count }, () => letters(length))));
        expect(seconds).toBeGreaterThanOrEqual(LENGTH.least - 0.2);
        expect(seconds).toBeLessThanOrEqual(LENGTH.most + 0.3);
      }
    expect(secondsOf(schedule([letters(40)]))).toBe(LENGTH.least);
  });

  it('refuses what nobody can read in that time, and says what to do', () => {
    expect(() => schedule(Array.from({ length: 20 }, () => letters(50)))).toThrow(
      /found 20 steps, whose captions take 66 seconds to read, expected at most 40\..*--steps/,
    );
  });

  it('never asks for more than 20 letters a second, and lets nothing stand for less than 1.8 seconds', () => {
    const captions = Array.from({ length: 12 }, (_, i) => letters(i % 3 === 0 ? 60 : 5));
    for (const [i, frames] of lengths(schedule(captions)).entries()) {
      expect((captions[i]?.length ?? 0) / (frames / RATE)).toBeLessThanOrEqual(20.3);
      expect(frames).toBeGreaterThanOrEqual(1.8 * RATE);
    }
  });
});

describe('filmStates(standings)', () => {
  it('has every frame of the film, what stands as one state', () => {
    const standings = schedule([letters(20), letters(40)]);
    const states = filmStates(standings);
    expect(states.reduce((all, { frames }) => all + frames, 0)).toBe(standings[1]?.end);
    expect(states).toHaveLength(2 + MOVE);
    expect(states.filter(({ move }) => move === 0).map(({ step }) => step)).toEqual([0, 1]);
  });

  it('moves evenly, and never stands still within a move', () => {
    const moves = filmStates(schedule([letters(20), letters(20)]))
      .filter(({ move }) => move > 0)
      .map(({ move }) => move);
    expect(moves[0]).toBeCloseTo(0.5 / MOVE);
    expect(moves.at(-1)).toBeCloseTo(1 - 0.5 / MOVE);
    expect(moves).toEqual(moves.toSorted((a, b) => a - b));
  });
});

describe('captionOpacities(move)', () => {
  it('takes one caption away before the other comes', () => {
    expect(captionOpacities(0)).toEqual({ from: 1, to: 0 });
    expect(captionOpacities(0.5)).toEqual({ from: 0, to: 0 });
    expect(captionOpacities(1)).toEqual({ from: 0, to: 1 });
    for (const move of [0.1, 0.3, 0.4, 0.6, 0.8]) {
      const { from, to } = captionOpacities(move);
      expect(Math.min(from, to)).toBe(0);
    }
  });
});
