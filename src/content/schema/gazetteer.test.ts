import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const SCENE = 'scenes/attack.yaml';
const PLACES = 'gazetteer/places.yaml';

describe('a position', () => {
  it('outside the map is a slip', async () => {
    expect(await said([PLACES, '[43.12, 36.34]', '[13.12, 36.34]'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:6:7 [mosul].at
          found [13.12, 36.34], expected a position on the map: longitude 34 to 50, latitude 29 to 40. Check the figures."
    `);
  });

  it('with latitude before longitude is turned round in the message', async () => {
    expect(await said([PLACES, '[43.12, 36.34]', '[36.34, 43.12]'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:6:7 [mosul].at
          found [36.34, 43.12], expected longitude before latitude. Did you mean [43.12, 36.34]?"
    `);
  });

  it('is two numbers', async () => {
    expect(await said([PLACES, '[43.12, 36.34]', '43.12, 36.34'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:6:7 [mosul].at
          found "43.12, 36.34", expected [longitude, latitude] in degrees."
    `);
  });

  it('needs a word on how exactly it is known', async () => {
    expect(await said([PLACES, '  precision: point\n', ''])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:1:3 [mosul].precision
          missing; expected one of: point | approximate | area | unknown. Add it."
    `);
  });

  it('may be missing only where it is unknown', async () => {
    expect(await said([PLACES, '  at: [43.12, 36.34]\n', ''])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:1:3 [mosul].at
          missing; expected [longitude, latitude] in degrees. Add it, or write precision: unknown."
    `);
  });

  it('must be missing where it is unknown', async () => {
    expect(await said([PLACES, '  precision: unknown', '  precision: unknown\n  at: [43, 36]']))
      .toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:14:7 [nowhere].at
          found a position for a place whose precision is unknown, expected none. Remove "at", or say how precise it is."
    `);
  });

  it('counts from west to east and from south to north in bounds', async () => {
    expect(await said([SCENE, '      zones: [steppe]', '      bounds: [43, 36, 42, 35]']))
      .toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:23:15 frames[area].view.bounds
          found [43, 36, 42, 35], expected [west, south, east, north] on the map: longitude 34 to 50, latitude 29 to 40. Check their order and the figures."
    `);
  });

  it('at the end of a ring is that of its beginning', async () => {
    expect(await said(['gazetteer/zones.yaml', '[42, 35]]', '[42.1, 35]]'])).toMatchInlineSnapshot(`
      "content/gazetteer/zones.yaml:3:9 [steppe].ring
          found a ring that ends at [42.1, 35], expected its first point again. Add [42, 35] at the end."
    `);
  });
});
