import type { BaseLayer } from './layer.ts';

/** Lines inside countries. */
export const governorates: BaseLayer = {
  id: 'governorates',
  isOptional: true,
  parts: [
    {
      id: 'governorates',
      source: 'governorates',
      line: { colour: 'map-gov', width: 0.8, dashes: [1, 3] },
      leastKm2: 3,
    },
  ],
};
