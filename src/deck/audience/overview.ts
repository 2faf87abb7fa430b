import { createElement } from '../../design/browser/create-element.ts';
import type { DeckStep } from '../deck-data.ts';
import type { DeckStills } from '../deck-stills.ts';
import { neighbour, type Direction } from './grid-neighbour.ts';
import { thumbnailOf } from '../thumbnail.ts';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** All pictures of the deck by chapter, to choose from by click or with the arrow keys. */
export function overview(
  steps: readonly DeckStep[],
  stills: DeckStills,
  current: string,
  go: (step: string) => void,
): { element: HTMLElement; focus: () => void } {
  const buttons = steps.map(({ id, number, title }) => {
    const button = createElement(
      'button',
      { type: 'button', className: 'overview-item' },
      thumbnailOf(id, stills),
      createElement(
        'span',
        { className: 'overview-number' },
        number === null ? '' : String(number),
      ),
      createElement('span', { className: 'overview-title' }, title),
    );
    if (id === current) button.setAttribute('aria-current', 'step');
    button.addEventListener('click', () => {
      go(id);
    });
    return button;
  });
  const chapters = [...new Set(steps.map(({ chapter }) => chapter))];
  const element = createElement(
    'div',
    { className: 'overview' },
    ...chapters.map((chapter) =>
      createElement(
        'section',
        {},
        createElement('h3', {}, chapter),
        createElement(
          'div',
          { className: 'overview-grid' },
          ...buttons.filter((_, i) => steps[i]?.chapter === chapter),
        ),
      ),
    ),
  );
  element.addEventListener('keydown', (event) => {
    const direction = KEYS[event.key];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (!direction || at < 0) return;
    event.preventDefault();
    const next = neighbour(
      buttons.map((button) => button.getBoundingClientRect()),
      at,
      direction,
    );
    buttons[next]?.focus();
  });
  return {
    element,
    focus() {
      const button = buttons.find((one) => one.hasAttribute('aria-current')) ?? buttons[0];
      button?.focus();
      button?.scrollIntoView({ block: 'center' });
    },
  };
}
