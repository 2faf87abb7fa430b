import type { Map as MapLibre } from 'maplibre-gl';
import type { LiveFrame, LiveScene } from '../picture/scene.ts';
import { OPTIONAL_LAYERS } from './basemap-style.ts';
import { opacities, variantOf } from './overlay-layers.ts';

/** Shows frames on a map whose style has the layers of their scene. */
export interface FramePainter {
  /** Sets every layer to what the frame says, whatever was shown before. */
  paint(frame: LiveFrame): void;
  /**
   * Fits dash patterns to a zoom at which the map rests, so that they are as long as in the still.
   * MapLibre keeps a pattern's length from one whole zoom level to the next and so draws it up to
   * twice as long in between.
   */
  fitDashes(zoom: number): void;
  /** Takes away at once what the coming frame does not show; what it adds waits for the arrival. */
  clear(shown: LiveFrame, coming: LiveFrame): void;
}

export function framePainter(map: MapLibre, scene: LiveScene): FramePainter {
  const painter: FramePainter = {
    paint(frame) {
      const state = opacities(scene, frame);
      for (const layer of map.getStyle().layers) {
        const { variant } = (layer.metadata ?? {}) as { variant?: string };
        if (variant === undefined) continue;
        const property = layer.type === 'fill' ? 'fill-opacity' : 'line-opacity';
        map.setPaintProperty(layer.id, property, state.get(variant) ?? 0);
      }
      for (const [name, ids] of Object.entries(OPTIONAL_LAYERS))
        for (const id of ids)
          map.setLayoutProperty(id, 'visibility', frame.layers.includes(name) ? 'visible' : 'none');
    },
    fitDashes(zoom) {
      // Two decimals: the library keeps every pattern that it ever drew.
      const stretch = Number((2 ** (zoom - Math.floor(zoom))).toFixed(2));
      for (const layer of map.getStyle().layers) {
        const { dashes } = (layer.metadata ?? {}) as { dashes?: number[] };
        if (dashes)
          map.setPaintProperty(
            layer.id,
            'line-dasharray',
            dashes.map((length) => length / stretch),
          );
      }
    },
    clear(shown, coming) {
      const stays = new Set(coming.items.map(variantOf));
      painter.paint({
        ...shown,
        items: shown.items.filter((item) => stays.has(variantOf(item))),
        layers: shown.layers.filter((layer) => coming.layers.includes(layer)),
      });
    },
  };
  return painter;
}
