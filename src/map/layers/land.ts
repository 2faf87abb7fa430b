import type { BaseLayer } from './layer.ts';

const part = { source: 'countries', leastKm2: 0.4, isMerged: true };

/** All land, and over it the countries that the story is about: those with `focus` in content/basemap/countries.json. */
export const land: BaseLayer = {
  id: 'land',
  parts: [
    { ...part, id: 'land-far', fill: { colour: 'map-land-far' } },
    {
      ...part,
      id: 'land',
      filter: ['==', ['get', 'focus'], true],
      fill: { colour: 'map-land' },
    },
  ],
};
