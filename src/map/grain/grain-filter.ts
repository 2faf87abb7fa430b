import { DOT, VEIL } from './texture.ts';

/** Rows of a feColorMatrix that leave nothing of the colours. */
const NO_COLOURS = '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';

/**
 * An SVG filter that makes grain of a picture with thresholds in its red channel and density in its
 * green one: dots, over a veil in the colour of the ground.
 *
 * @param id of the filter in its document
 * @param colours of the land and of the dots
 * @param peak the green of full density, from 0 to 1
 * @param attributes its region
 */
export function grainFilter(
  id: string,
  { ground, dots }: { ground: string; dots: string },
  peak: number,
  attributes: string,
): string {
  const { slope, opacity } = DOT;
  return (
    `<filter id="${id}" color-interpolation-filters="sRGB" ${attributes}>` +
    `<feColorMatrix values="${NO_COLOURS} 0 ${Math.round((VEIL / peak) * 1000) / 1000} 0 0 0" result="v"/>` +
    `<feColorMatrix in="SourceGraphic" values="${NO_COLOURS} ${slope} ${slope} 0 0 ${-slope}" result="d"/>` +
    `<feFlood flood-color="${ground}" class="grain-veil"/><feComposite in2="v" operator="in" result="w"/>` +
    `<feFlood flood-color="${dots}" flood-opacity="${opacity}"/><feComposite in2="d" operator="in" result="g"/>` +
    '<feMerge><feMergeNode in="w"/><feMergeNode in="g"/></feMerge></filter>'
  );
}
