import { RIDGE_LEGEND } from '#messages/map.ts';
import type { BaseLayer, LayerPart } from './layer.ts';

const part = { source: 'ridges', leastKm2: 0, isCurved: true } satisfies Partial<LayerPart>;
const line = { colour: 'map-ridge', isRound: true } as const;

/** A ridge is a soft broad line with a thin crest. */
export const ridges: BaseLayer = {
  id: 'ridges',
  isOptional: true,
  parts: [
    { ...part, id: 'ridges', line: { ...line, width: 5, opacity: 0.35 } },
    { ...part, id: 'ridge-crests', line: { ...line, width: 1 } },
  ],
  legend: { swatch: 'ridge', text: RIDGE_LEGEND },
};
