import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const SCENE = 'scenes/attack.yaml';

describe('a frame', () => {
  it('without words is refused', async () => {
    expect(await said([SCENE, '    words: A soft area south-west of the city.\n', '']))
      .toMatchInlineSnapshot(`
        "content/scenes/attack.yaml:19:5 frames[area].words
            missing; expected one or two sentences that say what the picture shows. Add it."
      `);
  });

  it('with hardly any words is refused', async () => {
    expect(await said([SCENE, 'words: A soft area south-west of the city.', 'words: A soft area.']))
      .toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:21:12 frames[area].words
          found "A soft area.", expected one or two sentences that say what the picture shows."
    `);
  });

  it('that aims at nothing is refused', async () => {
    expect(await said([SCENE, '      places: [mosul]', '      places: []'])).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:8:7 frames[region].view
          found {"places":[]}, expected at least one place, zone, route, mark, or bounds."
    `);
  });

  it('cannot share its id with another of the scene', async () => {
    expect(await said([SCENE, '- id: area', '- id: region'])).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:19:9 frames[region].id
          found "region" twice in this scene, expected ids to differ. Rename one."
    `);
  });

  it('may leave out lists that are empty', async () => {
    expect(await said([SCENE, '    notes: []\n    claims: []\n', ''])).toBe('');
  });

  it('takes the certainty of a zone from a claim or from a verdict, never from both', async () => {
    expect(await said([SCENE, 'claim: c01, role', 'claim: c01, certainty: contested, role']))
      .toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:28:48 frames[area].zones[0].certainty
          found "contested", expected exactly one of "claim" (an id like c02) and "certainty" (a verdict)."
    `);
  });

  it('says of every zone how sure it is', async () => {
    expect(await said([SCENE, 'claim: c01, role', 'role'])).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:28:9 frames[area].zones[0].certainty
          missing; expected exactly one of "claim" (an id like c02) and "certainty" (a verdict). Add it."
    `);
  });
});
