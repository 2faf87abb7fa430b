import { partAt, type DeckPath } from '../path/deck-path.ts';

/** What the plan of a lesson says at a step. */
export interface Planned {
  /** Position of the part, from 1, and how many there are. */
  number: number;
  all: number;
  title: string;
  /** Minute of the lesson at which the part is to end. */
  end: number;
  /** Whole minutes by which the lesson is over that end. */
  late: number;
}

/**
 * The part of the lesson in which a step stands, against the clock; undefined where nothing is planned.
 *
 * @param elapsed milliseconds that the clock of the lesson has counted
 */
export function plannedAt(path: DeckPath, step: string, elapsed: number): Planned | undefined {
  const found = partAt(path, step);
  if (!found?.part.plan) return undefined;
  const { title, plan } = found.part;
  const late = Math.max(0, Math.floor(elapsed / 60_000 - plan.end));
  return { number: found.at + 1, all: path.parts.length, title, end: plan.end, late };
}
