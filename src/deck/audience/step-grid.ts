import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckStep } from '../deck-data.ts';
import type { PathPart } from '../path/deck-path.ts';

/** The name of a part with the minutes that are planned for it. */
const partName = ({ title, plan }: PathPart): string =>
  plan ? presentMessages.paths.part(title, plan.start, plan.end) : title;

/** Parts one under another, each with its steps as a grid. */
export const stepGrid = (
  parts: readonly PathPart[],
  item: (step: DeckStep) => HTMLElement,
): HTMLElement[] =>
  parts.map((part) =>
    createElement(
      'section',
      {},
      createElement('h3', {}, partName(part)),
      createElement('div', { className: 'overview-grid' }, ...part.steps.map(item)),
    ),
  );

/** A button that does something. */
export function button(text: string, onPress: () => void): HTMLButtonElement {
  const made = createElement('button', { type: 'button' }, text);
  made.addEventListener('click', onPress);
  return made;
}
