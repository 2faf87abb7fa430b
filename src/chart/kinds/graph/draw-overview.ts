import { entry } from '../../../content/book.ts';
import type { Point } from '../../../model/geometry.ts';
import { actorPoint, sortedTies, type Field } from './graph-data.ts';
import type { FigureLabel, FigureMark, Plot } from '../../figure.ts';
import type { Seating } from './graph-layout.ts';
import { edgeOf, middleOf, tiePath } from './edge-paths.ts';
import {
  ASIDE,
  DOT,
  PADDING,
  headings,
  looksOf,
  moved,
  seatOf,
  shiftOf,
  sign,
  standingBy,
} from './graph-parts.ts';

/** Many ties at once are drawn thinner. */
const LINE_WIDTH = 1.3;

/** Everybody in two columns, and all ties between them alike. */
export function drawOverview(field: Field, seating: Seating): Plot {
  const ties = sortedTies(field);
  const lines = ties.map((tie): FigureMark => {
    const shift = shiftOf(tie, ties);
    const [a, b] = [tie.from, tie.to].map((id) => moved(seatOf(id, seating), shift));
    const paths = a && b ? [tiePath(a, b)] : [];
    return {
      key: `tie.${tie.id}`,
      kind: 'tie',
      paths,
      isCurved: true,
      ...looksOf(tie),
      size: LINE_WIDTH,
      // One kind at a time can be seen among so many: who fights whom. The rest steps back.
      ...(tie.kind !== 'fights' && { isContext: true }),
    };
  });
  const signs = ties.flatMap((tie, i) => {
    if (tie.kind !== 'fights') return [];
    const { at, towards } = middleOf(lines[i]?.paths[0] ?? []);
    return sign(tie, at, towards);
  });
  const actors = [...seating.seats].map(([id, seat]) => ({
    actor: entry(field.actors, id, 'seats'),
    seat,
    at: [edgeOf(seat.column), seat.y] satisfies Point,
  }));
  return {
    padding: PADDING,
    boxes: [],
    marks: [
      ...lines,
      ...signs,
      ...actors.map(({ actor, at }): FigureMark => ({
        key: `dot.${actor.id}`,
        kind: 'dot',
        paths: [[at]],
        size: DOT,
      })),
    ],
    units: [],
    labels: [
      ...headings(seating),
      ...actors.map(({ actor, seat: { column, y } }): FigureLabel => ({
        key: `actor.${actor.id}`,
        text: actor.short,
        kind: 'note',
        ...standingBy(column, y, -ASIDE),
      })),
    ],
    points: actors.map(({ actor, at }) => actorPoint(actor, at, field)),
  };
}
