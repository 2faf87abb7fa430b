import type { DeckData } from '../deck-data.ts';
import { nearestStep } from './nearest-step.ts';

export interface Opening {
  step: string;
  /** What was asked for and is not there, as it stood in the address. */
  missed?: string;
  /** Whether somebody chose the step just now: other windows follow it. After a reload this one follows them. */
  isChosen: boolean;
}

const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type !== 'navigate');

/** The step at which the deck opens: the one that the address names, or the nearest to it; without one the first. */
export function openingStep({ steps, chapters }: DeckData): Opening {
  const ids = steps.map(({ id }) => id);
  const asked = location.hash.slice(1);
  if (asked === '') return { step: ids[0] ?? '', isChosen: false };
  const { step, isExact } = nearestStep(asked, ids, chapters);
  return { step, isChosen: !wasReloaded(), ...(isExact ? {} : { missed: asked }) };
}
