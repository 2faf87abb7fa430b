import { px } from '../../design/svg/px.ts';
import type { Colour } from '../colours.ts';
import type { Inset } from '../frame/picture.ts';
import { SCALE, type MapView } from '../svg/map-view.ts';
import type { Box } from '../../model/geometry.ts';
import { heightsBelow, isInCorner } from './corner.ts';

/** A chart in a corner is this much smaller than on a screen: a picture has less room beside what it shows. */
const CORNER_SCALE = 0.86;
/** Pixels of the page between such a chart and the edges of the map. */
const EDGE = 10;

/** How much of such a chart's height a picture leaves free that is wider than high: it has room in its corner. */
const SHARE_IN_WIDE = 0.4;

/** What charts in a corner take from the foot of a map in a picture, in pixels of the page. */
export function takenBelow(
  insets: readonly Inset[],
  { width, height }: Pick<Box, 'width' | 'height'>,
): number {
  const share = width > height * 1.2 ? SHARE_IN_WIDE : 1;
  return heightsBelow(insets).tall * CORNER_SCALE * share;
}

/** Small charts of a picture in a view, as large as its letters. */
export function insetsSvg(insets: readonly Inset[], view: MapView, colour: Colour): string {
  return insets
    .map((inset) => {
      const { width, height, svg } = inset.draw('small', colour);
      const place = (x: number, y: number, scale: number): string =>
        `<g transform="translate(${px(x)} ${px(y)}) scale(${scale})">${svg}</g>`;
      if (isInCorner(inset) || !inset.at) {
        const scale = SCALE * CORNER_SCALE;
        const [x, y] = view.corner;
        return place(
          x - width * scale - EDGE * SCALE,
          y - height * scale - EDGE * SCALE,
          Number(scale.toFixed(3)),
        );
      }
      const [x, y] = view.pixel(inset.at);
      return place(x - (width / 2) * SCALE, y - (height / 2) * SCALE, SCALE);
    })
    .join('');
}
