import { countFrames, type DeckStep } from '../deck-data.ts';
import { presentMessages } from '#messages/present.ts';

/** Where a step stands in what is shown, in words. */
export interface Place {
  /** Its chapter, or its part of the lesson. */
  chapter: string;
  /** Its number and how many there are, or what it is called instead. */
  number: string;
}

/**
 * @param steps those that are shown, of which it is one
 */
export const placeAmong = (
  { chapter, number, label = '' }: DeckStep,
  steps: readonly DeckStep[],
): Place => ({
  chapter,
  number: number === null ? label : presentMessages.place(number, countFrames(steps)),
});

/** Writes the place of the step that a scene shows into its lowest line. */
export function writePlace(scene: HTMLElement, { chapter, number }: Place): void {
  for (const [selector, text] of [
    ['.deck-chapter', chapter],
    ['[data-place]', number],
  ] as const) {
    const element = scene.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}
