import { boxSeen, fit, type Camera } from '../../model/fit.ts';
import type { Box } from '../../model/geometry.ts';
import { unproject, zoomAtScale } from '../../model/mercator.ts';
import { cornersOf, type Bounds, type View } from '../../map/frame/view-bounds.ts';

/** Where a camera stands, in the numbers of web maps. */
export interface CameraReadout {
  longitude: number;
  latitude: number;
  /** A zoom level of the live map. */
  zoom: number;
}

/** A camera in numbers for readers: degrees and zoom to two decimals. */
export function readoutOf({ centre, scale }: Camera): CameraReadout {
  const [longitude, latitude] = unproject(centre);
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    longitude: rounded(longitude),
    latitude: rounded(latitude),
    zoom: rounded(zoomAtScale(scale)),
  };
}

/** The camera of a frame on a stage that nothing covers, and all that is seen there. */
export function cameraOn(
  mustSee: Box,
  stage: { width: number; height: number },
): CameraReadout & { seen: Bounds } {
  const free = { left: 0, top: 0, ...stage };
  const camera = fit(mustSee, free, stage);
  return { ...readoutOf(camera), seen: cornersOf(boxSeen(camera, free, stage)) };
}

/** Spaces before `view` in a frame of content/scenes. */
const INDENT = '    ';
const KINDS = ['places', 'zones', 'routes', 'marks', 'bounds'] as const;

/** A view as lines to paste into a frame of content/scenes: what must be visible, in one line each. */
export function viewYaml(view: View): string {
  const lines = KINDS.flatMap((kind) => {
    const named = view[kind];
    return named && named.length > 0 ? [`${INDENT}  ${kind}: [${named.join(', ')}]`] : [];
  });
  return [`${INDENT}view:`, ...lines].join('\n');
}
