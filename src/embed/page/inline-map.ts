import { basemapOutlines } from '../../map/basemap/outlines.ts';
import { drawingsOf } from '../../map/frame/live-scene.ts';
import type { Picture } from '../../map/frame/picture.ts';
import { BASE_LAYERS } from '../../map/layers/stack.ts';
import { baseGroups } from '../../map/svg/base-svg.ts';
import { overlayGroups } from '../../map/svg/overlays-svg.ts';

let groups: ReadonlyMap<string, string> | undefined;
/** The basemap, written once for all pages of a build. */
function basemap(): ReadonlyMap<string, string> {
  groups ??= baseGroups(basemapOutlines());
  return groups;
}

/**
 * What the stills of a scene show by reference, as SVG groups for the page itself: a page in a
 * sandbox may not refer to other files. Layers of the basemap that none of them shows are left out.
 */
export function inlineMap(pictures: readonly Picture[]): string {
  const named = new Set(pictures.flatMap(({ layers }) => layers));
  const shown = BASE_LAYERS.filter(({ id, isOptional }) => !isOptional || named.has(id));
  return [...shown.map(({ id }) => basemap().get(id)), overlayGroups(drawingsOf(pictures))].join(
    '\n',
  );
}
