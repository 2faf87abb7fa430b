import type { Clue } from '../../../content/schema/evidence.ts';
import type { FigureMark } from '../../figure.ts';
import type { DayAxis } from './day-axis.ts';

/** Dot diameters in CSS pixels: the stronger the clue, the larger. */
const DOTS: Record<Clue['strength'], number> = { strong: 14, medium: 10, weak: 7 };

/** First day, middle and last day of a clue, 0 to 1000. */
export function standOf({ days: [first, last] }: Clue, axis: DayAxis): [number, number, number] {
  const [from, to] = [axis.position(first), axis.position(last)];
  return [from, (from + to) / 2, to];
}

/** A dot on its day, or on both its days; a bar where only a span is known. */
export function clueMark(clue: Clue, axis: DayAxis, y: number): FigureMark {
  const [from, , to] = standOf(clue, axis);
  const shape = { key: `clue.${clue.id}`, size: DOTS[clue.strength] };
  if (from === to) return { ...shape, kind: 'dot', paths: [[[from, y]]] };
  if (!clue.isSpan) return { ...shape, kind: 'dot', paths: [[[from, y]], [[to, y]]] };
  return {
    ...shape,
    kind: 'line',
    paths: [
      [
        [from, y],
        [to, y],
      ],
    ],
  };
}
