import { describe, expect, it } from 'vitest';
import { map } from '../../model/story.ts';
import { said } from '../fixture/sample-content.fixture.ts';
import { boundsSchema, placeSchema, positionSchema, routeSchema, zoneSchema } from './gazetteer.ts';

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

describe('the window of the maps', () => {
  const [west, south, east, north] = map.window;
  const isPosition = (at: readonly number[]): boolean => positionSchema.safeParse(at).success;
  const isBounds = (bounds: readonly number[]): boolean => boundsSchema.safeParse(bounds).success;

  it('ends with its edges, which belong to it', () => {
    for (const lon of [west, east])
      for (const lat of [south, north]) expect(isPosition([lon, lat])).toBe(true);
    const [middle, half] = [(west + east) / 2, (south + north) / 2];
    for (const at of [
      [west - 0.1, half],
      [east + 0.1, half],
      [middle, south - 0.1],
      [middle, north + 0.1],
    ])
      expect(isPosition(at), String(at)).toBe(false);
  });

  it('holds bounds whole, which have room on both axes', () => {
    expect(isBounds([west, south, east, north])).toBe(true);
    for (const bounds of [
      [west - 0.1, south, east, north],
      [west, south - 0.1, east, north],
      [west, south, east + 0.1, north],
      [west, south, east, north + 0.1],
      [west, south, west, north],
      [west, south, east, south],
      [east, south, west, north],
      [west, north, east, south],
    ])
      expect(isBounds(bounds), String(bounds)).toBe(false);
  });
});

describe('what is drawn by us', () => {
  const [west, south] = map.window;
  const at = (x: number, y: number): [number, number] => [west + x, south + y];
  const words = { id: 'one', name: 'N', how_drawn: 'H', sources: ['log'] };
  const zone = (...ring: [number, number][]): boolean =>
    zoneSchema.safeParse({ ...words, role: 'R', ring }).success;

  it('is an area from a triangle on, which comes back to its first point on both axes', () => {
    expect(zone(at(1, 1), at(2, 1), at(2, 2), at(1, 1))).toBe(true);
    expect(zone(at(1, 1), at(2, 1), at(1, 1))).toBe(false);
    expect(zone(at(1, 1), at(2, 1), at(2, 2), at(1, 2))).toBe(false);
    expect(zone(at(1, 1), at(2, 1), at(2, 2), at(2, 1))).toBe(false);
  });

  it('is a route with a leg between each two waypoints', () => {
    const route = (waypoints: number, legs: number): boolean =>
      routeSchema.safeParse({
        ...words,
        confidence: 'low',
        summary: 'S',
        against: 'A',
        km: 10,
        waypoints: Array.from({ length: waypoints }, (_, i) => ({
          name: 'W',
          at: at(i, 1),
          basis: 'B',
          source: 'log',
        })),
        legs: Array.from({ length: legs }, () => ({
          status: 'inferred',
          km: 1,
          note: 'N',
          sources: ['log'],
        })),
      }).success;
    expect(route(2, 1)).toBe(true);
    expect(route(4, 3)).toBe(true);
    for (const [waypoints, legs] of [
      [2, 2],
      [3, 1],
      [1, 0],
    ] as const)
      expect(route(waypoints, legs), `${waypoints} and ${legs}`).toBe(false);
  });

  it('has a position exactly where one is known', () => {
    const place = (precision: string, position?: [number, number]): boolean =>
      placeSchema.safeParse({
        id: 'one',
        name: 'N',
        kind: 'K',
        basis: 'B',
        sources: ['log'],
        precision,
        at: position,
      }).success;
    expect(place('point', at(1, 1))).toBe(true);
    expect(place('unknown')).toBe(true);
    expect(place('point')).toBe(false);
    expect(place('unknown', at(1, 1))).toBe(false);
  });
});
