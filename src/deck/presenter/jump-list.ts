import { createElement } from '../../design/browser/create-element.ts';
import { numberOf, type DeckStep } from '../deck-data.ts';
import type { DeckPath } from '../path/deck-path.ts';

/** Links to all steps of the path, folded by its parts. */
export const jumpList = ({ parts }: DeckPath): HTMLElement[] =>
  parts.map(({ title, steps }) =>
    createElement(
      'details',
      {},
      createElement('summary', {}, title),
      createElement('ol', {}, ...steps.map(jumpItem)),
    ),
  );

function jumpItem(step: DeckStep): HTMLElement {
  const link = createElement(
    'a',
    { href: `#${step.id}` },
    createElement('span', {}, numberOf(step)),
    ` ${step.title}`,
  );
  return createElement('li', {}, link);
}

/** Marks the step that is shown, and unfolds its part. */
export function markInList(list: HTMLElement, step: string): void {
  for (const link of list.querySelectorAll('a')) {
    const isHere = link.getAttribute('href') === `#${step}`;
    if (isHere) {
      link.setAttribute('aria-current', 'step');
      link.closest('details')?.setAttribute('open', '');
    } else link.removeAttribute('aria-current');
  }
}
