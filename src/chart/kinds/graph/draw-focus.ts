import { groups } from 'd3';
import { entry } from '../../../content/book.ts';
import type { Point } from '../../../model/geometry.ts';
import type { FigureLabel, FigureMark, Plot } from '../../figure.ts';
import { contextPath, edgeOf, focusPath, laneEndOf } from './edge-paths.ts';
import {
  relationPoint,
  relationsOf,
  sortedRelations,
  type GraphData,
  type OwnRelation,
} from './graph-data.ts';
import type { GraphLayout, NodePosition } from './graph-layout.ts';
import {
  ASIDE,
  besideColumn,
  DOT,
  edgeMark,
  headingLabels,
  moved,
  PADDING,
  positionOf,
  shiftOf,
  signMarks,
} from './graph-parts.ts';
import { RELATION_ROLE } from './relation-wording.ts';

/** Where the actor in focus stands: over its relations, at the top between the columns. */
const FOCUS: Point = [500, 0];
/** CSS pixels between a line and the word on it. */
const ABOVE = 1;

/** A relation of the focus with the end that its edge runs to. */
interface Aimed extends OwnRelation {
  end: NodePosition;
}

/** The relations of the focus, in the left column first, from top to bottom. */
function aimedFrom(focus: string, graph: GraphData, layout: GraphLayout): Aimed[] {
  const relations = sortedRelations(graph);
  const rank = ({ end }: Aimed): number => edgeOf(end.column) * 10 + end.y;
  return relationsOf(focus, graph)
    .map((own) => ({
      ...own,
      end: moved(positionOf(own.other.id, layout), shiftOf(own.relation, relations)),
    }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The sign stands where the lane begins; an arrow points to who is commanded or supported. */
function signOfAimed({ relation, other, end: { column, y } }: Aimed): FigureMark[] {
  const isTowardsOther = relation.to === other.id;
  const step = (column === 'left') === isTowardsOther ? -1 : 1;
  return signMarks(relation, [laneEndOf(column), y], [step, 0]);
}

/** One word, or several from the upper edge to the lower, over the lines that run to each actor. */
function wordsOver(own: readonly Aimed[]): FigureLabel[] {
  return groups(own, ({ other }) => other.id).flatMap(([id, aimed]): FigureLabel[] => {
    const [first, ...others] = aimed;
    if (!first) return [];
    const { at, offset, align } = besideColumn(first.end.column, first.end.y, ASIDE);
    return [
      {
        key: `word.${id}`,
        text: aimed.map(({ word }) => word).join(', '),
        kind: 'note',
        at,
        offset: [offset[0], -ABOVE],
        align,
        baseline: 'bottom',
        role: others.length === 0 ? RELATION_ROLE[first.relation.kind] : undefined,
      },
    ];
  });
}

/** Edges between the others, kept off the rows that edges of the focus run into. */
function contextEdges(
  focus: string,
  partners: ReadonlySet<string>,
  graph: GraphData,
  layout: GraphLayout,
): FigureMark[] {
  const taken = new Set([...partners].map((id) => positionOf(id, layout)));
  return sortedRelations(graph)
    .filter(({ from, to }) => from !== focus && to !== focus)
    .map((relation) => {
      const [from, to] = [positionOf(relation.from, layout), positionOf(relation.to, layout)];
      const path = contextPath(from, to, (position) => taken.has(position));
      return edgeMark(relation, path, { isContext: true });
    });
}

/** One actor over its edges, which run into the rows of the others; all else steps back. */
export function drawFocus(focus: string, graph: GraphData, layout: GraphLayout): Plot {
  const own = aimedFrom(focus, graph, layout);
  const partners = new Set(own.map(({ other }) => other.id));
  const others = [...layout.positions].filter(([id]) => id !== focus);
  const isContext = (id: string): boolean => id !== focus && !partners.has(id);
  return {
    padding: PADDING,
    boxes: [],
    marks: [
      ...contextEdges(focus, partners, graph, layout),
      ...own.map(({ relation, end }) => edgeMark(relation, focusPath(FOCUS, end))),
      ...own.flatMap(signOfAimed),
      ...[...layout.positions].map(([id, { column, y }]): FigureMark => ({
        key: `dot.${id}`,
        kind: 'dot',
        paths: [[id === focus ? FOCUS : [edgeOf(column), y]]],
        size: id === focus ? DOT * 1.6 : DOT,
        isContext: isContext(id),
      })),
    ],
    units: [],
    labels: [
      ...headingLabels(layout),
      ...others.map(([id, { column, y }]): FigureLabel => ({
        key: `actor.${id}`,
        text: entry(graph.actors, id, 'actors').short,
        kind: partners.has(id) ? 'value' : 'tick',
        ...besideColumn(column, y, -ASIDE),
        isContext: isContext(id),
      })),
      {
        key: `actor.${focus}`,
        text: entry(graph.actors, focus, 'actors').short,
        kind: 'panel',
        at: FOCUS,
        offset: [0, -ASIDE],
        baseline: 'bottom',
      },
      ...wordsOver(own),
    ],
    points: own.map(({ relation, end }) =>
      relationPoint(relation, [laneEndOf(end.column), end.y], graph),
    ),
  };
}
