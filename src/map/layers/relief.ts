import type { BaseLayer, LayerPart } from './layer.ts';

/** Bands of elevation, the lowest first, as in content/basemap/relief.json; each lies on those below it. */
const BANDS = [1, 2, 3, 4, 5];

export const relief: BaseLayer = {
  id: 'relief',
  isOptional: true,
  unit: 5,
  parts: BANDS.map((band): LayerPart => ({
    id: `relief-${band}`,
    source: 'relief',
    filter: ['==', ['get', 'b'], band],
    fill: { colour: 'map-relief', opacity: 0.08 },
    leastKm2: 14,
    isCurved: true,
  })),
};
