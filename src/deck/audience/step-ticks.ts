import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { allSteps, numberOf, type DeckData, type DeckStep } from '../deck-data.ts';
import { WHOLE, withStep, type DeckPath, type PathPart } from '../path/deck-path.ts';
import { button, stepGrid } from './step-grid.ts';

const words = presentMessages.paths;

/** What a teacher may tick: the path as it is, then all else in the order of the deck. */
function offered(deck: DeckData, path: DeckPath): PathPart[] {
  const isIn = new Set(path.steps.map(({ id }) => id));
  const rest = allSteps(deck).filter(({ id }) => !isIn.has(id));
  const chapters = [...new Set(rest.map(({ chapter }) => chapter))];
  return [
    ...path.parts,
    ...chapters.map((title) => ({
      title,
      steps: rest.filter(({ chapter }) => chapter === title),
    })),
  ];
}

export interface StepTicksOptions {
  deck: DeckData;
  /** The path that is shown: of a lesson, or one's own, all of it is ticked to begin with. */
  path: DeckPath;
  thumbnail: (step: DeckStep) => HTMLElement;
  /** The steps that were ticked are to be shown, in this order. */
  onUse: (steps: readonly string[]) => void;
  onLeave: () => void;
}

/** Every step with a box to tick, for a path of one's own. */
export function stepTicks({
  deck,
  path,
  thumbnail,
  onUse,
  onLeave,
}: StepTicksOptions): HTMLElement[] {
  const order = allSteps(deck).map(({ id }) => id);
  let ticked = path.key === WHOLE ? [] : path.steps.map(({ id }) => id);
  const count = createElement('p', { role: 'status' });
  const use = button(words.use, () => {
    onUse(ticked);
  });
  const say = (): void => {
    count.textContent = words.ticked(ticked.length);
    use.disabled = ticked.length === 0;
  };
  const itemOf = (step: DeckStep): HTMLElement => {
    const box = createElement('input', { type: 'checkbox', className: 'overview-item' });
    box.checked = ticked.includes(step.id);
    box.addEventListener('change', () => {
      ticked = box.checked
        ? withStep(ticked, step.id, order)
        : ticked.filter((id) => id !== step.id);
      say();
    });
    const name = createElement('b', {}, step.title);
    return createElement(
      'label',
      { className: 'overview-tick' },
      thumbnail(step),
      createElement('span', {}, box, ` ${numberOf(step)} `, name),
    );
  };
  say();
  return [
    createElement(
      'div',
      { className: 'overview-paths is-choosing' },
      count,
      use,
      button(words.leave, onLeave),
    ),
    ...stepGrid(offered(deck, path), itemOf),
  ];
}
