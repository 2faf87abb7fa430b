import type { BaseLayer, LayerPart } from './layer.ts';

const river = (
  id: string,
  filter: LayerPart['filter'] & object,
  width: number,
  leastKm2: number,
): LayerPart => ({
  id,
  source: 'rivers',
  filter,
  line: { colour: 'map-river', width, isRound: true },
  leastKm2,
  isCurved: true,
});

const lakes = (source: string): LayerPart => ({
  id: source,
  source,
  fill: { colour: 'map-water' },
  leastKm2: 0.35,
  isCurved: true,
});

/** Rivers, main ones over their tributaries; lakes in and around the detail region; borders, many of which follow rivers. */
export const water: BaseLayer = {
  id: 'water',
  parts: [
    river('rivers-small', ['>=', ['get', 'lv'], 3], 0.8, 0.8),
    river('rivers-large', ['==', ['get', 'lv'], 2], 1.1, 0.25),
    river('rivers-main', ['==', ['get', 'lv'], 1], 1.6, 0.2),
    lakes('lakes'),
    lakes('lakes-ctx'),
    {
      id: 'borders',
      source: 'borders',
      line: { colour: 'map-border', width: 1.1 },
      leastKm2: 0.4,
    },
  ],
};
