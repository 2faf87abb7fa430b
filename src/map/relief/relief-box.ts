import type { Box } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { map } from '../../model/story.ts';
import type { Picture } from '../frame/picture.ts';

/* What browsers need of the relief, too: nothing here reads a file. */

/** Its name among the `layers` of frames, and in the style of live maps. */
export const RELIEF = 'relief';

export const showsRelief = ({ layers }: Pick<Picture, 'layers'>): boolean =>
  layers.includes(RELIEF);

const [west, south, east, north] = map.extent;
const [left, top] = project([west, north]);
const [right, bottom] = project([east, south]);

/** What the picture of the relief covers, in map units: all that the layers of the basemap cover. */
export const RELIEF_BOX: Box = { x: left, y: top, width: right - left, height: bottom - top };
