import { boxAround, type Box, type Point } from '../../model/geometry.ts';
import { hatch } from '../../model/hatch.ts';
import { roleColour, type Colour } from '../colours.ts';
import type { Item } from '../frame/picture.ts';
import { grainFilter } from '../grain/grain-filter.ts';
import {
  HATCH,
  lineOpacity,
  NOISE,
  plainHatch,
  spacingOf,
  textureOf,
  TILE,
  type Texture,
} from '../grain/texture.ts';
import { certaintyOfArea } from '../things/drawing.ts';
import { SCALE, type MapView } from './map-view.ts';
import { linePath, partPath } from './svg-paths.ts';
import { straightPath } from '../../design/svg/path-data.ts';

/**
 * Side of a cell of the noise, in pixels of the picture. Files are seen at a third to a half of their size: cells of
 * one pixel would become an even grey there, which passes no threshold, and the area would be gone.
 */
const CELL = 2;
/** Small pictures take some of the cells as they are. The renderer of PNGs does so by the attribute, and knows no other word. */
const AS_IT_IS =
  '<style>@supports (image-rendering:pixelated){.noise{image-rendering:pixelated}}</style>';

const attributes = ({ x, y, width, height }: Box): string =>
  `x="${x}" y="${y}" width="${width}" height="${height}"`;

/** The whole pixels of a view around some paths, as far as they are in it. */
function regionOf(paths: readonly Point[], { pixel, viewport, origin }: MapView): Box {
  const box = boxAround(paths.map(pixel));
  const [left, top] = [Math.max(origin[0], box.x), Math.max(origin[1], box.y)].map(Math.floor);
  const right = Math.min(origin[0] + viewport.width * SCALE, box.x + box.width);
  const bottom = Math.min(origin[1] + viewport.height * SCALE, box.y + box.height);
  const [x = 0, y = 0] = [left, top];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}

/** Lines of a hatching as patterns that raise the thresholds under them. */
function patternsOf(id: string, texture: Texture): { defs: string; fills: string[] } {
  const turned = texture.hatch.map((angle, i) => ({ angle, name: `${id}-l${i}` }));
  return {
    defs: turned
      .map(
        ({ angle, name }) =>
          `<pattern id="${name}" width="${CELL * TILE}" height="${CELL * spacingOf(HATCH.count)}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
          `<rect width="${CELL * TILE}" height="${CELL * HATCH.width}" fill="#f00" fill-opacity="${lineOpacity(texture)}"/></pattern>`,
      )
      .join(''),
    fills: turned.map(({ name }) => name),
  };
}

/**
 * An area in a picture whose zoom is known, as grain: the same thresholds, density and filter as in stills.
 * It is written in map units, in which the view draws.
 */
export function grainSvg(
  { drawing: { key, parts }, role }: Item,
  view: MapView,
  colour: Colour,
): string {
  const certainty = certaintyOfArea({ parts });
  if (certainty === undefined) return '';
  const texture = textureOf(certainty);
  const region = regionOf(
    parts.flatMap(({ paths }) => paths.flat()),
    view,
  );
  if (region.width <= 0 || region.height <= 0) return '';
  const { defs, fills } = patternsOf(key, texture);
  const green = `rgb(0,${Math.round(texture.peak * 255)},0)`;
  const filter = grainFilter(
    `${key}-f`,
    { ground: colour('map-land'), dots: roleColour(role, colour) },
    texture.peak,
    `filterUnits="userSpaceOnUse" ${attributes(region)}`,
  );
  const rectangle = (fill: string): string => `<rect ${attributes(region)} fill="${fill}"/>`;
  return (
    `<g transform="${view.inverse}"><defs>${filter}${defs}` +
    `<pattern id="${key}-n" width="${CELL * TILE}" height="${CELL * TILE}" patternUnits="userSpaceOnUse">` +
    `<image href="${NOISE}" class="noise" width="${CELL * TILE}" height="${CELL * TILE}" image-rendering="optimizeSpeed"/></pattern>${AS_IT_IS}</defs>` +
    `<g filter="url(#${key}-f)">${[`${key}-n`, ...fills].map((name) => rectangle(`url(#${name})`)).join('')}` +
    `<g style="mix-blend-mode:screen" color="${green}" transform="${view.transform}">` +
    `${parts.map((part) => partPath(part, {})).join('')}</g></g></g>`
  );
}

/** Coats, counted from the outermost, within which a hatching on paper begins and is whole. */
const PLAIN = { begins: 0.2, isWhole: 0.5 } as const;
/** Where it begins, the lines are short dashes, in pixels. */
const DASHES = [1.5, 4] as const;

/** An area on paper: lines, the closer the surer it is, that break up at its edge. */
export function plainAreaSvg(
  { drawing: { parts }, role }: Item,
  view: MapView,
  colour: Colour,
): string {
  const certainty = certaintyOfArea({ parts });
  if (certainty === undefined) return '';
  const { count, angles } = plainHatch(certainty);
  const spacing = spacingOf(count) * view.unitsPerPixel;
  const ringsAt = (share: number): readonly (readonly Point[])[] =>
    parts[Math.floor(share * parts.length)]?.paths ?? [];
  const linesIn = (rings: readonly (readonly Point[])[], dashes: readonly number[]): string => {
    const lines = angles.flatMap((angle) => hatch(rings, spacing, angle));
    const d = straightPath(lines.map((points) => ({ points, closed: false })));
    return linePath(d, { colour: roleColour(role, colour), width: 0.8, dashes }, view);
  };
  const whole = ringsAt(PLAIN.isWhole);
  // The inner rings are a hole for the dashes: each dash is a shape of its own in a PDF.
  return linesIn([...ringsAt(PLAIN.begins), ...whole], DASHES) + linesIn(whole, []);
}
