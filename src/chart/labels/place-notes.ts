import type { Point } from '../../model/geometry.ts';
import type { Role } from '../../map/things/drawing.ts';
import {
  plotSize,
  TYPE,
  type FigureLabel,
  type FigureMark,
  type FigureLabelKind,
  type Padding,
  type Variant,
} from '../figure.ts';
import { candidateAt, offsetsFor, type Candidate, type LabelSide } from './label-candidates.ts';
import { crosses, liesIn, overlaps, type Rectangle } from './rectangle.ts';
import { wrapText } from '../../design/svg/text-width.ts';

/** A text that points at a place in the plot. */
export interface Note {
  key: string;
  text: string;
  kind: FigureLabelKind;
  /** What it points at, 0 to 1000. */
  at: Point;
  /** How far that reaches to the right: a text to its right begins there. */
  width?: number | undefined;
  /** Sides to try, the best first. */
  sides: readonly LabelSide[];
  /**
   * The line to what it means, where it stands off: `none`, as beside an upright that is its own
   * line; `clear` of columns and lines; or `across` them, as from a line among others.
   */
  leader: 'none' | 'clear' | 'across';
  role?: Role | undefined;
  isContext?: boolean | undefined;
  isAnswer?: boolean | undefined;
}

/** Where notes may stand: the least box of a variant, and what they must not cover. */
export interface Board {
  variant: Variant;
  padding: Padding;
  /** In CSS pixels of the plot inside its padding. */
  obstacles: readonly Rectangle[];
}

/** From the plot's coordinates, 0 to 1000, to CSS pixels in a box of this size. */
export const inBox =
  ({ width, height }: { width: number; height: number }) =>
  ([x, y]: Point): Point => [(x / 1000) * width, (y / 1000) * height];

/** Widths of lines to try, and what stays free around a text, in CSS pixels. */
const WIDTHS: Record<Variant, readonly number[]> = {
  narrow: [164, 120, 88, 64],
  wide: [220, 160, 112, 84],
};
const MARGIN = 3;

const grown = ({ left, top, right, bottom }: Rectangle): Rectangle => ({
  left: left - MARGIN,
  top: top - MARGIN / 2,
  right: right + MARGIN,
  bottom: bottom + MARGIN / 2,
});

/**
 * Whether a candidate covers nothing, and nothing that stands already runs through it.
 *
 * @param isAcross whether its line may cross what is drawn
 */
function isFree(
  { box, leader }: Candidate,
  isAcross: boolean,
  bounds: Rectangle,
  obstacles: readonly Rectangle[],
  taken: readonly Candidate[],
): boolean {
  if (!liesIn(box, bounds)) return false;
  const around = grown(box);
  if (obstacles.some((obstacle) => overlaps(around, obstacle))) return false;
  if (taken.some((other) => overlaps(around, other.box))) return false;
  if (taken.some((other) => other.leader && crosses(...other.leader, around))) return false;
  if (!leader) return true;
  if (!isAcross && obstacles.some((obstacle) => crosses(...leader, obstacle))) return false;
  return !taken.some((other) => crosses(...leader, grown(other.box)));
}

/** Line breaks to try: the widest first, each once. */
function wrapsOf({ text, kind }: Note, variant: Variant): string[] {
  const { size, weight } = TYPE[kind];
  return [...new Set(WIDTHS[variant].map((width) => wrapText(text, width, size, weight)))];
}

/** How much farther away a note may stand rather than be broken into more lines, in CSS pixels. */
const BREAK = 10;

function findPlace(note: Note, board: Board, taken: readonly Candidate[]): Candidate | undefined {
  const { width, height } = plotSize(board.variant, board.padding);
  const bounds = {
    left: 2,
    top: 1 - board.padding.top,
    right: width + board.padding.right - 2,
    bottom: height - 2,
  };
  const place = inBox({ width, height })(note.at);
  const reachRight = ((note.width ?? 0) / 1000) * width;
  let best: { candidate: Candidate; cost: number } | undefined;
  for (const [i, text] of wrapsOf(note, board.variant).entries()) {
    const label = { text, kind: note.kind, hasLeader: note.leader !== 'none' };
    for (const offset of offsetsFor(note.sides)) {
      const cost = offset.cost + BREAK * i;
      if (best && cost >= best.cost) break;
      const candidate = candidateAt(label, place, reachRight, offset);
      if (!isFree(candidate, note.leader === 'across', bounds, board.obstacles, taken)) continue;
      best = { candidate, cost };
      break;
    }
  }
  return best?.candidate;
}

/** One attempt in the given order: all candidates, or the first note for which there is no room. */
function attempt(notes: readonly Note[], board: Board): Map<Note, Candidate> | Note {
  const placed = new Map<Note, Candidate>();
  for (const note of notes) {
    const candidate = findPlace(note, board, [...placed.values()]);
    if (!candidate) return note;
    placed.set(note, candidate);
  }
  return placed;
}

/**
 * Finds a place for every note in the least box of a variant, so that no note covers another one, an
 * obstacle or the line of another note, and none leaves the plot. A larger box only spreads them: a
 * label hangs on a point of its own edge that scales with the plot, while the letters do not. Notes
 * are placed in their order, the one without room first at the next try; same input, same output.
 *
 * @returns labels and lines to what they mean; throws, naming the note, where there is no room
 */
export function placeNotes(
  notes: readonly Note[],
  board: Board,
): { labels: FigureLabel[]; marks: FigureMark[] } {
  const { width, height } = plotSize(board.variant, board.padding);
  const scaled = ([x, y]: Point): Point => [(x / width) * 1000, (y / height) * 1000];
  let order = notes;
  let result = attempt(order, board);
  for (let tries = 0; !(result instanceof Map) && tries < notes.length; tries += 1) {
    const stuck = result;
    order = [stuck, ...order.filter((note) => note !== stuck)];
    result = attempt(order, board);
  }
  if (!(result instanceof Map))
    throw new Error(
      `place-notes: found no room for the note "${result.text}" (${result.key}) in the ${board.variant} figure, expected some. Shorten it, or move what is around it.`,
    );
  const labels: FigureLabel[] = [];
  const marks: FigureMark[] = [];
  for (const note of notes) {
    const placed = result.get(note);
    if (!placed) continue;
    const { key, kind, role, isContext, isAnswer } = note;
    const style = { role, isContext, isAnswer };
    const { text, anchor, align, baseline, leader } = placed;
    labels.push({ key, text, kind, at: scaled(anchor), align, baseline, ...style });
    if (leader)
      marks.push({ key: `leader.${key}`, kind: 'leader', paths: [leader.map(scaled)], ...style });
  }
  return { labels, marks };
}
