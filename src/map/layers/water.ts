import type { BaseLayer, LayerPart } from './layer.ts';

const river = (
  id: string,
  filter: LayerPart['filter'] & object,
  width: number,
  leastKm2: number,
  opacity?: number,
): LayerPart => ({
  id,
  source: 'rivers',
  filter,
  line: { colour: 'map-river', width, isRound: true, ...(opacity && { opacity }) },
  leastKm2,
  isCurved: true,
});

/** Borders are lines of dashes and dots on a soft band. */
const border = (id: string, line: Omit<LayerPart['line'] & object, 'colour'>): LayerPart => ({
  id,
  source: 'borders',
  line: { colour: 'map-border', ...line },
  leastKm2: 0.8,
});

const lakes = (source: string): LayerPart => ({
  id: source,
  source,
  fill: { colour: 'map-water' },
  leastKm2: 0.8,
  isCurved: true,
});

/** Rivers, main ones over their tributaries; lakes in and around the detail region; borders, many of which follow rivers. */
export const water: BaseLayer = {
  id: 'water',
  parts: [
    river('rivers-small', ['>=', ['get', 'lv'], 3], 0.7, 1.8, 0.75),
    river('rivers-large', ['==', ['get', 'lv'], 2], 1.2, 0.5),
    river('rivers-main', ['==', ['get', 'lv'], 1], 2, 0.36),
    lakes('lakes'),
    lakes('lakes-ctx'),
    border('border-bands', { width: 5, opacity: 0.16 }),
    border('borders', { width: 1.2, dashes: [7, 2.5, 1.2, 2.5] }),
  ],
};
