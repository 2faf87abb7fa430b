import { escapeHtml } from '../design/svg/escape-html.ts';
import { svgDashes } from '../model/certainty.ts';
import { GLYPHS } from '../map/legend/glyphs.ts';
import type { Point } from '../model/geometry.ts';
import {
  STROKE_WIDTH,
  type FigureBar,
  type FigureBox,
  type FigureField,
  type FigureLabel,
  type FigureMark,
  type FigureSign,
  type FigureUnit,
  type PhraseSize,
  type Plot,
} from './figure.ts';

/** A tenth of a plot unit is less than a pixel on any screen. */
const tenth = (value: number): number => Math.round(value * 10) / 10;
const short = (value: number): string => String(tenth(value));
/** A coordinate of 0 to 1000 as a share of the plot. */
const percent = (value: number): string => `${short(value / 10)}%`;

export const isFilled = ({ kind }: Pick<FigureMark, 'kind'>): boolean => STROKE_WIDTH[kind] === 0;

/**
 * Path data of a mark: an absolute start, then steps, which are short and alike from column to
 * column. A space stands before every number, so that what lies between two paths can be written
 * number by number. A dot is a line of no length: its round cap stays round however the plot
 * stretches.
 */
export function markPath({ kind, paths }: Pick<FigureMark, 'kind' | 'paths'>): string {
  const close = isFilled({ kind }) ? 'z' : '';
  return paths
    .flatMap((path) => {
      const [first, ...rest] = path.map(([x, y]): Point => [tenth(x), tenth(y)]);
      if (!first) return [];
      const start = `M${first[0]} ${first[1]}`;
      if (kind === 'dot' || rest.length === 0) return [`${start}h0`];
      const steps = rest.map(([x, y], i) => {
        const [fromX, fromY] = (i === 0 ? first : rest[i - 1]) ?? first;
        return `${tenth(x - fromX)} ${tenth(y - fromY)}`;
      });
      return [`${start}l${steps.join(' ')}${close}`];
    })
    .join('');
}

function classes(...names: (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}

interface Standing {
  role?: string | undefined;
  isContext?: boolean | undefined;
  isAnswer?: boolean | undefined;
}
const standing = ({ role, isContext, isAnswer }: Standing): string =>
  classes(role && `role-${role}`, isContext && 'context', isAnswer && 'answer');

function boxHtml({ key, at, certainty, isSoft, isCard, fixed, ...rest }: FigureBox): string {
  const [left, top, right, bottom] = at;
  const look = certainty ? `area-${certainty}` : isCard ? 'box-card' : 'lit';
  const name = classes('box', look, isSoft && 'soft', standing(rest));
  return (
    `<i class="${name}" data-key="${key}" style="left:${percent(left)};top:${percent(top)};` +
    (fixed
      ? `--dx:${short(fixed.offset[0])};--dy:${short(fixed.offset[1])};` +
        `width:calc(${short(fixed.width)}px*var(--k));height:calc(${short(fixed.height)}px*var(--k))"></i>`
      : `width:${percent(right - left)};height:${percent(bottom - top)}"></i>`)
  );
}

function markHtml(mark: FigureMark): string {
  const dashes = mark.certainty && !isFilled(mark) ? svgDashes(mark.certainty) : undefined;
  return (
    `<path class="${classes(`m-${mark.kind}`, standing(mark))}" data-key="${mark.key}"` +
    ` d="${markPath(mark)}"` +
    (dashes ? ` stroke-dasharray="${dashes}"` : '') +
    (mark.size === undefined ? '' : ` style="stroke-width:${short(mark.size)}px"`) +
    '/>'
  );
}

function barHtml({ key, kind, at, offset = [0, 0], width, height }: FigureBar): string {
  return (
    `<i class="bar-${kind}" data-key="${key}" style="left:${percent(at[0])};top:${percent(at[1])};` +
    `--dx:${short(offset[0])};--dy:${short(offset[1])};--w:${short(width)}` +
    `${height === undefined ? '' : `;--h:${short(height)}`}"></i>`
  );
}

function phraseHtml(unit: FigureUnit, phrase: PhraseSize, root: string): string {
  const { key, at, offset = [0, 0], size, text, certainty, href, spoken } = unit;
  return (
    `<a class="${classes('unit', 'phrase', standing(unit))}" data-key="${key}"` +
    ` href="${escapeHtml(root + href)}" aria-label="${escapeHtml(spoken)}"` +
    ` style="left:${percent(at[0])};top:${percent(at[1])};--dx:${short(offset[0])};--dy:${short(offset[1])};` +
    `--size:${short(size)};--w:${short(phrase.width)};--letters:${phrase.letters};--sign:${phrase.sign};` +
    `--reach:${short(phrase.reach)}%"><b>${escapeHtml(text)}</b>` +
    `<i class="square-${certainty ?? 'open'}"></i></a>`
  );
}

function unitHtml(unit: FigureUnit, root: string): string {
  if (unit.phrase) return phraseHtml(unit, unit.phrase, root);
  const { key, at, offset = [0, 0], size, text, certainty, href, spoken } = unit;
  const name = classes('unit', certainty ? `square-${certainty}` : 'square-open', standing(unit));
  return (
    `<a class="${name}" data-key="${key}" href="${escapeHtml(root + href)}"` +
    ` aria-label="${escapeHtml(spoken)}" style="left:${percent(at[0])};top:${percent(at[1])};` +
    `--dx:${short(offset[0])};--dy:${short(offset[1])};--size:${short(size)}"><b>${escapeHtml(text)}</b></a>`
  );
}

function signHtml({ key, at, offset = [0, 0], glyph, size, width, ...rest }: FigureSign): string {
  return (
    `<i class="${classes('sign', `sign-${glyph}`, standing(rest))}" data-key="${key}" style="left:${percent(at[0])};top:${percent(at[1])};` +
    `--dx:${short(offset[0])};--dy:${short(offset[1])};--size:${short(size)};--w:${short(width)}">` +
    `<svg viewBox="0 0 10 10" aria-hidden="true"><path d="${GLYPHS[glyph]}"/></svg><b class="square-${rest.certainty}"></b></i>`
  );
}

/** Width and height of a field, and its rows: lines whose dashes are the squares. */
export function fieldPath({ count, perRow, size, pitch }: FigureField): {
  width: number;
  height: number;
  d: string;
} {
  const lengthOf = (squares: number): number => squares * pitch - (pitch - size);
  const rows = Math.ceil(count / perRow);
  const d = Array.from({ length: rows }, (_, row) => {
    const squares = Math.min(perRow, count - row * perRow);
    return `M0 ${tenth(row * pitch + size / 2)}h${tenth(lengthOf(squares))}`;
  }).join('');
  return { width: lengthOf(Math.min(count, perRow)), height: lengthOf(rows), d };
}

function fieldHtml(field: FigureField): string {
  const { key, at, offset = [0, 0], size, pitch } = field;
  const { width, height, d } = fieldPath(field);
  const [w, h] = [short(width), short(height)];
  return (
    `<i class="${classes('field', standing(field))}" data-key="${key}" style="left:${percent(at[0])};top:${percent(at[1])};` +
    `--dx:${short(offset[0])};--dy:${short(offset[1])};--w:${w};--h:${h}"><svg viewBox="0 0 ${w} ${h}" aria-hidden="true">` +
    `<path d="${d}" style="stroke-width:${size}" stroke-dasharray="${size} ${short(pitch - size)}"/></svg></i>`
  );
}

function labelHtml(label: FigureLabel): string {
  const { key, text, kind, at, offset = [0, 0], align = 'middle', baseline = 'middle' } = label;
  const name = classes('fl', `fl-${kind}`, `a-${align}`, `b-${baseline}`, standing(label));
  return (
    `<span class="${name}" data-key="${key}" style="left:${percent(at[0])};top:${percent(at[1])};` +
    `--dx:${short(offset[0])};--dy:${short(offset[1])}">${escapeHtml(text).replaceAll('\n', '<br>')}</span>`
  );
}

/**
 * A plot as it stands in the page, in every rendering: still, live, print. Shapes are one stretched
 * SVG whose lines keep their width; letters and squares are HTML at the same coordinates.
 *
 * @param root address of the site's root, with a slash at the end
 */
export function plotHtml(
  { bars = [], boxes, marks, signs = [], fields = [], units, labels }: Plot,
  root: string,
): string {
  const svg =
    '<svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" focusable="false">' +
    `${marks.map(markHtml).join('')}</svg>`;
  return (
    bars
      .filter(({ kind }) => kind === 'sheet')
      .map(barHtml)
      .join('') +
    boxes
      .filter(({ isCard }) => !isCard)
      .map(boxHtml)
      .join('') +
    svg +
    boxes
      .filter(({ isCard }) => isCard)
      .map(boxHtml)
      .join('') +
    bars
      .filter(({ kind }) => kind === 'text')
      .map(barHtml)
      .join('') +
    signs.map(signHtml).join('') +
    fields.map(fieldHtml).join('') +
    units.map((unit) => unitHtml(unit, root)).join('') +
    `<span aria-hidden="true">${labels.map(labelHtml).join('')}</span>`
  );
}

/** The room around a plot as custom properties: figure.css turns it into the inset of its area. */
export function paddingStyle({ padding: { top, right, bottom, left } }: Plot): string {
  return `--pt:${top}px;--pr:${right}px;--pb:${bottom}px;--pl:${left}px`;
}
