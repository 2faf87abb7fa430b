import { expect, test } from 'vitest';
import type { Verdict } from '../../model/certainty.ts';
import { compare, parseRatings, ratingsText, type Ratings } from './ratings.ts';

const claims: { id: string; verdict: Verdict }[] = [
  { id: 'c01', verdict: 'partly corroborated' },
  { id: 'c02', verdict: 'contested' },
  { id: 'c03', verdict: 'not checkable' },
];

test('what is kept comes back as it was', () => {
  const given: Ratings = new Map([
    ['c02', 'corroborated'],
    ['c01', 'plausible, unproven'],
  ]);
  expect(parseRatings(ratingsText(given))).toEqual(given);
});

test('without a verdict nothing is kept', () => {
  expect(ratingsText(new Map())).toBeNull();
  expect(parseRatings(null)).toEqual(new Map());
});

test('text that is no rating is ignored, and does not take good ratings with it', () => {
  for (const text of ['', '{', 'null', '7', '"c01"', '[]'])
    expect(parseRatings(text), text).toEqual(new Map());
  expect(parseRatings('{"c01":"true","c02":"contested","c03":null}')).toEqual(
    new Map([['c02', 'contested']]),
  );
});

test('claims are sorted into those with the same verdict and those with another', () => {
  const { differ, same } = compare(
    new Map([
      ['c03', 'contested'],
      ['c02', 'contested'],
      ['c01', 'corroborated'],
    ]),
    claims,
  );
  expect(differ.map(({ claim, theirs }) => [claim.id, theirs])).toEqual([
    ['c01', 'corroborated'],
    ['c03', 'contested'],
  ]);
  expect(same.map(({ claim }) => claim.id)).toEqual(['c02']);
});

test('claims that were skipped, and claims that are gone, are not compared', () => {
  expect(compare(new Map([['c99', 'contested']]), claims)).toEqual({ differ: [], same: [] });
  expect(compare(new Map(), claims)).toEqual({ differ: [], same: [] });
  expect(compare(new Map([['c01', 'contested']]), [])).toEqual({ differ: [], same: [] });
});
