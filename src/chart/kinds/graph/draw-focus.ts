import { entry } from '../../../content/book.ts';
import type { Point } from '../../../model/geometry.ts';
import { sortedTies, tiePoint, tiesOf, type Field, type OwnTie } from './graph-data.ts';
import type { FigureLabel, FigureMark, Plot } from '../../figure.ts';
import type { Seat, Seating } from './graph-layout.ts';
import { contextPath, edgeOf, focusPath, laneEndOf } from './edge-paths.ts';
import { TIE_ROLE } from './relation-wording.ts';
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

/** Where the actor in focus stands: over its ties, at the top between the columns. */
const FOCUS: Point = [500, 0];
/** CSS pixels between a line and the word on it. */
const ABOVE = 1;

/** A tie of the focus with the end that it runs to. */
interface Aimed extends OwnTie {
  seat: Seat;
}

function aimedFrom(focus: string, field: Field, seating: Seating): Aimed[] {
  const ties = sortedTies(field);
  return tiesOf(focus, field)
    .map((own) => {
      return { ...own, seat: moved(seatOf(own.other.id, seating), shiftOf(own.tie, ties)) };
    })
    .sort((a, b) =>
      a.seat.column === b.seat.column ? a.seat.y - b.seat.y : a.seat.column === 'left' ? -1 : 1,
    );
}

/** The sign stands where the lane begins; an arrow points to who is commanded or supported. */
function signOfAimed({ tie, other, seat }: Aimed): FigureMark[] {
  const isLeft = seat.column === 'left';
  const isTowardsOther = tie.to === other.id;
  return sign(tie, [laneEndOf(seat.column), seat.y], [isLeft === isTowardsOther ? -1 : 1, 0]);
}

/** One word, or several from the upper tie to the lower, over the lines that run to an actor. */
function wordsOver(own: readonly Aimed[]): FigureLabel[] {
  const partners = [...new Set(own.map(({ other }) => other.id))];
  return partners.flatMap((id): FigureLabel[] => {
    const ties = own.filter(({ other }) => other.id === id);
    const [first, ...others] = ties;
    if (!first) return [];
    const {
      at,
      offset = [0, 0],
      align = 'start',
    } = standingBy(first.seat.column, first.seat.y, ASIDE);
    return [
      {
        key: `word.${id}`,
        text: ties.map(({ word }) => word).join(', '),
        kind: 'note',
        at,
        offset: [offset[0], -ABOVE],
        align,
        baseline: 'bottom',
        ...(others.length === 0 ? { role: TIE_ROLE[first.tie.kind] } : {}),
      },
    ];
  });
}

/** One actor over its ties, which run into the rows of the others; all else steps back. */
export function drawFocus(focus: string, field: Field, seating: Seating): Plot {
  const own = aimedFrom(focus, field, seating);
  const partners = new Set(own.map(({ other }) => other.id));
  const ties = sortedTies(field);
  const taken = new Set([...partners].map((id) => seatOf(id, seating)));
  const context = ties
    .filter(({ from, to }) => from !== focus && to !== focus)
    .map((tie): FigureMark => {
      const path = contextPath(seatOf(tie.from, seating), seatOf(tie.to, seating), (seat) =>
        taken.has(seat),
      );
      return {
        key: `tie.${tie.id}`,
        kind: 'tie',
        paths: [path],
        isCurved: true,
        ...looksOf(tie),
        isContext: true,
      };
    });
  const standing = (id: string): { isContext?: boolean } =>
    id === focus || partners.has(id) ? {} : { isContext: true };
  const { short, id: focusId } = entry(field.actors, focus, 'focus');
  return {
    padding: PADDING,
    boxes: [],
    marks: [
      ...context,
      ...own.map(({ tie, seat }): FigureMark => ({
        key: `tie.${tie.id}`,
        kind: 'tie',
        paths: [focusPath(FOCUS, seat)],
        isCurved: true,
        ...looksOf(tie),
      })),
      ...own.flatMap(signOfAimed),
      ...[...seating.seats].map(([id, { column, y }]): FigureMark => ({
        key: `dot.${id}`,
        kind: 'dot',
        paths: [[id === focus ? FOCUS : [edgeOf(column), y]]],
        size: id === focus ? DOT * 1.6 : DOT,
        ...standing(id),
      })),
    ],
    units: [],
    labels: [
      ...headings(seating),
      ...[...seating.seats]
        .filter(([id]) => id !== focus)
        .map(([id, { column, y }]): FigureLabel => ({
          key: `actor.${id}`,
          text: entry(field.actors, id, 'seats').short,
          kind: partners.has(id) ? 'value' : 'tick',
          ...standingBy(column, y, -ASIDE),
          ...standing(id),
        })),
      {
        key: `actor.${focusId}`,
        text: short,
        kind: 'panel',
        at: FOCUS,
        offset: [0, -ASIDE],
        baseline: 'bottom',
      },
      ...wordsOver(own),
    ],
    points: own.map(({ tie, seat }) => tiePoint(tie, [laneEndOf(seat.column), seat.y], field)),
  };
}
