import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attribute,
  classesOf,
  elementsIn,
  find,
  isNamed,
  parsePage,
} from '../../src/offline/folder-copy/tree.ts';
import type { Element } from '../../src/offline/folder-copy/tree.ts';
import { site } from '../tools/budgets/budget.ts';
import { frames, oneLine } from '../support/frames.ts';

/** What the built page says at a step, read from its file: no browser had a hand in it. */
export interface Written {
  text: string;
  words: string;
}

const textOf = (element: Element): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');

const page = parsePage(readFileSync(join(site, 'index.html'), 'utf8'));

export const writtenTitle = oneLine(textOf(find(page, 'h1', isNamed('h1'))));

/** Throws for a step that the story does not have. */
export function writtenAt(step: string): Written {
  const frame = frames.find((candidate) => candidate.step === step);
  if (!frame) throw new Error(`faults: found no frame ${step}, expected one`);
  const element = find(page, `step ${step}`, (one) => attribute(one, 'data-step') === step);
  const card = find(element, 'card', (one) => classesOf(one).includes('card'));
  const paragraphs = elementsIn(card).filter(
    (one) => one.tagName === 'p' && one.parentNode === card,
  );
  return {
    text: oneLine(paragraphs.map(textOf).join(' ')),
    words: oneLine(frame.words),
  };
}
