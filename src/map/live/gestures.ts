import type { Map as MapLibre, MapOptions } from 'maplibre-gl';

/** A map that stands still: only the story moves it. */
export const LOCKED: Partial<MapOptions> = {
  interactive: true,
  dragPan: false,
  scrollZoom: false,
  boxZoom: false,
  dragRotate: false,
  keyboard: false,
  doubleClickZoom: false,
  touchZoomRotate: false,
  touchPitch: false,
};

const handlersOf = (map: MapLibre) => [
  map.dragPan,
  map.scrollZoom,
  map.keyboard,
  map.touchZoomRotate,
];

export function lockGestures(map: MapLibre): void {
  for (const handler of handlersOf(map)) handler.disable();
  map.cooperativeGestures.disable();
}

/** Lets the reader move and zoom the map; scrolling and one finger still move the page. */
export function freeGestures(map: MapLibre): void {
  for (const handler of handlersOf(map)) handler.enable();
  map.touchZoomRotate.disableRotation();
  map.cooperativeGestures.enable();
}
