import { group } from 'd3';
import { MAP_FILES } from '../../content/addresses/map-files.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { kilometres } from '#messages/map.ts';
import { boxAround, centreOf, type Box, type Point } from '../../model/geometry.ts';
import type { Item, Picture, PlacedLabel, Spot } from '../frame/picture.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { diagramSize, diagramSvg } from '../diagram/diagram-svg.ts';
import { grainFilter } from '../grain/grain-filter.ts';
import { textureOf } from '../grain/texture.ts';
import { heightsBelow, isInCorner } from '../insets/corner.ts';
import { insetsHtml } from '../insets/insets-html.ts';
import { pageColour } from '../colours.ts';
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

/** A label, twice where it stands at another point on a wide stage than on a tall one: each is on one of them. */
function labelsOnStages(label: PlacedLabel): PlacedLabel[] {
  const { at, wideAt = at, tallAt = at, wide, tall } = label;
  if (wide === null || tall === null) return [{ ...label, at: wide === null ? tallAt : wideAt }];
  if (wideAt.join() === tallAt.join()) return [{ ...label, at: wideAt }];
  return [
    { ...label, at: wideAt, tall: null },
    { ...label, at: tallAt, wide: null },
  ];
}

function labelHtml(label: PlacedLabel, mustSee: Box): string {
  const { kind, emphasis, wide, tall, role, at, rotate, dot, text, arabic, note } = label;
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
  const name =
    escapeHtml(text) +
    (arabic ? `<span lang="ar" dir="rtl">${escapeHtml(arabic)}</span>` : '') +
    (note === undefined ? '' : `<small>${escapeHtml(note)}</small>`);
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
const wayfindingHtml = (picture: Picture, base: string): string => {
  const { scaleBar, insets } = picture;
  // A chart in the corner stands where the locator would.
  const isTaken = insets.some(isInCorner);
  return scaleBar
    ? `${isTaken ? '' : locatorHtml(picture, base)}<span class="scale-bar${isTaken ? ' is-at-start' : ''}" style="--units:${Math.round(scaleBar.units)}">${kilometres(scaleBar.km)}</span>`
    : '';
};

/** An SVG over the free part of the stage, in map units. */
const svgOver = ({ x, y, width, height }: Box, inside: string): string =>
  `<svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true" focusable="false">${inside}</svg>`;

/** Areas in one colour and texture as grain over the whole picture, see src/map/grain. */
function grainHtml(items: readonly Item[], id: string, mustSee: Box, overlays: string): string {
  const [{ role, drawing } = {}] = items;
  const certainty = drawing?.parts[0]?.certainty;
  if (role === undefined || certainty === undefined) return '';
  const region = `x="0" y="0" width="100%" height="100%" class="role-${role}"`;
  const uses = items.map((item) => `<use href="${overlays}#${item.drawing.key}"/>`).join('');
  // Not inside of what it filters.
  const filter = `<svg class="grain-filter" aria-hidden="true" focusable="false">${grainFilter(id, { ground: pageColour('map-land'), dots: 'currentColor' }, textureOf(certainty).peak, region)}</svg>`;
  return `${filter}<div class="grain grain-${certainty}" style="--grain:url(#${id})">${svgOver(mustSee, uses)}</div>`;
}

/** A diagram in the middle of the free part of the stage, over everything else. */
function diagramHtml(diagram: Diagram): string {
  const { width, height } = diagramSize(diagram);
  return `<svg class="diagram" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${diagramSvg(diagram, pageColour)}</svg>`;
}

/** A line of a layer; several routes are drawn one after the other, where there is motion. */
function lineHtml(
  { drawing, role, emphasis }: Item,
  place: number,
  hasOthers: boolean,
  overlays: string,
): string {
  const isDrawn = drawing.layer === 'routes' && hasOthers && emphasis !== 'ghost';
  const look = `role-${role} ${emphasis}${isDrawn ? ' is-drawn' : ''}`;
  return `<use href="${overlays}#${drawing.key}" class="${look}"${isDrawn ? ` style="--nth:${place}"` : ''}/>`;
}

/** What a picture shows, from the lowest to the topmost: lines and basemap in SVGs, and areas between them. */
function layersHtml(picture: Picture, { base, overlays }: StillFiles): string {
  const { scene, id, mustSee } = picture;
  const layers = walkStack(
    picture,
    (layer) => [{ svg: `<use href="${base}#${layer.id}"/>` }],
    (items) => {
      const isArea = ({ drawing }: Item): boolean => drawing.parts[0]?.paint === 'grain';
      const looks = group(items.filter(isArea), ({ drawing, role }) =>
        [role, drawing.layer, drawing.parts[0]?.certainty].join('-'),
      );
      const lines = items.filter((item) => !isArea(item));
      return [
        ...[...looks].map(([look, alike]) => ({
          html: grainHtml(alike, `grain-${scene}-${id}-${look}`, mustSee, overlays),
        })),
        {
          svg: lines.map((line, i) => lineHtml(line, i, lines.length > 1, overlays)).join(''),
        },
      ];
    },
  ).flat();
  let html = '';
  let svg = '';
  for (const layer of layers) {
    if ('svg' in layer) svg += layer.svg;
    else {
      html += svgOver(mustSee, svg) + layer.html;
      svg = '';
    }
  }
  return html + svgOver(mustSee, svg);
}

/**
 * The still of a map. The viewBox is what must be visible and the svg is laid over the free part of the
 * stage, so the browser itself fits the camera at every size; the map runs on beyond the svg's edges.
 */
export function stillHtml(picture: Picture, files: StillFiles = MAP_FILES): string {
  const { title, words, id, mustSee, labels, insets, spots, diagram } = picture;
  const below = heightsBelow(insets);
  const { width, height } = mustSee;
  return (
    `<div class="picture" role="img" aria-label="${escapeHtml(`${title}. ${words}`)}"` +
    ` data-frame="${id}" style="--bw:${width};--bh:${height}${below.tall > 0 ? `;--below-wide:${below.wide}px;--below-tall:${below.tall}px;--beside:${below.beside}px` : ''}"><div class="fit">` +
    (showsRelief(picture) ? reliefHtml(mustSee) : '') +
    layersHtml(picture, files) +
    labels
      .flatMap(labelsOnStages)
      .map((label) => labelHtml(label, mustSee))
      .join('') +
    insetsHtml(insets, mustSee) +
    spots.map((spot) => spotHtml(spot, mustSee)).join('') +
    `${diagram ? diagramHtml(diagram) : wayfindingHtml(picture, files.base)}</div></div>`
  );
}
