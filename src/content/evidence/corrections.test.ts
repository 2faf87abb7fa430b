import { describe, expect, it } from 'vitest';
import { allCorrections, correctionsOfClaim, correctionsOfScene } from './corrections.ts';
import type { Correction } from '../schema/pages.ts';

const correction = (id: string, date: string, rest: Partial<Correction>): Correction => ({
  id,
  date,
  wrong: 'It said so.',
  now: 'It says this.',
  claims: [],
  scenes: [],
  sources: ['log'],
  ...rest,
});
const list = [
  correction('old', '2026-12-01', { claims: ['c01'], scenes: ['attack'] }),
  correction('new', '2027-01-02', { claims: ['c02', 'c01'], scenes: ['attack/area', 'name/town'] }),
];
const book = { corrections: new Map(list.map((one) => [one.id, one])) };
const ids = (found: Correction[]): string[] => found.map(({ id }) => id);

describe('corrections', () => {
  it('stand with the newest first', () => {
    expect(ids(allCorrections(book))).toEqual(['new', 'old']);
    expect(allCorrections({ corrections: new Map() })).toEqual([]);
  });

  it('mark every claim that they touch, and no other', () => {
    expect(ids(correctionsOfClaim('c01', book))).toEqual(['new', 'old']);
    expect(ids(correctionsOfClaim('c02', book))).toEqual(['new']);
    expect(correctionsOfClaim('c03', book)).toEqual([]);
  });

  it('of a frame mark that frame alone, and those of a scene all its frames', () => {
    expect(ids(correctionsOfScene('attack/area', book))).toEqual(['new', 'old']);
    expect(ids(correctionsOfScene('attack/region', book))).toEqual(['old']);
    expect(correctionsOfScene('name/desert', book)).toEqual([]);
  });

  it('of any frame belong to a scene that is shown as a whole', () => {
    expect(ids(correctionsOfScene('attack', book))).toEqual(['new', 'old']);
    expect(ids(correctionsOfScene('name', book))).toEqual(['new']);
  });

  it('are not found by a part of a name', () => {
    expect(correctionsOfScene('att', book)).toEqual([]);
    expect(correctionsOfScene('attack/are', book).map(({ id }) => id)).toEqual(['old']);
  });
});
