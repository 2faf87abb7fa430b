import { describe, expect, it } from 'vitest';
import { entry } from '../book.ts';
import { valuesAt } from './references.ts';
import { said } from '../fixture/sample-content.fixture.ts';

const SCENE = 'scenes/attack.yaml';
const CLAIMS = 'evidence/claims.yaml';

describe('a reference to nothing', () => {
  it('comes with the place that was probably meant', async () => {
    expect(await said([SCENE, '{ place: mosul, emphasis', '{ place: mosull, emphasis']))
      .toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:12:18 frames[region].places[0].place
          found unknown id "mosull", expected one of the ids in content/gazetteer/places.yaml. Did you mean "mosul"?"
    `);
  });

  it('says in which file it should be when nothing is near', async () => {
    expect(await said([SCENE, 'sources: [field-log]', 'sources: [rumour-mill]']))
      .toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:35:15 frames[area].sources[0]
          found unknown id "rumour-mill", expected one of the ids in content/evidence/sources.yaml. Correct it, or add what is missing there."
    `);
  });

  it('is found in the claim behind a zone', async () => {
    expect(await said([SCENE, 'claim: c01, role', 'claim: c1, role'])).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:28:32 frames[area].zones[0].claim
          found unknown id "c1", expected one of the ids in content/evidence/claims.yaml. Did you mean "c01"?"
    `);
  });

  it('is as bad as a place of unknown position, which can neither be drawn nor aimed at', async () => {
    expect(
      await said(
        [SCENE, '{ place: mosul, emphasis', '{ place: nowhere, emphasis'],
        [SCENE, '      places: [mosul]', '      places: [nowhere]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:8:16 frames[region].view.places[0]
          found "nowhere", which has no known position, expected a place that can be drawn. Show a zone, or name it in the words.
      content/scenes/attack.yaml:12:18 frames[region].places[0].place
          found "nowhere", which has no known position, expected a place that can be drawn. Show a zone, or name it in the words."
    `);
  });

  it('is no worse than none: a claim needs a source on one of its sides', async () => {
    expect(
      await said([
        CLAIMS,
        '  for:\n    - { source: report, about: this event, note: Says so. }\n',
        '  for: []\n',
      ]),
    ).toMatchInlineSnapshot(`
      "content/evidence/claims.yaml:1:3 [c01]
          has no source under for, against or qualifying; expected at least one. Add what speaks for it or against it."
    `);
  });
});

describe('valuesAt(data, pattern)', () => {
  const data = { legs: [{ sources: ['a', 'b'] }, { sources: [] }, {}, null, 'text'] };

  it('follows keys, and a star into every entry of a list', () => {
    expect(valuesAt(data, 'legs.*.sources.*')).toEqual([
      { path: ['legs', 0, 'sources', 0], value: 'a' },
      { path: ['legs', 0, 'sources', 1], value: 'b' },
    ]);
  });

  it('finds nothing where the shape is another', () => {
    expect(valuesAt(data, 'waypoints.*.source')).toEqual([]);
    expect(valuesAt(data, 'legs.*.sources.*.id')).toEqual([]);
    expect(valuesAt(null, 'legs')).toEqual([]);
    expect(valuesAt(undefined, '*')).toEqual([]);
    expect(valuesAt({ timeline: null }, 'timeline')).toEqual([]);
  });
});

describe('entry(collection, id, what)', () => {
  it('throws on an unknown id instead of drawing a hole', () => {
    expect(entry(new Map([['mosul', 1]]), 'mosul', 'places')).toBe(1);
    expect(() => entry(new Map([['mosul', 1]]), 'hatra', 'places')).toThrow(
      'places: found unknown id "hatra"',
    );
  });
});
