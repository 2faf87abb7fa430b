import { make, verdictMark } from '../../design/browser/make.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckData, DeckStep } from '../deck-data.ts';

const words = presentMessages.uncertain;

function claimItem({ restatement, verdict, reason }: DeckData['claims'][number]): HTMLElement {
  return make(
    'li',
    {},
    verdictMark(verdict),
    make('strong', {}, restatement),
    make('span', {}, reason),
  );
}

/** What is uncertain in the picture of a step: its claims, what is drawn, and what its numbers lack. */
export function uncertainHere(step: DeckStep, claims: DeckData['claims']): HTMLElement {
  const own = claims.filter(({ id }) => step.claims.includes(id));
  const open = own.filter(({ verdict }) => verdict !== 'corroborated');
  const parts: HTMLElement[] = [];
  if (open.length > 0)
    parts.push(
      make('h3', {}, words.claims),
      make('ul', { className: 'unsure-claims' }, ...open.map(claimItem)),
    );
  if (step.unsure.length > 0)
    parts.push(
      make('h3', {}, words.drawn),
      make(
        'ul',
        { className: 'unsure-drawn' },
        ...step.unsure.map(({ name, certainty }) =>
          make('li', {}, make('strong', {}, name), certainty === undefined ? '' : `: ${certainty}`),
        ),
      ),
    );
  if (step.cannot.length > 0)
    parts.push(
      make('h3', {}, words.numbers),
      make('ul', { className: 'unsure-drawn' }, ...step.cannot.map((one) => make('li', {}, one))),
    );
  if (parts.length === 0)
    parts.push(make('p', {}, step.number === null ? words.asked : words.nothing));
  if (open.length === 0 && own.length > 0) parts.push(make('p', {}, words.certain(own.length)));
  return make('div', { className: 'unsure' }, ...parts);
}
