import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../tools/budgets/budget.ts';
import { frames, oneLine } from '../support/frames.ts';
import { documentOf } from '../support/markup.ts';

/** What the built page says at a step, read from its file: no browser had a hand in it. */
export interface Written {
  text: string;
  words: string;
}

const page = documentOf(readFileSync(join(site, 'index.html'), 'utf8'));

export const writtenTitle = oneLine(page.querySelector('h1')?.textContent ?? '');

/** What of the story is no part of its text: what is to be pressed, and what says a picture once more. */
const FURNITURE = '.stage, .skips, .ask, .words, .figure-data, [aria-live], .rate';

/** Every paragraph of the story. */
export const writtenParagraphs = [...page.querySelectorAll('main p')]
  .filter((paragraph) => !paragraph.closest(FURNITURE))
  .map(({ textContent }) => oneLine(textContent))
  .filter((text) => text !== '');

/** Throws for a step that the story does not have. */
export function writtenAt(step: string): Written {
  const frame = frames.find((candidate) => candidate.step === step);
  if (!frame) throw new Error(`faults: found no frame ${step}, expected one`);
  const card = page.querySelector(`[data-step="${step}"] .card`);
  if (!card) throw new Error(`faults: found no card of ${step}, expected one`);
  const paragraphs = [...card.children].filter((one) => one.matches('p'));
  return {
    text: oneLine(paragraphs.map(({ textContent }) => textContent).join(' ')),
    words: oneLine(frame.words),
  };
}
