import { describe, expect, it } from 'vitest';
import {
  allCorrections,
  correctionsAround,
  correctionsOfClaim,
  correctionsOfScene,
  withdrawnScenes,
} from './corrections.ts';
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

  it('belong to a scene by itself, by its frames and by the claims in it', () => {
    expect(ids(correctionsAround('attack', [], book))).toEqual(['new', 'old']);
    expect(ids(correctionsAround('name', [], book))).toEqual(['new']);
    expect(ids(correctionsAround('surge', ['c01'], book))).toEqual(['new', 'old']);
    expect(ids(correctionsAround('surge', ['c03'], book))).toEqual([]);
  });

  it('may take scenes out of the story; the newest says why', () => {
    const gone = [
      correction('first', '2026-12-01', { withdrawn: ['boat', 'pier'] }),
      correction('again', '2027-03-01', { withdrawn: ['boat'] }),
    ];
    const corrections = new Map(gone.map((one) => [one.id, one]));
    const found = withdrawnScenes({ corrections });
    expect([...found].map(([scene, { id }]) => [scene, id]).toSorted()).toEqual([
      ['boat', 'again'],
      ['pier', 'first'],
    ]);
    expect(ids(correctionsAround('pier', [], { corrections }))).toEqual(['first']);
  });
});
