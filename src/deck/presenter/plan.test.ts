import { describe, expect, it } from 'vitest';
import type { DeckStep } from '../deck-data.ts';
import type { DeckPath } from '../path/deck-path.ts';
import { plannedAt } from './plan.ts';

const step = (id: string): DeckStep => ({
  ...{ id, number: 1, title: id, chapter: '' },
  ...{ claims: [], unsure: [], cannot: [] },
});
const path: DeckPath = {
  key: 'lesson=short',
  parts: [
    { title: 'First', plan: { start: 0, end: 6 }, steps: [step('a/1')] },
    { title: 'Second', plan: { start: 6, end: 15 }, steps: [step('a/2')] },
    { title: 'More', steps: [step('a/3')] },
  ],
  steps: [],
};
const minutes = (count: number): number => count * 60_000;

describe('what is planned', () => {
  it('is the part in which the step stands', () => {
    expect(plannedAt(path, 'a/2', 0)).toEqual({
      ...{ number: 2, all: 3, title: 'Second', end: 15, late: 0 },
    });
  });

  it('is over by whole minutes', () => {
    const lateAt = (elapsed: number) => plannedAt(path, 'a/1', elapsed)?.late;
    expect(lateAt(minutes(6))).toBe(0);
    expect(lateAt(minutes(7) - 1)).toBe(0);
    expect(lateAt(minutes(7))).toBe(1);
    expect(lateAt(minutes(16.5))).toBe(10);
  });

  it('is nothing where no minutes are', () => {
    expect(plannedAt(path, 'a/3', 0)).toBeUndefined();
    expect(plannedAt(path, 'elsewhere/1', 0)).toBeUndefined();
  });
});
