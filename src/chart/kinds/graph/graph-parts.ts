import { entry } from '../../../content/book.ts';
import type { Relation } from '../../../content/schema/figure.ts';
import type { Point } from '../../../model/geometry.ts';
import type { FigureLabel, FigureMark, Padding } from '../../figure.ts';
import { edgeOf } from './edge-paths.ts';
import { pixelsPerUnit, signOf } from './edge-signs.ts';
import type { GraphLayout, NodePosition } from './graph-layout.ts';
import { RELATION_LINE, RELATION_ROLE } from './relation-wording.ts';

/* What both wide pictures of the graph, with and without a focus, are made of. */

/** Letters of the columns stand at both sides, and those of the actor in focus above. */
export const PADDING: Padding = { top: 28, right: 118, bottom: 4, left: 118 };
const SCALE = pixelsPerUnit(PADDING);
/** CSS pixels between the dot of an actor and letters. */
export const ASIDE = 8;
/** Two edges between the same actors keep this far from their row, in units of the plot. */
const APART = 11;
const SIGN_WIDTH = 1.6;
/** Diameter of an actor's dot in CSS pixels. */
export const DOT = 6;

/** Throws on an actor that has no position. */
export const positionOf = (id: string, { positions }: GraphLayout): NodePosition =>
  entry(positions, id, 'positions');

/** Height of an edge over or under the row of its ends, where two actors have more than one. */
export function shiftOf(relation: Relation, relations: readonly Relation[]): number {
  const ends = ({ from, to }: Relation): string => [from, to].sort().join(' ');
  const parallel = relations.filter((one) => ends(one) === ends(relation));
  return (parallel.indexOf(relation) - (parallel.length - 1) / 2) * 2 * APART;
}

/** A position as seen by an edge that keeps off its row. */
export const moved = (position: NodePosition, shift: number): NodePosition => ({
  ...position,
  y: position.y + shift,
});

/** A curved edge: colour by kind, dashes by confidence. */
export const edgeMark = (
  { id, kind, confidence }: Relation,
  path: Point[],
  style: Pick<FigureMark, 'isContext' | 'size'> = {},
): FigureMark => ({
  key: `tie.${id}`,
  kind: 'edge',
  paths: [path],
  isCurved: true,
  role: RELATION_ROLE[kind],
  certainty: RELATION_LINE[confidence],
  ...style,
});

/** The sign of the kind at a point of an edge, where the kind has one. */
export function signMarks({ id, kind }: Relation, at: Point, towards: Point): FigureMark[] {
  const paths = signOf(kind, at, towards, SCALE);
  if (paths.length === 0) return [];
  return [{ key: `sign.${id}`, kind: 'edge', paths, role: RELATION_ROLE[kind], size: SIGN_WIDTH }];
}

/** The names of sides, over their actors. */
export const headingLabels = ({ headings }: GraphLayout): FigureLabel[] =>
  headings.map(({ text, column, y }) => ({
    key: `side.${text}`,
    text,
    kind: 'panel',
    ...besideColumn(column, y, -ASIDE),
  }));

/** Anchor of letters beside a column: inside of it for a positive distance in CSS pixels, else outside. */
export function besideColumn(
  column: NodePosition['column'],
  y: number,
  distance: number,
): Pick<FigureLabel, 'at' | 'align'> & { offset: Point } {
  const isLeft = column === 'left';
  return {
    at: [edgeOf(column), y],
    offset: [isLeft ? distance : -distance, 0],
    align: isLeft === distance > 0 ? 'start' : 'end',
  };
}
