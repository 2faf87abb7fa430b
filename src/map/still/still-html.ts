import { MAP_FILES } from '../../content/addresses/map-files.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { kilometres } from '#messages/map.ts';
import { boxAround, centreOf, type Box } from '../../model/geometry.ts';
import type { Picture, PlacedLabel, Spot } from '../frame/picture.ts';
import { heightsBelow, isInCorner } from '../insets/corner.ts';
import { insetsHtml } from '../insets/insets-html.ts';
import { walkStack } from '../layers/stack.ts';
import { project } from '../../model/mercator.ts';
import { map } from '../../model/story.ts';
import { RELIEF_BOX, showsRelief } from '../relief/relief-box.ts';

const [west, south, east, north] = map.window;
/** The region of the story, in whole map units. */
const REGION = ((box: Box): Box => ({
  x: Math.round(box.x),
  y: Math.round(box.y),
  width: Math.round(box.width),
  height: Math.round(box.height),
}))(boxAround([project([west, north]), project([east, south])]));

/** The files that hold what a still refers to; '' where the page itself holds it. */
export interface StillFiles {
  /** The basemap. */
  base: string;
  /** What is drawn on it. */
  overlays: string;
}

function labelHtml(label: PlacedLabel, mustSee: Box): string {
  const { kind, emphasis, wide, tall, role, at, rotate, dot, text, arabic } = label;
  const [centreX, centreY] = centreOf(mustSee);
  const classes = [
    'label',
    `l-${kind}`,
    emphasis,
    `w-${wide ?? 'none'}`,
    `t-${tall ?? 'none'}`,
    ...(role === 'neutral' ? [] : [`role-${role}`]),
  ];
  const style =
    `--x:${Math.round(at[0] - centreX)};--y:${Math.round(at[1] - centreY)}` +
    (rotate ? `;--r:${rotate}deg` : '');
  const sign = dot ? `<i class="dot dot-${dot}"></i>` : '';
  const name = arabic
    ? `${escapeHtml(text)}<span lang="ar" dir="rtl">${escapeHtml(arabic)}</span>`
    : escapeHtml(text);
  return `<span class="${classes.join(' ')}" style="${style}">${sign}<b>${name}</b></span>`;
}

/** Share of a view from its middle beyond which a part of the map says its text towards the middle. */
const SPOT_SIDE = 0.2;

/** What a part of the map says to a pointer. Who does not see the map has it in the list in words. */
function spotHtml({ at, width, height, text }: Spot, mustSee: Box): string {
  const [centreX, centreY] = centreOf(mustSee);
  const style = [
    `--x:${Math.round(at[0] - centreX)}`,
    `--y:${Math.round(at[1] - centreY)}`,
    `--w:${Math.round(width)}`,
    `--h:${Math.round(height)}`,
  ].join(';');
  // What it says must not run off the stage.
  const away = (at[0] - centreX) / mustSee.width;
  const side = away < -SPOT_SIDE ? ' at-start' : away > SPOT_SIDE ? ' at-end' : '';
  return `<span class="spot${side}" tabindex="-1" style="${style}"><b>${escapeHtml(text)}</b></span>`;
}

/** The relief under a still, placed like its labels. What it shows is said in `relief.css`. */
function reliefHtml(mustSee: Box): string {
  const [centreX, centreY] = centreOf(mustSee);
  const x = Math.round(RELIEF_BOX.x - centreX);
  const y = Math.round(RELIEF_BOX.y - centreY);
  return `<div class="relief" style="--x:${x};--y:${y}"></div>`;
}

/** Share of a frame's sides that a locator may cover, about. */
const LOCATOR = 0.25;

/** Whether more is drawn or written in the lower right corner of a frame than in the upper. */
function isBusyBelow({ mustSee, items, labels }: Picture): boolean {
  const { x, y, width, height } = mustSee;
  const points = [
    ...items.flatMap(({ drawing }) => drawing.parts.flatMap(({ paths }) => paths.flat())),
    ...labels.map(({ at }) => at),
  ].filter(([px]) => px > x + width * (1 - LOCATOR));
  const above = points.filter(([, py]) => py < y + height * LOCATOR);
  const below = points.filter(([, py]) => py > y + height * (1 - LOCATOR));
  return below.length > above.length;
}

/** Where a close frame lies in the region of the story, in the emptier of the corners at its end. */
function locatorHtml(picture: Picture, base: string): string {
  const { x, y, width, height } = picture.mustSee;
  const { x: left, y: top, width: across, height: down } = REGION;
  return (
    `<svg class="locator${isBusyBelow(picture) ? ' is-above' : ''}" viewBox="${left} ${top} ${across} ${down}"><use href="${base}#land"/>` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}"/></svg>`
  );
}

/** What helps to find one's way on a close frame: how long a distance is, and where the frame lies. */
const wayfindingHtml = (picture: Picture, base: string): string => {
  const { scaleBar, insets } = picture;
  // A chart in the corner stands where the locator would.
  const isTaken = insets.some(isInCorner);
  return scaleBar
    ? `${isTaken ? '' : locatorHtml(picture, base)}<span class="scale-bar${isTaken ? ' is-at-start' : ''}" style="--units:${Math.round(scaleBar.units)}">${kilometres(scaleBar.km)}</span>`
    : '';
};

/**
 * The still of a map. The viewBox is what must be visible and the svg is laid over the free part of the
 * stage, so the browser itself fits the camera at every size; the map runs on beyond the svg's edges.
 */
export function stillHtml(picture: Picture, { base, overlays }: StillFiles = MAP_FILES): string {
  const { title, words, id, mustSee, labels, insets, spots } = picture;
  const below = heightsBelow(insets);
  const { x, y, width, height } = mustSee;
  const layers = walkStack(
    picture,
    (layer) => `<use href="${base}#${layer.id}"/>`,
    (items) =>
      items
        .map(({ drawing, role, emphasis }, i) => {
          // Several routes are drawn one after the other, where there is motion.
          const isDrawn = drawing.layer === 'routes' && items.length > 1 && emphasis !== 'ghost';
          return (
            `<use href="${overlays}#${drawing.key}" class="role-${role} ${emphasis}${isDrawn ? ' is-drawn' : ''}"` +
            `${isDrawn ? ` style="--nth:${i}"` : ''}/>`
          );
        })
        .join(''),
  );
  return (
    `<div class="picture" role="img" aria-label="${escapeHtml(`${title}. ${words}`)}"` +
    ` data-frame="${id}" style="--bw:${width};--bh:${height}${below.tall > 0 ? `;--below-wide:${below.wide}px;--below-tall:${below.tall}px;--beside:${below.beside}px` : ''}"><div class="fit">` +
    (showsRelief(picture) ? reliefHtml(mustSee) : '') +
    `<svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true" focusable="false">${layers.join('')}</svg>` +
    `${labels.map((label) => labelHtml(label, mustSee)).join('')}${insetsHtml(insets, mustSee)}${spots.map((spot) => spotHtml(spot, mustSee)).join('')}${wayfindingHtml(picture, base)}</div></div>`
  );
}
