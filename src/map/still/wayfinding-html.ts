import { kilometres } from '#messages/map.ts';
import { boxAround, type Box, type Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { map } from '../../model/story.ts';
import type { Picture } from '../frame/picture.ts';
import { isInCorner } from '../insets/corner.ts';

const [west, south, east, north] = map.window;
/** The region of the story, in whole map units. */
const REGION = ((box: Box): Box => ({
  x: Math.round(box.x),
  y: Math.round(box.y),
  width: Math.round(box.width),
  height: Math.round(box.height),
}))(boxAround([project([west, north]), project([east, south])]));

/** Share of a frame's sides that a locator may cover, about. */
const LOCATOR = 0.25;

/** Whether more is drawn or written in the lower right corner of a frame than in the upper. */
function isBusyBelow({ mustSee, items, labels }: Picture): boolean {
  const { x, y, width, height } = mustSee;
  const inCorners = (points: readonly Point[]): { above: number; below: number } => {
    const near = points.filter(([px]) => px > x + width * (1 - LOCATOR));
    return {
      above: near.filter(([, py]) => py < y + height * LOCATOR).length,
      below: near.filter(([, py]) => py > y + height * (1 - LOCATOR)).length,
    };
  };
  // What is written must be read: only where that is as much here as there, it matters what is drawn.
  const written = inCorners(labels.map(({ at }) => at));
  if (written.above !== written.below) return written.below > written.above;
  const drawn = inCorners(
    items.flatMap(({ drawing }) => drawing.parts.flatMap(({ paths }) => paths.flat())),
  );
  return drawn.below > drawn.above;
}

/** Where a close frame lies in the region of the story, in the emptier of the corners at its end. */
function locatorHtml(picture: Picture, base: string): string {
  const { x, y, width, height } = picture.mustSee;
  const { x: left, y: top, width: across, height: down } = REGION;
  return (
    `<svg aria-hidden="true" focusable="false" class="locator${isBusyBelow(picture) ? ' is-above' : ''}" viewBox="${left} ${top} ${across} ${down}"><use href="${base}#land"/>` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}"/></svg>`
  );
}

/** What helps to find one's way on a close frame: how long a distance is, and where the frame lies. */
export const wayfindingHtml = (picture: Picture, base: string): string => {
  const { scaleBar, insets } = picture;
  // A chart in the corner stands where the locator would.
  const isTaken = insets.some(isInCorner);
  return scaleBar
    ? `${isTaken ? '' : locatorHtml(picture, base)}<span class="scale-bar${isTaken ? ' is-at-start' : ''}" style="--units:${Math.round(scaleBar.units)}">${kilometres(scaleBar.km)}</span>`
    : '';
};
