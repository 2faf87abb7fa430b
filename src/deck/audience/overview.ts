import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { numberOf, type DeckData, type DeckStep } from '../deck-data.ts';
import type { DeckStills } from '../deck-stills.ts';
import { stepsKey, stillHidden, type DeckPath, type PathKey } from '../path/deck-path.ts';
import { keepPath, pathButtons, replaceChoice, toPath } from '../path/path-choice.ts';
import type { Session } from '../session/session.ts';
import { coveredThumbnail, thumbnailOf } from '../thumbnail.ts';
import { neighbour, type Direction } from './grid-neighbour.ts';
import type { PanelContent } from './panels.ts';
import { button, stepGrid } from './step-grid.ts';
import { stepTicks } from './step-ticks.ts';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Lets the arrow keys go from item to item. */
function moveWithArrows(element: HTMLElement): void {
  element.addEventListener('keydown', (event) => {
    const items = [...element.querySelectorAll<HTMLElement>('.overview-item')];
    const direction = KEYS[event.key];
    const at = items.findIndex((item) => item === document.activeElement);
    if (!direction || at < 0) return;
    event.preventDefault();
    const spots = items.map((item) => item.getBoundingClientRect());
    items[neighbour(spots, at, direction)]?.focus();
  });
}

/** A step as a button that goes there. */
function itemOf(
  step: DeckStep,
  thumbnail: HTMLElement,
  isCurrent: boolean,
  go: () => void,
): HTMLElement {
  const item = createElement(
    'button',
    { type: 'button', className: 'overview-item' },
    thumbnail,
    createElement('span', { className: 'overview-number' }, numberOf(step)),
    createElement('span', { className: 'overview-title' }, step.title),
  );
  if (isCurrent) item.setAttribute('aria-current', 'step');
  item.addEventListener('click', go);
  return item;
}

/** Gives the focus to the step that is shown, else to the first. */
function focusCurrent(element: HTMLElement): void {
  const item =
    element.querySelector<HTMLElement>('.overview-item[aria-current]') ??
    element.querySelector<HTMLElement>('.overview-item');
  item?.focus();
  item?.scrollIntoView({ block: 'center' });
}

export interface OverviewOptions {
  deck: DeckData;
  session: Session;
  stills: DeckStills;
  path: () => DeckPath;
  go: (step: string) => void;
}

/**
 * All steps of the path, to choose from by click or with the arrow keys; above them the paths that there
 * are. While a path of one's own is made, each step of the deck has a box to tick.
 */
export function overview({ deck, session, stills, path, go }: OverviewOptions): PanelContent {
  const element = createElement('div', { className: 'overview' });
  let shownPath = session.state.path;
  const choose = (key: PathKey): void => {
    session.change({ ...toPath(key, deck, session.state), panel: 'overview' });
  };
  const thumbnails = (): ((step: DeckStep) => HTMLElement) => {
    const hidden = stillHidden(session.state.step, path(), deck.activity);
    return (step) => (hidden.has(step.id) ? coveredThumbnail() : thumbnailOf(step, stills));
  };
  const showSteps = (): void => {
    const { key, parts } = path();
    const thumbnail = thumbnails();
    const make = button(presentMessages.paths.choose, showTicks);
    make.className = 'path-make';
    const paths = pathButtons(deck, key, choose);
    replaceChoice(
      element,
      createElement('div', { className: 'overview-paths' }, paths, make),
      ...stepGrid(parts, (step) =>
        itemOf(step, thumbnail(step), step.id === session.state.step, () => {
          go(step.id);
        }),
      ),
    );
  };
  const showTicks = (): void => {
    const ticks = stepTicks({
      deck,
      path: path(),
      thumbnail: thumbnails(),
      onUse(steps) {
        keepPath(steps);
        choose(stepsKey(steps));
        showSteps();
        focusCurrent(element);
      },
      onLeave() {
        showSteps();
        element.querySelector<HTMLElement>('.path-make')?.focus();
      },
    });
    element.replaceChildren(...ticks);
    element.querySelector<HTMLElement>('.overview-item')?.focus();
  };
  moveWithArrows(element);
  showSteps();
  return {
    element,
    update(state) {
      if (state.path === shownPath) return;
      shownPath = state.path;
      showSteps();
    },
    focus() {
      focusCurrent(element);
    },
  };
}
