import type { FrameContent } from '../../content/schema/scene.ts';
import { boxAround, withMargin, type Box } from '../../model/geometry.ts';
import { project, unproject } from '../../model/mercator.ts';
import type { Gazetteer } from '../things/thing.ts';
import { THINGS } from '../things/things.ts';

/** What a frame says must be visible. */
export type View = FrameContent['view'];
/** West, south, east and north in degrees. */
export type Bounds = NonNullable<View['bounds']>;

/** Air around what must be visible, as a share of its longer side. */
const MARGIN = 0.03;
/** The least that a camera shows, in map units: about 60 km, so that a single place has its surroundings. */
export const LEAST = 480;

/** The box that a frame's camera shows, in map units, margin included. Throws on an unknown id. */
export function mustSee(view: View, book: Gazetteer): Box {
  const positions = THINGS.flatMap((kind) =>
    (view[kind.name] ?? []).flatMap((id) => kind.positions(id, book)),
  );
  if (view.bounds) {
    const [west, south, east, north] = view.bounds;
    positions.push([west, north], [east, south]);
  }
  const box = withMargin(boxAround(positions.map(project)), MARGIN);
  const width = Math.max(box.width, LEAST);
  const height = Math.max(box.height, LEAST);
  return {
    x: Math.round(box.x - (width - box.width) / 2),
    y: Math.round(box.y - (height - box.height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** Hundredths of a degree, about a kilometre: finer than any frame needs. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** The corners of a box, in degrees. */
export function cornersOf({ x, y, width, height }: Box): Bounds {
  const [west, north] = unproject([x, y]);
  const [east, south] = unproject([x + width, y + height]);
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

/** The `bounds` for which {@link mustSee} gives this box, unless it is smaller than the least. */
export const boundsFor = (box: Box): Bounds =>
  cornersOf(withMargin(box, -MARGIN / (1 + 2 * MARGIN)));
