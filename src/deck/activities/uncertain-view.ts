import { createElement, verdictMark } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckData, DeckStep } from '../deck-data.ts';

const words = presentMessages.uncertain;

function claimItem({ restatement, verdict, reason }: DeckData['claims'][number]): HTMLElement {
  return createElement(
    'li',
    {},
    verdictMark(verdict),
    createElement('strong', {}, restatement),
    createElement('span', {}, reason),
  );
}

/** What is uncertain in the picture of a step: its claims, what is drawn, and what its numbers lack. */
export function uncertainHere(step: DeckStep, claims: DeckData['claims']): HTMLElement {
  const own = claims.filter(({ id }) => step.claims.includes(id));
  const open = own.filter(({ verdict }) => verdict !== 'corroborated');
  const parts: HTMLElement[] = [];
  if (open.length > 0)
    parts.push(
      createElement('h3', {}, words.claims),
      createElement('ul', { className: 'unsure-claims' }, ...open.map(claimItem)),
    );
  if (step.unsure.length > 0)
    parts.push(
      createElement('h3', {}, words.drawn),
      createElement(
        'ul',
        { className: 'unsure-drawn' },
        ...step.unsure.map(({ name, certainty }) =>
          createElement(
            'li',
            {},
            createElement('strong', {}, name),
            certainty === undefined ? '' : `: ${certainty}`,
          ),
        ),
      ),
    );
  if (step.cannot.length > 0)
    parts.push(
      createElement('h3', {}, words.numbers),
      createElement(
        'ul',
        { className: 'unsure-drawn' },
        ...step.cannot.map((one) => createElement('li', {}, one)),
      ),
    );
  if (parts.length === 0)
    parts.push(createElement('p', {}, step.number === null ? words.asked : words.nothing));
  if (open.length === 0 && own.length > 0)
    parts.push(createElement('p', {}, words.certain(own.length)));
  return createElement('div', { className: 'unsure' }, ...parts);
}
