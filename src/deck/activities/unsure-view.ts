import { make, verdictMark } from '../../design/browser/make.ts';
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
        make('h3', {}, heading),
        make('ul', { className }, ...items.map((item) => make('li', {}, ...item))),
      ];

/** What is uncertain in the picture of a step: its claims, what is drawn, and what its numbers lack. */
export function unsureView(step: DeckStep, claims: DeckData['claims']): HTMLElement {
  const own = claims.filter(({ id }) => step.claims.includes(id));
  const open = own.filter(({ verdict }) => verdict !== 'corroborated');
  const parts = [
    ...listUnder(
      words.claims,
      'unsure-claims',
      open.map(({ restatement, verdict, reason }) => [
        verdictMark(verdict),
        make('strong', {}, restatement),
        make('span', {}, reason),
      ]),
    ),
    ...listUnder(
      words.drawn,
      'unsure-drawn',
      step.unsure.map(({ name, certainty }) => [
        make('strong', {}, name),
        certainty === undefined ? '' : `: ${certainty}`,
      ]),
    ),
    ...listUnder(
      words.numbers,
      'unsure-drawn',
      step.cannot.map((one) => [one]),
    ),
  ];
  if (parts.length === 0)
    parts.push(make('p', {}, step.number === null ? words.asked : words.nothing));
  if (open.length === 0 && own.length > 0) parts.push(make('p', {}, words.certain(own.length)));
  return make('div', { className: 'unsure' }, ...parts);
}
