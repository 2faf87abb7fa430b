import type { BaseLayerName } from '../../map/basemap/base-layers.ts';
import { basemapGroups } from '../../map/basemap/symbols.ts';
import { buildTopology } from '../../map/basemap/topology.ts';
import type { Picture } from '../../map/frame/picture.ts';
import { drawingsOf } from '../../map/frame/scene.ts';
import { overlayGroups } from '../../map/svg/overlays.ts';
import { folder } from '../../model/story.ts';

let groups: Record<BaseLayerName, string> | undefined;
/** The basemap, written once for all pages of a build. */
function basemap(): Record<BaseLayerName, string> {
  groups ??= basemapGroups(buildTopology(`${folder}/basemap`));
  return groups;
}

/**
 * What the stills of a scene show by reference, as SVG groups for the page itself: a page in a
 * sandbox may not refer to other files. Layers of the basemap that none of them shows are left out.
 */
export function inlineMap(pictures: readonly Picture[]): string {
  const { land, water, ...others } = basemap();
  const shown = new Set(pictures.flatMap(({ layers }) => layers));
  const optional = Object.entries(others).flatMap(([name, group]) =>
    shown.has(name as keyof typeof others) ? [group] : [],
  );
  return [land, ...optional, water, overlayGroups(drawingsOf(pictures))].join('\n');
}
