import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { distanceKm } from './distance.ts';
import type { LonLat } from './geometry.ts';

const places = parse(readFileSync('content/gazetteer/places.yaml', 'utf8')) as {
  id: string;
  at?: LonLat;
}[];

function at(id: string): LonLat {
  const position = places.find((place) => place.id === id)?.at;
  if (!position) throw new Error(`places.yaml: found no position for ${id}, expected one`);
  return position;
}

describe('distanceKm(a, b)', () => {
  it('is zero for the same position and the same there and back', () => {
    expect(distanceKm(at('mosul'), at('mosul'))).toBe(0);
    expect(distanceKm(at('mosul'), at('hatra'))).toBe(distanceKm(at('hatra'), at('mosul')));
  });

  it('is a quarter of the Earth from the equator to the pole, and half to the other side', () => {
    expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10007.6, 1);
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(20015.1, 1);
  });

  it('crosses the date line by the short way', () => {
    expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 1);
  });

  it('agrees with the published length of London to Paris, about 344 km', () => {
    expect(distanceKm([-0.1278, 51.5074], [2.3522, 48.8566])).toBeCloseTo(343.6, 0);
  });

  it.each([
    ['hatra', 'kirkuk', 151],
    ['mosul', 'hatra', 92],
    ['hatra', 'khanaqin', 278],
    ['abu-kamal', 'hatra', 207],
  ])('gives the distance from %s to %s that the story prints: %d km', (from, to, km) => {
    expect(Math.round(distanceKm(at(from), at(to)))).toBe(km);
  });

  it('makes Hatra a detour for Khanaqin: about 485 km instead of about 410', () => {
    const straight = distanceKm(at('abu-kamal'), at('khanaqin'));
    const byHatra =
      distanceKm(at('abu-kamal'), at('hatra')) + distanceKm(at('hatra'), at('khanaqin'));
    expect(Math.round(straight / 10) * 10).toBe(410);
    expect(Math.round(byHatra / 5) * 5).toBe(485);
  });
});
