import { createElement } from '../../design/browser/create-element.ts';
import { verdictMark } from '../../design/browser/verdict-mark.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckData, DeckStep } from '../deck-data.ts';

const words = presentMessages.uncertain;

/** A heading with a list, or nothing where the list is empty. */
const listUnder = (
  heading: string,
  className: string,
  items: readonly (string | Node)[][],
): HTMLElement[] =>
  items.length === 0
    ? []
    : [
        createElement('h3', {}, heading),
        createElement(
          'ul',
          { className },
          ...items.map((item) => createElement('li', {}, ...item)),
        ),
      ];

/**
 * What is uncertain in the picture of a step: its claims, what is drawn, and what its numbers lack. Of a slide that
 * asks it says nothing: the verdicts are what the class is to find.
 */
export function unsureView(step: DeckStep, claims: DeckData['claims']): HTMLElement {
  if (step.number === null)
    return createElement('div', { className: 'unsure' }, createElement('p', {}, words.asked));
  const own = claims.filter(({ id }) => step.claims.includes(id));
  const open = own.filter(({ verdict }) => verdict !== 'corroborated');
  const parts = [
    ...listUnder(
      words.claims,
      'unsure-claims',
      open.map(({ restatement, verdict, reason }) => [
        verdictMark(verdict),
        createElement('strong', {}, restatement),
        createElement('span', {}, reason),
      ]),
    ),
    ...listUnder(
      words.drawn,
      'unsure-drawn',
      step.unsure.map(({ name, certainty }) => [
        createElement('strong', {}, name),
        certainty === undefined ? '' : `: ${certainty}`,
      ]),
    ),
    ...listUnder(
      words.numbers,
      'unsure-drawn',
      step.cannot.map((one) => [one]),
    ),
  ];
  if (parts.length === 0) parts.push(createElement('p', {}, words.nothing));
  if (open.length === 0 && own.length > 0)
    parts.push(createElement('p', {}, words.certain(own.length)));
  return createElement('div', { className: 'unsure' }, ...parts);
}
