import { memory } from '../../design/browser/memory.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckData } from '../deck-data.ts';
import { atStep, type SessionState } from '../session/session-state.ts';
import { knownKey, lessonKey, pathOf, stepsKey, WHOLE, type PathKey } from './deck-path.ts';

const words = presentMessages.paths;

/** Where this browser keeps the steps that a teacher has chosen. */
const KEPT = 'present:steps';

/** The path of one's own that this browser kept, as far as the deck still has its steps; undefined without one. */
export function keptPath(deck: DeckData): PathKey | undefined {
  const key = knownKey(stepsKey((memory.read(KEPT) ?? '').split(',')), deck);
  return key === WHOLE ? undefined : key;
}

/** Keeps a path of one's own in this browser; none forgets it. */
export const keepPath = (steps: readonly string[]): void => {
  memory.write(KEPT, steps.length === 0 ? null : steps.join(','));
};

/** A change to another path: at the step that is shown, if it is in it, else at the first. */
export function toPath(
  key: PathKey,
  deck: DeckData,
  { step }: Pick<SessionState, 'step'>,
): Partial<SessionState> {
  const { key: path, steps } = pathOf(key, deck);
  const isIn = steps.some(({ id }) => id === step);
  return { path, ...atStep(isIn ? step : (steps[0]?.id ?? step)) };
}

/** The paths that can be chosen: all, each lesson, and the own one where there is one. */
function choices(deck: DeckData, now: PathKey): { key: PathKey; name: string }[] {
  const isOwn = now !== WHOLE && deck.lessons.every(({ id }) => lessonKey(id) !== now);
  const own = isOwn ? now : keptPath(deck);
  return [
    { key: WHOLE, name: words.whole(deck.steps.filter(({ number }) => number !== null).length) },
    ...deck.lessons.map(({ id, title, minutes }) => ({
      key: lessonKey(id),
      name: words.lesson(title, minutes),
    })),
    ...(own === undefined ? [] : [{ key: own, name: words.own(pathOf(own, deck).steps.length) }]),
  ];
}

/** Puts anew what a choice is made from. The focus stays on the choice when it was there. */
export function replaceChoice(box: HTMLElement, ...children: HTMLElement[]): void {
  const hadFocus = box.querySelector('.path-choice')?.contains(document.activeElement) ?? false;
  box.replaceChildren(...children);
  if (hadFocus) box.querySelector<HTMLElement>('.path-choice [aria-pressed="true"]')?.focus();
}

/** Buttons for all paths, of which the one that is shown is pressed. */
export function pathButtons(
  deck: DeckData,
  now: PathKey,
  choose: (key: PathKey) => void,
): HTMLElement {
  const group = createElement(
    'div',
    { className: 'path-choice' },
    ...choices(deck, now).map(({ key, name }) => {
      const button = createElement('button', { type: 'button' }, name);
      button.setAttribute('aria-pressed', String(key === now));
      button.addEventListener('click', () => {
        choose(key);
      });
      return button;
    }),
  );
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.name);
  return group;
}
