import { entry } from '../../../content/book.ts';
import type { Relation } from '../../../content/schema/figure.ts';
import type { Point } from '../../../model/geometry.ts';
import type { FigureLabel, FigureMark, Padding } from '../../figure.ts';
import type { Seat, Seating } from './graph-layout.ts';
import { edgeOf } from './edge-paths.ts';
import { pixelsPerUnit, signOf } from './edge-signs.ts';
import { TIE_LINE, TIE_ROLE } from './relation-wording.ts';

/** Letters of the columns stand at both sides, and those of the actor in focus above. */
export const PADDING: Padding = { top: 28, right: 118, bottom: 4, left: 118 };
const SCALE = pixelsPerUnit(PADDING);
/** CSS pixels between the dot of an actor and letters. */
export const ASIDE = 8;
/** Two ties between the same actors keep this far from their row, in units. */
const APART = 11;
const SIGN_WIDTH = 1.6;
export const DOT = 6;

/** Throws on an actor that has no seat. */
export const seatOf = (id: string, { seats }: Seating): Seat => entry(seats, id, 'seats');

/** Height of a tie over or under the row of its ends, where two actors have more than one. */
export function shiftOf(tie: Relation, ties: readonly Relation[]): number {
  const twins = ties.filter(
    ({ from, to }) => (from === tie.from && to === tie.to) || (from === tie.to && to === tie.from),
  );
  return (twins.indexOf(tie) - (twins.length - 1) / 2) * 2 * APART;
}

/** A seat as seen by a tie that keeps off its row. */
export const moved = (seat: Seat, shift: number): Seat => ({ ...seat, y: seat.y + shift });

/** Colour by kind, dashes by confidence. */
export function looksOf({ kind, confidence }: Relation): Pick<FigureMark, 'role' | 'certainty'> {
  return { role: TIE_ROLE[kind], certainty: TIE_LINE[confidence] };
}

/** The sign of the kind at a point of a tie, where the kind has one. */
export function sign(tie: Relation, at: Point, towards: Point): FigureMark[] {
  const paths = signOf(tie.kind, at, towards, SCALE);
  if (paths.length === 0) return [];
  return [
    { key: `sign.${tie.id}`, kind: 'tie', paths, role: TIE_ROLE[tie.kind], size: SIGN_WIDTH },
  ];
}

/** The names of sides, over their actors. */
export function headings({ headings: all }: Seating): FigureLabel[] {
  return all.map(({ text, column, y }) => ({
    key: `side.${text}`,
    text,
    kind: 'panel',
    ...standingBy(column, y, -ASIDE),
  }));
}

/** Anchor of letters beside a column: inside of it for a positive distance in CSS pixels, else outside. */
export function standingBy(
  column: Seat['column'],
  y: number,
  distance: number,
): Pick<FigureLabel, 'at' | 'offset' | 'align'> {
  const isLeft = column === 'left';
  return {
    at: [edgeOf(column), y],
    offset: [isLeft ? distance : -distance, 0],
    align: isLeft === distance > 0 ? 'start' : 'end',
  };
}
