import { boxAround, withMargin, type Box } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import type { Gazetteer } from '../things/thing.ts';
import { THINGS } from '../things/things.ts';
import { LEAST, MARGIN, type View } from './view-bounds.ts';

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
