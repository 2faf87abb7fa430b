import type { BaseLayer } from './layer.ts';

const part = { source: 'countries', leastKm2: 1, isMerged: true };

/**
 * What lies around the land that a story is about, over ground that has the colour of land, or the relief:
 * a veil over all but the countries with `focus` in content/basemap/countries.json, and the sea. So the
 * relief may be coarser than the coast, and needs no mask.
 */
export const land: BaseLayer = {
  id: 'land',
  parts: [
    {
      ...part,
      id: 'land-far',
      outsideOf: { property: 'focus' },
      fill: { colour: 'map-land-far', opacity: 0.5 },
    },
    { ...part, id: 'sea', outsideOf: {}, fill: { colour: 'map-sea' } },
  ],
};
