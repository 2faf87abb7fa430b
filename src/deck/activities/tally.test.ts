import { describe, expect, it } from 'vitest';
import { NO_VOTES, type ClassMark } from '../session/session-state.ts';
import {
  handsOn,
  isEmpty,
  MOST_HANDS,
  MOST_MARKS,
  NO_TALLY,
  sharesOf,
  sumOf,
  tallyFrom,
  withHand,
  withMark,
  withoutHand,
  withVotes,
} from './tally.ts';

describe('votes', () => {
  it('change for one verdict only, and never fall below none or rise above what can be counted', () => {
    expect(withVotes([1, 2, 3, 4, 5], 1, 7)).toEqual([1, 7, 3, 4, 5]);
    expect(withVotes(NO_VOTES, 0, -1)).toEqual([0, 0, 0, 0, 0]);
    expect(withVotes(NO_VOTES, 4, 5000)).toEqual([0, 0, 0, 0, MOST_HANDS]);
    expect(withVotes(NO_VOTES, 2, 2.9)).toEqual([0, 0, 2, 0, 0]);
    expect(withVotes(NO_VOTES, 2, Number.NaN)).toEqual([0, 0, 0, 0, 0]);
  });

  it('are shares of all hands', () => {
    expect(sharesOf([1, 0, 3, 0, 0])).toEqual([0.25, 0, 0.75, 0, 0]);
    expect(sharesOf(NO_VOTES)).toEqual([0, 0, 0, 0, 0]);
    expect(sumOf([1, 0, 3, 0, 0])).toBe(4);
  });
});

describe('marks', () => {
  const marks: ClassMark[] = [
    { at: [100, 100], hands: 1 },
    { at: [500, 100], hands: 2 },
  ];

  it('a click on the open map puts a new mark', () => {
    expect(withMark(marks, [300, 300], 1000)).toEqual([...marks, { at: [300, 300], hands: 1 }]);
  });

  it('a click near a mark counts one hand more there', () => {
    expect(withMark(marks, [510, 110], 1000)).toEqual([marks[0], { at: [500, 100], hands: 3 }]);
  });

  it('what is near depends on how much of the map is seen', () => {
    expect(withMark(marks, [510, 110], 100)).toHaveLength(3);
  });

  it('stops at the most marks, and the same list says so', () => {
    const full = Array.from({ length: MOST_MARKS }, (_, i): ClassMark => ({
      at: [i * 100, 0],
      hands: 1,
    }));
    expect(withMark(full, [0, 5000], 1000)).toBe(full);
    expect(withMark(full, [0, 0], 1000)[0]?.hands).toBe(2);
  });

  it('the last hand takes the mark with it', () => {
    expect(withoutHand(marks, 1)).toEqual([marks[0], { at: [500, 100], hands: 1 }]);
    expect(withoutHand(marks, 0)).toEqual([marks[1]]);
    expect(handsOn(withHand(marks, 0))).toBe(4);
  });
});

describe('tallyFrom', () => {
  it('reads what was kept', () => {
    const tally = { marks: [{ at: [1, 2], hands: 3 }], votes: { c13: [0, 1, 2, 0, 0] } };
    expect(tallyFrom(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
  });

  it('takes nothing that is no tally', () => {
    for (const value of [null, undefined, 3, 'marks', [], {}, { marks: [] }, { votes: {} }])
      expect(tallyFrom(value)).toBeUndefined();
  });

  it('leaves out what cannot be read', () => {
    expect(
      tallyFrom({
        marks: [
          { at: [1, 2], hands: 1 },
          { at: [1, 2], hands: 0 },
          { at: [1, 2], hands: 1.5 },
          { at: [Number.NaN, 2], hands: 1 },
          { at: [1e9, 2], hands: 1 },
          { at: [1], hands: 1 },
          { at: '12', hands: 1 },
          null,
        ],
        votes: {
          c01: [1, 2, 3, 4, 5],
          c02: [1, 2, 3],
          c03: [1, 2, 3, 4, -5],
          c04: [1, 2, 3, 4, '5'],
          c05: 'many',
          'C 06': [0, 0, 0, 0, 0],
          __proto__: [1, 1, 1, 1, 1],
        },
      }),
    ).toEqual({ marks: [{ at: [1, 2], hands: 1 }], votes: { c01: [1, 2, 3, 4, 5] } });
  });

  it('keeps no more marks than can be put', () => {
    const marks = Array.from({ length: 1000 }, () => ({ at: [0, 0], hands: 1 }));
    expect(tallyFrom({ marks, votes: {} })?.marks).toHaveLength(MOST_MARKS);
  });
});

describe('isEmpty', () => {
  it('holds until a hand was counted', () => {
    expect(isEmpty(NO_TALLY)).toBe(true);
    expect(isEmpty({ marks: [], votes: { c01: NO_VOTES } })).toBe(true);
    expect(isEmpty({ marks: [], votes: { c01: [0, 0, 1, 0, 0] } })).toBe(false);
    expect(isEmpty({ marks: [{ at: [0, 0], hands: 1 }], votes: {} })).toBe(false);
  });
});
