import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const SCENE = 'scenes/attack.yaml';
const PLACES = 'gazetteer/places.yaml';
const ROUTES = 'gazetteer/routes.yaml';
const CLAIMS = 'evidence/claims.yaml';

describe('a value', () => {
  it('of a verdict is one of five wordings, to the letter', async () => {
    expect(await said([CLAIMS, 'verdict: plausible, unproven', 'verdict: partially corroborated']))
      .toMatchInlineSnapshot(`
        "content/evidence/claims.yaml:12:12 [c01].verdict
            found "partially corroborated", expected one of: corroborated | partly corroborated | plausible, unproven | contested | not checkable. Did you mean "partly corroborated"?"
      `);
  });

  it('that is half a verdict is completed in the message', async () => {
    expect(await said([CLAIMS, 'verdict: plausible, unproven', 'verdict: plausible']))
      .toMatchInlineSnapshot(`
        "content/evidence/claims.yaml:12:12 [c01].verdict
            found "plausible", expected one of: corroborated | partly corroborated | plausible, unproven | contested | not checkable. Did you mean "plausible, unproven"?"
      `);
  });

  it('for the status of a leg cannot be left out', async () => {
    expect(await said([ROUTES, 'status: reported, km', 'km'])).toMatchInlineSnapshot(`
      "content/gazetteer/routes.yaml:11:7 [by-river].legs[0].status
          missing; expected one of: documented | reported | inferred. Add it."
    `);
  });

  it('for every leg between two waypoints is there, and no more', async () => {
    expect(
      await said([
        ROUTES,
        '  km: 140\n  sources',
        '    - { status: inferred, km: 20, note: x, sources: [report] }\n  km: 140\n  sources',
      ]),
    ).toMatchInlineSnapshot(`
      "content/gazetteer/routes.yaml:11:5 [by-river].legs
          found 2 legs for 2 waypoints, expected 1: one between each two."
    `);
  });

  it('under an unknown key is refused, with the keys that there are', async () => {
    expect(
      await said([
        SCENE,
        '{ place: mosul, emphasis: key }',
        '{ place: mosul, emphasis: key, sid: left }',
      ]),
    ).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:12:45 frames[region].places[0].sid
          found unknown key "sid", expected one of: place, emphasis, side. Did you mean "side"?"
    `);
  });

  it('under a misspelt key is not missing as well', async () => {
    expect(await said([SCENE, '    title: The region', '    titel: The region'])).toMatch(
      /^content\/scenes\/attack\.yaml:5:12 frames\[region\]\.titel\n {4}found unknown key "titel", expected one of: .* Did you mean "title"\?$/,
    );
  });

  it('that is missing comes with what belongs there', async () => {
    const messages = async (file: string, line: string): Promise<string> =>
      (await said([file, line, ''])).split('\n    ')[1] ?? '';
    expect(await messages(CLAIMS, '  tested: attack/area\n')).toBe(
      'missing; expected a scene and a frame, like attack/area. Add it.',
    );
    expect(await messages(SCENE, '    words: A soft area south-west of the city.\n')).toBe(
      'missing; expected one or two sentences that say what the picture shows. Add it.',
    );
    expect(
      await messages('figures/counts.yaml', '      top: 10\n      highlight: [2019-12]\n'),
    ).toBe('missing; expected the highest value of the axis, more than 0. Add it.');
  });

  it('under an unknown key has a line of its own', async () => {
    expect(await said([PLACES, '  kind: city', '  kind: city\n  colour: red\n  size: 3']))
      .toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:5:11 [mosul].colour
          found unknown key "colour", expected one of: id, name, label, name_ar, variants, kind, governorate, country, precision, at, basis, sources, note, waypoints. Remove it.
      content/gazetteer/places.yaml:6:9 [mosul].size
          found unknown key "size", expected one of: id, name, label, name_ar, variants, kind, governorate, country, precision, at, basis, sources, note, waypoints. Remove it."
    `);
  });

  it('that is a year is text all the same', async () => {
    expect(await said(['evidence/sources.yaml', 'published: 2019-12', 'published: 2019']))
      .toMatchInlineSnapshot(`
      "content/evidence/sources.yaml:4:14 [report].published
          found 2019, expected text. Put it in quotes: '2019'."
    `);
  });

  it('that is a date is written from the year on', async () => {
    expect(await said(['evidence/sources.yaml', 'published: 2019-12', 'published: 12/2019']))
      .toMatchInlineSnapshot(`
      "content/evidence/sources.yaml:4:14 [report].published
          found "12/2019", expected a date like 2019, 2019-12 or 2019-12-16."
    `);
  });

  it('that is an address is a whole one', async () => {
    expect(
      await said([
        'evidence/sources.yaml',
        'kind: monitor',
        'kind: monitor\n  url: www.example.org',
      ]),
    ).toMatchInlineSnapshot(`
      "content/evidence/sources.yaml:11:8 [field-log].url
          found "www.example.org", expected an address that begins with https://."
    `);
  });

  it('that was left out after its key is empty, not missing', async () => {
    expect(await said([SCENE, 'title: A soft area', 'title:'])).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:20:11 frames[area].title
          is empty; expected text."
    `);
  });

  it('that is an id has no capitals and no spaces', async () => {
    expect(await said([PLACES, 'id: nowhere', 'id: No Where'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:9:7 [No Where].id
          found "No Where", expected small letters, digits, dots and hyphens, like east-gate."
    `);
  });

  it('that is an id stands in a list once', async () => {
    expect(await said([PLACES, '- id: nowhere', '- id: mosul'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:9:7 [mosul].id
          found "mosul" twice, expected ids to differ. Rename one."
    `);
  });

  it('that is a number has limits', async () => {
    expect(
      await said(['gazetteer/lettering.yaml', 'style: country', 'style: country\n  rotate: 120']),
    ).toMatchInlineSnapshot(`
      "content/gazetteer/lettering.yaml:4:11 [iraq].rotate
          found 120, expected at most 90."
    `);
  });

  it('that is a length is above zero', async () => {
    expect(await said([ROUTES, '  km: 140\n  sources', '  km: -4\n  sources']))
      .toMatchInlineSnapshot(`
      "content/gazetteer/routes.yaml:12:7 [by-river].km
          found -4, expected more than 0."
    `);
  });
});
