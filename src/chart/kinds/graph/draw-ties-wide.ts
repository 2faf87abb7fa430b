import { drawFocus } from './draw-focus.ts';
import { drawOverview } from './draw-overview.ts';
import type { Field } from './graph-data.ts';
import type { Plot } from '../../figure.ts';
import { seatActors, type Seating } from './graph-layout.ts';

/** Seats take a while to find, and a reader who tries one actor after the other needs them once. */
const known = new WeakMap<Field, Seating>();

function seatingOf(field: Field): Seating {
  const seating =
    known.get(field) ?? seatActors([...field.actors.values()], [...field.ties.values()]);
  known.set(field, seating);
  return seating;
}

/** The actors in two columns with their ties between them; the one in focus stands over the rest. */
export function drawTiesWide(focus: string | undefined, field: Field): Plot {
  const seating = seatingOf(field);
  return focus === undefined ? drawOverview(field, seating) : drawFocus(focus, field, seating);
}
