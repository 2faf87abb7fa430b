import type { Drawing, Role } from '../things/drawing.ts';
import type { Emphasis, Picture } from './picture.ts';

/** Every different drawing of these pictures, once. */
export function drawingsOf(pictures: readonly Picture[]): Drawing[] {
  const unique = new Map<string, Drawing>();
  for (const { items } of pictures)
    for (const { drawing } of items) unique.set(drawing.key, drawing);
  return [...unique.values()];
}

/** A frame as the live map needs it: the rest is in the page already. */
export interface LiveFrame {
  id: string;
  /** What must be visible: x, y, width, height in map units. */
  mustSee: [number, number, number, number];
  layers: string[];
  items: { key: string; role: Role; emphasis: Emphasis }[];
}

/** What a live map fetches for one scene. */
export interface LiveScene {
  frames: LiveFrame[];
  drawings: Pick<Drawing, 'key' | 'layer' | 'parts'>[];
}

/** The data of a scene for the browser. */
export function liveScene(pictures: readonly Picture[]): LiveScene {
  return {
    frames: pictures.map(({ id, mustSee, layers, items }) => ({
      id,
      mustSee: [mustSee.x, mustSee.y, mustSee.width, mustSee.height],
      layers,
      items: items.map(({ drawing, role, emphasis }) => ({ key: drawing.key, role, emphasis })),
    })),
    drawings: drawingsOf(pictures).map(({ key, layer, parts }) => ({ key, layer, parts })),
  };
}
