import { px } from '../../design/svg/px.ts';
import type { Box } from '../../model/geometry.ts';
import type { Colour } from '../colours.ts';
import type { Inset } from '../frame/picture.ts';
import { SCALE, type MapView } from '../svg/map-view.ts';
import { heightsBelow, isInCorner } from './corner.ts';

/** A chart in a corner is this much smaller than on a screen: a picture has less room beside what it shows. */
const CORNER_SCALE = 0.86;
/** Pixels of the page between such a chart and the edges of the map. */
const EDGE = 10;
/**
 * How much of such a chart's height a picture leaves free that is wider than high, and has room in its corner; and
 * how much on paper, where there is less of it.
 */
const SHARE_IN_WIDE = 0.4;
const SHARE_ON_PAPER = 0.8;
/** Height of a map in pixels of the page below which its charts get smaller with it, as on paper. */
const LOW = 400;

const scaleIn = ({ height }: Pick<Box, 'height'>): number =>
  SCALE * Math.min(1, height / SCALE / LOW);

/**
 * What charts in a corner take from the foot of a map in a picture, in pixels of the page.
 *
 * @param frame where the map lies, in pixels of the picture
 */
export function takenBelow(insets: readonly Inset[], frame: Pick<Box, 'width' | 'height'>): number {
  const isLow = frame.height / SCALE < LOW;
  const isWide = frame.width > frame.height * 1.2;
  const share = isWide ? (isLow ? SHARE_ON_PAPER : SHARE_IN_WIDE) : 1;
  return heightsBelow(insets).tall * CORNER_SCALE * share * (scaleIn(frame) / SCALE);
}

/** Small charts of a picture in a view. Their letters are as large as those of the map, but on a low one. */
export function insetsSvg(insets: readonly Inset[], view: MapView, colour: Colour): string {
  const scale = scaleIn({ height: view.viewport.height * SCALE });
  return insets
    .map((inset) => {
      const { width, height, svg } = inset.draw('small', colour);
      const isCorner = isInCorner(inset);
      const own = scale * (isCorner ? CORNER_SCALE : 1);
      const [x, y] = inset.at ? view.pixel(inset.at) : view.corner;
      const left = isCorner ? x - width * own - EDGE * scale : x - (width / 2) * own;
      const top = isCorner ? y - height * own - EDGE * scale : y - (height / 2) * own;
      return `<g transform="translate(${px(left)} ${px(top)}) scale(${Number(own.toFixed(3))})">${svg}</g>`;
    })
    .join('');
}
