import { easeCubicInOut, interpolateZoom } from 'd3';
import type { Theme } from '../../design/tokens.ts';
import { boxOfMapAlone } from '../../map/svg/map-alone-svg.ts';
import { centreOf, type Box } from '../../model/geometry.ts';
import { frameAloneSvg } from '../../story/pictures/frame-alone.ts';
import { pictureAsPixels } from '../../story/pictures/picture-pixels.ts';
import type { ResolvedFrame } from '../../story/scene/resolved-frame.ts';
import type { Layer } from './card-stage.ts';
import { DENSITY, DRAWING_SCALE, PLOT_INSET } from './shapes.ts';

/** The part of a card that drawings fill, in CSS pixels, and their colours. */
export interface Drawn {
  width: number;
  height: number;
  theme: Theme;
}

/** How a frame is drawn there, in pixels of the drawing, and how wide that is in pixels of the file. */
function drawingOf({ figure }: ResolvedFrame, { width, height, theme }: Drawn) {
  const { inline, block } = figure ? PLOT_INSET : { inline: 0, block: 0 };
  const across = width - 2 * inline;
  return {
    wide: across * DENSITY,
    drawing: {
      width: Math.round(across / DRAWING_SCALE),
      height: Math.round((height - 2 * block) / DRAWING_SCALE),
      theme,
    },
  };
}

/** The drawings that were made last: on a dissolve the same two are seen all the time. */
const known = new Map<string, Promise<string>>();
const KEPT = 4;

/** A drawing as the address of its picture. */
function imageOf(key: string, draw: () => Promise<string>): Promise<string> {
  const image = known.get(key) ?? draw();
  known.delete(key);
  known.set(key, image);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return image;
}

/** A frame as a layer of a card; on the way between two maps it shows `mustSee`, in map units, without names. */
async function layerOf(
  frame: ResolvedFrame,
  drawn: Drawn,
  opacity: number,
  mustSee?: Box,
): Promise<Layer> {
  const { wide, drawing } = drawingOf(frame, drawn);
  const how = mustSee ? { ...drawing, mustSee, hasLabels: false } : drawing;
  const key = JSON.stringify([frame.scene, frame.shown.id, how]);
  const image = await imageOf(key, async () => {
    const png = await pictureAsPixels(await frameAloneSvg(frame, how), wide, 'whole');
    return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  });
  return { image, isPlot: frame.figure !== undefined, opacity };
}

/** Shares of a move: names go, the camera moves, names come. */
const [GONE, ARRIVED] = [0.2, 0.8];
/** Two views are the same where they differ by less than this share of their width. */
const SAME = 0.002;

const isSame = (a: Box, b: Box): boolean =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.width - b.width)) < SAME * a.width;

/** The box that a camera sees on its way between two of the same shape; `move` from 0 to 1. */
export function boxBetween(a: Box, b: Box, move: number): Box {
  const view = (box: Box): [number, number, number] => [...centreOf(box), box.width];
  const [x, y, width] = interpolateZoom(view(a), view(b))(move);
  const height = (a.height / a.width) * width;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The drawing of a frame where it stands. */
export const standingLayers = async (frame: ResolvedFrame, drawn: Drawn): Promise<Layer[]> => [
  await layerOf(frame, drawn, 1),
];

/**
 * The drawings on the way from one frame to the next. Where two maps show different parts of the land, names
 * go, the camera moves while the one becomes the other, and names come. All else dissolves.
 *
 * @param move from 0 to 1
 */
export async function movingLayers(
  from: ResolvedFrame,
  to: ResolvedFrame,
  move: number,
  drawn: Drawn,
): Promise<Layer[]> {
  const boxOf = (frame: ResolvedFrame): Box | undefined =>
    frame.picture && boxOfMapAlone(frame.picture, drawingOf(frame, drawn).drawing);
  const layer = (frame: ResolvedFrame, opacity: number, mustSee?: Box): Promise<Layer> =>
    layerOf(frame, drawn, opacity, mustSee);
  const [start, end] = [boxOf(from), boxOf(to)];
  if (!start || !end || isSame(start, end))
    return Promise.all([layer(from, 1), layer(to, easeCubicInOut(move))]);
  if (move < GONE) return Promise.all([layer(from, 1, start), layer(from, 1 - move / GONE)]);
  if (move > ARRIVED)
    return Promise.all([layer(to, 1, end), layer(to, (move - ARRIVED) / (1 - ARRIVED))]);
  const way = easeCubicInOut((move - GONE) / (ARRIVED - GONE));
  const seen = boxBetween(start, end, way);
  return Promise.all([layer(from, 1, seen), layer(to, way, seen)]);
}
