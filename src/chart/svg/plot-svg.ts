import { lookOf } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import {
  LINE_HEIGHT,
  PHRASE_LINE,
  STROKE_WIDTH,
  TYPE,
  type FigureBar,
  type FigureBox,
  type FigureField,
  type FigureLabel,
  type FigureMark,
  type FigureSign,
  type MarkKind,
  type FigureUnit,
  type PhraseSize,
  type Plot,
} from '../figure.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { fieldPath, isFilled, markPath } from '../plot-html.ts';
import { GLYPHS } from '../../map/legend/glyphs.ts';
import { px } from '../../design/svg/px.ts';

/** Letters and lines are this much larger than in the page: the picture is seen smaller than it is. */
export const SCALE = 1.5;
/** Squares do not stretch with their plot, as columns and lines do: they have to be larger to fill it. */
const SCALE_OF_UNITS = 2;

/** Rows of phrases are as many in the picture as in the page, and it is not much higher. */
const SCALE_OF_PHRASES = 1.4;

/** How much larger a plot's letters, lines and squares are than in the page. */
export function scaleOf({ units: [unit] }: Plot): number {
  if (!unit) return SCALE;
  return unit.phrase ? SCALE_OF_PHRASES : SCALE_OF_UNITS;
}

/** The part of the picture that the plot's coordinates 0 to 1000 fill, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** How a plot is laid into its picture. */
interface Laid {
  area: Area;
  place: (at: Point, offset?: Point) => Point;
  /** Pixels of the picture for one of the page. */
  scale: number;
}

const laidIn = (area: Area, scale: number): Laid => ({
  area,
  place: ([u, v], [dx, dy] = [0, 0]) => [
    area.x + (u / 1000) * area.width + dx * scale,
    area.y + (v / 1000) * area.height + dy * scale,
  ],
  scale,
});

export const roleOf = ({ role }: { role?: string | undefined }): string =>
  role ? ` role-${role}` : '';
const contextOf = ({ isContext }: { isContext?: boolean | undefined }): string =>
  isContext ? ' context' : '';

function boxSvg(box: FigureBox, { place, scale }: Laid): string {
  const [left, top, right, bottom] = box.at;
  const [x, y] = place([left, top]);
  const [right_, bottom_] = place([right, bottom]);
  const { fixed } = box;
  const [fromX, fromY] = fixed ? place([left, top], fixed.offset) : [x, y];
  const width = fixed ? fixed.width * scale : right_ - x;
  const height = fixed ? fixed.height * scale : bottom_ - y;
  const rect = `x="${px(fromX)}" y="${px(fromY)}" width="${px(width)}" height="${px(height)}"`;
  const mask = box.isSoft ? ' mask="url(#soft)"' : '';
  if (!box.certainty)
    return `<rect class="${box.isCard ? 'box-card' : 'box lit'}${roleOf(box)}${contextOf(box)}" ${rect}/>`;
  const { area } = lookOf(box.certainty);
  const open = `<g class="box${roleOf(box)}${contextOf(box)}"${mask}>`;
  if (area.edge === 'outline')
    return `${open}<rect class="outline" ${rect} stroke-width="2" stroke-dasharray="2 5"/></g>`;
  const hatching = `url(#${area.fill}-${box.role ?? 'neutral'})`;
  const isHatched = area.fill === 'hatched' || area.fill === 'cross-hatched';
  const hatched = isHatched ? `<rect ${rect} fill="${hatching}"/>` : '';
  return `${open}<rect ${rect} fill="currentColor" fill-opacity="0.16"/>${hatched}</g>`;
}

/** Lines that run over columns have paper around them, of this width in pixels on both sides together. */
const LIFTED: readonly MarkKind[] = ['fit', 'curve', 'drawn'];
const PAPER_AROUND = 4;

const widthOf = ({ kind, size }: FigureMark): number => size ?? STROKE_WIDTH[kind];

function markSvg(mark: FigureMark, { place, scale }: Laid): string {
  const paths = mark.paths.map((path) => path.map((at) => place(at)));
  const d = markPath({ ...mark, paths });
  const name = `m-${mark.kind}${roleOf(mark)}${contextOf(mark)}`;
  if (isFilled(mark)) return `<path class="${name}" d="${d}"/>`;
  const width = widthOf(mark) * scale;
  const dashes = mark.certainty ? lookOf(mark.certainty).line.dashes : [];
  const dashed =
    dashes.length > 0
      ? ` stroke-dasharray="${dashes.map((length) => px(length * scale)).join(' ')}"`
      : '';
  const lifted = LIFTED.includes(mark.kind)
    ? `<path class="around" d="${d}" stroke-width="${px(width + PAPER_AROUND)}"${dashed}/>`
    : '';
  return `${lifted}<path class="${name}" d="${d}" stroke-width="${px(width)}"${dashed}/>`;
}

const ANCHOR = { start: 'start', middle: 'middle', end: 'end' } as const;
/** Share of a line's height from its middle down to its baseline. */
const BASELINE = 0.35;

function labelSvg(label: FigureLabel, { place, scale }: Laid): string {
  const { size, weight } = TYPE[label.kind];
  const font = size * scale;
  const lines = label.text.split('\n');
  const [x, y] = place(label.at, label.offset);
  const height = lines.length * font * LINE_HEIGHT;
  const top = { top: y, middle: y - height / 2, bottom: y - height }[label.baseline ?? 'middle'];
  const spans = lines.map((line, i) => {
    const base = top + (i + 0.5) * font * LINE_HEIGHT + font * BASELINE;
    return `<tspan x="${px(x)}" y="${px(base)}">${escapeHtml(line)}</tspan>`;
  });
  return (
    `<text class="fl-${label.kind}${roleOf(label)}${contextOf(label)}" font-size="${px(font)}"` +
    ` font-weight="${weight}" text-anchor="${ANCHOR[label.align ?? 'middle']}">${spans.join('')}</text>`
  );
}

function barSvg({ kind, at, offset, ...bar }: FigureBar, { area, place, scale }: Laid): string {
  const [x, y] = place(at, offset);
  const width = bar.width * scale;
  const height = bar.height === undefined ? area.height : bar.height * scale;
  const rounded = kind === 'text' ? ` rx="${px(height / 2)}"` : '';
  return `<rect class="bar-${kind}" x="${px(x - width / 2)}" y="${px(y - height / 2)}" width="${px(width)}" height="${px(height)}"${rounded}/>`;
}

const FILLS = {
  solid: 'currentColor',
  tinted: 'url(#three-quarter)',
  hatched: 'url(#hatched)',
  'cross-hatched': 'url(#cross-hatched)',
  none: 'none',
} as const;

/** How the sign of a unit is filled and edged; without a certainty it is empty. */
function signOf({ certainty }: Pick<FigureUnit, 'certainty'>): string {
  const area = certainty && lookOf(certainty).area;
  const dashes = area?.edge === 'outline' ? ' stroke-dasharray="2 4"' : '';
  return `fill="${FILLS[area?.fill ?? 'none']}" stroke="currentColor" stroke-width="2"${dashes}`;
}

function phraseSvg(unit: FigureUnit, phrase: PhraseSize, { place, scale }: Laid): string {
  const [x, y] = place(unit.at, unit.offset);
  const [width, height, sign, letters] = [phrase.width, unit.size, phrase.sign, phrase.letters].map(
    (length) => length * scale,
  ) as [number, number, number, number];
  const left = x - width / 2;
  const base = y - height / 2 + letters * (PHRASE_LINE / 2 + BASELINE - 0.03);
  return (
    `<g class="unit${contextOf(unit)}"><text class="phrase" x="${px(left)}" y="${px(base)}" font-size="${px(letters)}">${escapeHtml(unit.text)}</text>` +
    `<rect x="${px(left)}" y="${px(y + height / 2 - sign)}" width="${px(width)}" height="${px(sign)}" ${signOf(unit)}/></g>`
  );
}

/** Height of the bar under a glyph, and of the gap between them, in CSS pixels; plot.css has the same. */
const LEVEL = { height: 3, gap: 1.5 };

function signSvg(sign: FigureSign, { place, scale }: Laid): string {
  const [x, y] = place(sign.at, sign.offset);
  const [size, width, height, gap] = [sign.size, sign.width, LEVEL.height, LEVEL.gap].map(
    (length) => length * scale,
  ) as [number, number, number, number];
  const top = y - (size + gap + height) / 2;
  const glyph = `<path class="sign-${sign.glyph}" transform="translate(${px(x - size / 2)} ${px(top)}) scale(${px(size / 10)})" d="${GLYPHS[sign.glyph]}" stroke-width="2"/>`;
  const bar = `<rect x="${px(x - width / 2)}" y="${px(top + size + gap)}" width="${px(width)}" height="${px(height)}" ${signOf(sign)}/>`;
  return `<g class="sign${contextOf(sign)}">${glyph}${bar}</g>`;
}

function fieldSvg(field: FigureField, { place, scale }: Laid): string {
  const [x, y] = place(field.at, field.offset);
  const { size, pitch } = field;
  return `<path class="field${contextOf(field)}" transform="translate(${px(x)} ${px(y)}) scale(${scale})" d="${fieldPath(field).d}" stroke-width="${size}" stroke-dasharray="${size} ${px(pitch - size)}"/>`;
}

function unitSvg(unit: FigureUnit, laid: Laid): string {
  if (unit.phrase) return phraseSvg(unit, unit.phrase, laid);
  const [x, y] = laid.place(unit.at, unit.offset);
  const size = unit.size * laid.scale;
  const rect = `x="${px(x - size / 2)}" y="${px(y - size / 2)}" width="${px(size)}" height="${px(size)}"`;
  const look = unit.certainty && lookOf(unit.certainty);
  const isInverse = look?.area.fill === 'solid' && !unit.isContext;
  const plate = isInverse
    ? ''
    : `<rect class="plate" x="${px(x - size * 0.32)}" y="${px(y - size * 0.26)}" width="${px(size * 0.64)}" height="${px(size * 0.52)}"/>`;
  return (
    `<g class="unit${contextOf(unit)}"><rect class="plate" ${rect}/><rect ${rect} ${signOf(unit)}/>` +
    `${plate}<text class="${isInverse ? 'inverse' : 'ink'}" x="${px(x)}" y="${px(y + size * 0.16)}" font-size="${px(size * 0.44)}" font-weight="600" text-anchor="middle">${escapeHtml(unit.text)}</text></g>`
  );
}

/**
 * A plot as it stands in a picture of its own: boxes lowest, then marks, cards, squares and letters.
 *
 * @param scale pixels of the picture for one of the page
 */
export function plotSvg(plot: Plot, area: Area, scale = scaleOf(plot)): string {
  const { bars = [], boxes, marks, signs = [], fields = [], units, labels } = plot;
  const laid = laidIn(area, scale);
  const barsSvg = (of: FigureBar['kind']): string =>
    bars
      .filter(({ kind }) => kind === of)
      .map((bar) => barSvg(bar, laid))
      .join('');
  const boxesSvg = (areCards: boolean): string =>
    boxes
      .filter(({ isCard = false }) => isCard === areCards)
      .map((box) => boxSvg(box, laid))
      .join('');
  return (
    barsSvg('sheet') +
    boxesSvg(false) +
    marks.map((mark) => markSvg(mark, laid)).join('') +
    boxesSvg(true) +
    barsSvg('text') +
    signs.map((sign) => signSvg(sign, laid)).join('') +
    fields.map((field) => fieldSvg(field, laid)).join('') +
    units.map((unit) => unitSvg(unit, laid)).join('') +
    labels.map((label) => labelSvg(label, laid)).join('')
  );
}
