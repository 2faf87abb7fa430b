import { baseLayers, type BaseLayers } from '../basemap/base-layers.ts';
import { buildTopology } from '../basemap/topology.ts';
import { folder } from '../../model/story.ts';

let layers: BaseLayers | undefined;

/** The basemap, simplified once for all pictures of a build. */
export function ground(): BaseLayers {
  layers ??= baseLayers(buildTopology(`${folder}/basemap`));
  return layers;
}
