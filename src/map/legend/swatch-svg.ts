import { range } from 'd3';
import { lineOf, lookOf, svgDashes, type Certainty, type LineSign } from '../../model/certainty.ts';
import { pageColour, type Colour } from '../colours.ts';
import { OPACITIES } from '../things/drawing.ts';
import { plainHatch, TILE } from '../grain/texture.ts';
import type { LegendEntry } from './legend-entry.ts';
import { GLYPH_COLOUR, GLYPHS, type Glyph } from './glyphs.ts';

const HATCH = '<path d="M4 12L13 2M11 12L20 2M18 12L27 2" stroke="currentColor"/>';
const CROSS = '<path d="M4 2L13 12M11 2L20 12M18 2L27 12" stroke="currentColor"/>';

/** A span with a soft edge, in coats of paint on top of each other. */
const COATS = [0, 1, 2]
  .map(
    (inset) =>
      `<rect x="${1 + inset}" y="${1 + inset}" width="${28 - 2 * inset}" height="${12 - 2 * inset}" rx="${5 - inset}"/>`,
  )
  .join('');

/** Opacity of one such coat. */
const COAT = { solid: 0.22, tinted: 0.09, hatched: 0.04, 'cross-hatched': 0.04 } as const;

/** Dots in a swatch, were all of them set: those that come first lie as evenly as all together. */
const DOTS = 110;
/** How many of them are set in the middle, where an area has no lines and where it has some. */
const SET = { solid: 1, tinted: 0.5, hatched: 0.3, 'cross-hatched': 0.3, none: 0.8 } as const;

/**
 * A small area of dots that dissolves at its edge, or along its edge alone. The dots are those of the R2
 * sequence, Martin Roberts, 2018.
 */
function grainSvg(fill: keyof typeof SET): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  let d = '';
  for (let i = 0; i < DOTS; i += 1) {
    const x = 1 + 28 * ((0.5 + i * 0.754_877_67) % 1);
    const y = 1 + 12 * ((0.5 + i * 0.569_840_29) % 1);
    // 0 at the edge of an ellipse that fills the swatch, 1 in its middle.
    const depth = 1 - Math.hypot((x - 15) / 15, (y - 7) / 7);
    const density = fill === 'none' ? 1 - Math.abs(depth - 0.25) * 6 : Math.min(1, depth * 2.4);
    if ((i + 0.5) / DOTS < density * SET[fill]) d += `M${tenth(x)} ${tenth(y)}h0`;
  }
  return `<path d="${d}" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round"/>`;
}

/** Distance of lines in a swatch, as a share of that in an area without dots. */
const CLOSER = 0.6;

/** The lines that stand for a small area where there are no dots. */
function plainAreaSvg(certainty: Certainty): string {
  const { count, angles } = plainHatch(certainty);
  const starts = range(2, 18.1, (CLOSER * TILE) / count).map(Math.round);
  const lines = angles.flatMap((angle) =>
    starts.map((x) => (angle < 0 ? `M${x} 12l10-10` : `M${x} 2l10 10`)),
  );
  return `<path d="${lines.join('')}" fill="none" stroke="currentColor"/>`;
}

/**
 * The sign of an area in a page: dots, and the lines that take their place on paper and in a reader's own
 * colours. The sheet of areas (src/map/grain/grain.css.ts) changes one for the other.
 */
export const areaSignSvg = (entry: LegendEntry & { certainty: Certainty }): string =>
  `<g class="area-dots">${swatchSvg(entry)}</g>` +
  `<g class="area-lines" display="none">${plainAreaSvg(entry.certainty)}</g>`;

/** Opacity of columns that step back, as plot.css and figure-style.ts have it. */
const CONTEXT_COLUMN_OPACITY = 0.38;

/** A claim's square, filled as its verdict is. */
function squareSvg(certainty: Certainty | undefined): string {
  const fill = certainty === 'corroborated' ? 'currentColor' : 'none';
  const dashes = certainty === 'uncheckable' ? ' stroke-dasharray="1.4 1.8"' : '';
  const inside: Partial<Record<Certainty, string>> = {
    partly: '<rect x="9.5" y="1.5" width="7.5" height="11" fill="currentColor"/>',
    plausible: '<path d="M10 7L15 2M10 12L20 2M15 12L20 7"/>',
    contested: '<path d="M10 7L15 2M10 12L20 2M15 12L20 7M15 2L20 7M10 2L20 12M10 7L15 12"/>',
  };
  return (
    `<g fill="none" stroke="currentColor"><rect x="9.5" y="1.5" width="11" height="11" fill="${fill}"${dashes}/>` +
    `${(certainty && inside[certainty]) ?? ''}</g>`
  );
}

/** Signs of relations side by side, in their own colours. */
const glyphsSvg = (glyphs: readonly Glyph[], colour: Colour): string =>
  glyphs
    .map(
      (glyph, i) =>
        `<path transform="translate(${10 - 6.5 * (glyphs.length - 1) + 13 * i} 2)" d="${GLYPHS[glyph]}" fill="none" stroke="${colour(GLYPH_COLOUR[glyph])}" stroke-width="1.9"/>`,
    )
    .join('');

/** Bars of three certainties, one under the other: the surest is full, the least sure only dotted. */
const LEVELS =
  '<g fill="none" stroke="currentColor" stroke-width=".9">' +
  '<rect x="5.5" y="1" width="19" height="2.6" fill="currentColor"/>' +
  '<rect x="5.5" y="5.7" width="19" height="2.6"/><rect x="5.5" y="5.7" width="13.7" height="2.6" fill="currentColor"/>' +
  '<rect x="5.5" y="10.4" width="19" height="2.6" stroke-dasharray="1.2 1.5"/></g>';

/** A stretch of a line, as maps draw it. */
function lineSvg(sign: LineSign, opacity = 1): string {
  const dashes = svgDashes(sign);
  return (
    `<path d="M1 7h28" fill="none" stroke="currentColor" stroke-width="${lineOf(sign).width}"` +
    `${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`
  );
}

/** The signs of a line of the legend, each as an entry of its own. */
export const signsOf = (entry: LegendEntry): LegendEntry[] =>
  entry.also ? [entry, { ...entry, ...entry.also }] : [entry];

/**
 * What a line of the legend shows, as the inside of an svg with the viewBox 0 0 30 14, in the colour
 * of its surroundings.
 */
export function swatchSvg(
  { swatch, certainty, leg, role, isContext, glyphs = [] }: LegendEntry,
  colour = pageColour,
): string {
  const look = certainty && lookOf(certainty);
  const dashes = certainty && svgDashes(certainty);
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : '';
  const hatches =
    (look?.area.fill === 'hatched' || look?.area.fill === 'cross-hatched' ? HATCH : '') +
    (look?.area.fill === 'cross-hatched' ? CROSS : '');
  switch (swatch) {
    case 'line':
      return certainty ? lineSvg(certainty) : '';
    case 'leg':
      return leg ? lineSvg(leg) : '';
    case 'grain':
      return look ? grainSvg(look.area.fill) + hatches : '';
    case 'area': {
      if (!look) return '';
      if (look.area.fill === 'none')
        return `<rect x="1" y="1" width="28" height="12" rx="5" fill="none" stroke="currentColor"${dashed}/>`;
      return `<g fill="currentColor" fill-opacity="${COAT[look.area.fill]}">${COATS}</g>${hatches}`;
    }
    case 'ruler':
      return '<path d="M2 7h26" stroke="currentColor" stroke-width="1.4"/>';
    case 'dots':
      return (
        '<g fill="currentColor"><circle cx="4" cy="7" r="2.6"/><circle cx="12" cy="7" r="3.7"/>' +
        '<circle cx="23" cy="7" r="5.2"/></g>'
      );
    case 'ghost':
      return lineSvg('reported', OPACITIES.ghost);
    case 'filled-square':
      return '<rect x="10" y="2" width="10" height="10" fill="currentColor"/>';
    case 'pale-square':
      return '<rect x="10" y="2" width="10" height="10" fill="currentColor" fill-opacity=".45"/>';
    case 'square':
      return squareSvg(certainty);
    case 'fits':
      return (
        `<g fill="${colour('ink')}"><path d="M5 3h8v8H5z"/>` +
        `<path d="M17 3h8v8h-8z" fill-opacity=".25"/></g>`
      );
    case 'card':
      return '<rect x="4.5" y="1.5" width="21" height="11" fill="none" stroke="currentColor" stroke-width=".9"/><path d="M8 5.5h11m-11 3.5h8" stroke="currentColor" stroke-opacity=".5"/>';
    case 'count':
      return '<rect x="11" y="3" width="8" height="8" fill="currentColor"/>';
    case 'glyphs':
      return glyphsSvg(glyphs, colour);
    case 'levels':
      return LEVELS;
    case 'role':
      // What is drawn without a role is in ink.
      return (
        `<rect x="4" y="3" width="22" height="8" rx="2" fill="${role ? 'currentColor' : colour('ink')}"` +
        `${isContext ? ` fill-opacity="${CONTEXT_COLUMN_OPACITY}"` : ''}/>`
      );
  }
}
