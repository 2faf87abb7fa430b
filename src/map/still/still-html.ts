import { group } from 'd3';
import { MAP_FILES } from '../../content/addresses/map-files.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { centreOf, type Box } from '../../model/geometry.ts';
import type { Item, Picture } from '../frame/picture.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { diagramSize, diagramSvg } from '../diagram/diagram-svg.ts';
import { grainFilter } from '../grain/grain-filter.ts';
import { textureOf } from '../grain/texture.ts';
import { heightsBelow } from '../insets/corner.ts';
import { insetsHtml } from '../insets/insets-html.ts';
import { pageColour } from '../colours.ts';
import { walkStack } from '../layers/stack.ts';
import { RELIEF_BOX, showsRelief } from '../relief/relief-box.ts';
import { certaintyOfArea } from '../things/drawing.ts';
import { labelsHtml, spotsHtml } from './labels-html.ts';
import { wayfindingHtml } from './wayfinding-html.ts';

/** The files that hold what a still refers to; '' where the page itself holds it. */
export interface StillFiles {
  /** The basemap. */
  base: string;
  /** What is drawn on it. */
  overlays: string;
}

/** The relief under a still, placed like its labels. What it shows is said in `relief.css`. */
function reliefHtml(mustSee: Box): string {
  const [centreX, centreY] = centreOf(mustSee);
  const x = Math.round(RELIEF_BOX.x - centreX);
  const y = Math.round(RELIEF_BOX.y - centreY);
  return `<div class="relief" style="--x:${x};--y:${y}"></div>`;
}

/** An SVG over the free part of the stage, in map units. */
const svgOver = ({ x, y, width, height }: Box, inside: string): string =>
  `<svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true" focusable="false">${inside}</svg>`;

/** Areas in one colour and texture as grain over the whole picture, see src/map/grain. */
function grainHtml(items: readonly Item[], id: string, mustSee: Box, overlays: string): string {
  const [{ role, drawing } = {}] = items;
  const certainty = drawing && certaintyOfArea(drawing);
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
      const isArea = ({ drawing }: Item): boolean => certaintyOfArea(drawing) !== undefined;
      const looks = group(items.filter(isArea), ({ drawing, role }) =>
        [role, drawing.layer, certaintyOfArea(drawing)].join('-'),
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
    labelsHtml(labels, mustSee) +
    insetsHtml(insets, mustSee) +
    spotsHtml(spots, mustSee) +
    `${diagram ? diagramHtml(diagram) : wayfindingHtml(picture, files.base)}</div></div>`
  );
}
