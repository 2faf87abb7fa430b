import { entry } from '../../../content/book.ts';
import type { Point } from '../../../model/geometry.ts';
import type { FigureLabel, FigureMark, Plot } from '../../figure.ts';
import { edgeOf, edgePath, middleOf } from './edge-paths.ts';
import { actorPoint, sortedRelations, type GraphData } from './graph-data.ts';
import type { GraphLayout } from './graph-layout.ts';
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

/** Many edges at once are drawn thinner. */
const LINE_WIDTH = 1.3;

/** Everybody in two columns, and all relations between them alike. */
export function drawOverview(graph: GraphData, layout: GraphLayout): Plot {
  const relations = sortedRelations(graph);
  const edges = relations.map((relation) => {
    const shift = shiftOf(relation, relations);
    const end = (id: string) => moved(positionOf(id, layout), shift);
    return { relation, path: edgePath(end(relation.from), end(relation.to)) };
  });
  const actors = [...layout.positions].map(([id, { column, y }]) => ({
    actor: entry(graph.actors, id, 'actors'),
    column,
    at: [edgeOf(column), y] satisfies Point,
  }));
  return {
    padding: PADDING,
    boxes: [],
    marks: [
      // One kind at a time can be seen among so many: who fights whom. The rest steps back.
      ...edges.map(({ relation, path }) =>
        edgeMark(relation, path, { size: LINE_WIDTH, isContext: relation.kind !== 'fights' }),
      ),
      ...edges.flatMap(({ relation, path }) => {
        const { at, towards } = middleOf(path);
        return relation.kind === 'fights' ? signMarks(relation, at, towards) : [];
      }),
      ...actors.map(({ actor, at }): FigureMark => ({
        key: `dot.${actor.id}`,
        kind: 'dot',
        paths: [[at]],
        size: DOT,
      })),
    ],
    units: [],
    labels: [
      ...headingLabels(layout),
      ...actors.map(({ actor: { id, short }, column, at: [, y] }): FigureLabel => ({
        key: `actor.${id}`,
        text: short,
        kind: 'note',
        ...besideColumn(column, y, -ASIDE),
      })),
    ],
    points: actors.map(({ actor, at }) => actorPoint(actor, at, graph)),
  };
}
