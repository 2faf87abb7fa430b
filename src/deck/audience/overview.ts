import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { allSteps, type DeckData, type DeckStep } from '../deck-data.ts';
import type { DeckStills } from '../deck-stills.ts';
import {
  stepsKey,
  stillHidden,
  WHOLE,
  withStep,
  type DeckPath,
  type PathPart,
} from '../path/deck-path.ts';
import { keepPath, pathButtons, toPath } from '../path/path-choice.ts';
import type { Session } from '../session/session.ts';
import { coveredThumbnail, thumbnailOf } from '../thumbnail.ts';
import { neighbour, type Direction } from './grid-neighbour.ts';
import type { PanelContent } from './panels.ts';

const words = presentMessages.paths;

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

export interface OverviewOptions {
  deck: DeckData;
  session: Session;
  stills: DeckStills;
  path: () => DeckPath;
  go: (step: string) => void;
}

/** The name of a part with the minutes that are planned for it. */
const partName = ({ title, plan }: PathPart): string =>
  plan ? words.part(title, plan.start, plan.end) : title;

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

/**
 * All steps of the path, to choose from by click or with the arrow keys; above them the paths that there
 * are. While a path of one's own is made, each step of the deck has a tick.
 */
export function overview({
  deck,
  session,
  stills,
  path,
  go,
}: OverviewOptions): PanelContent & { focus: () => void } {
  const order = allSteps(deck).map(({ id }) => id);
  const element = createElement('div', { className: 'overview' });
  /** The steps that are ticked; undefined while nothing is chosen. */
  let ticked: string[] | undefined;
  let shownPath = '';

  const itemOf = (step: DeckStep, isHidden: boolean): HTMLElement => {
    const { id, number, label = '', title } = step;
    const button = createElement(
      'button',
      { type: 'button', className: 'overview-item' },
      isHidden ? coveredThumbnail() : thumbnailOf(step, stills),
      createElement(
        'span',
        { className: 'overview-number' },
        number === null ? label : String(number),
      ),
      createElement('span', { className: 'overview-title' }, title),
    );
    if (id === session.state.step) button.setAttribute('aria-current', 'step');
    button.addEventListener('click', () => {
      go(id);
    });
    return button;
  };
  const tickOf = (step: DeckStep, isHidden: boolean, onChange: () => void): HTMLElement => {
    const box = createElement('input', { type: 'checkbox', className: 'overview-item' });
    box.checked = ticked?.includes(step.id) ?? false;
    box.addEventListener('change', () => {
      ticked = box.checked
        ? withStep(ticked ?? [], step.id, order)
        : (ticked ?? []).filter((id) => id !== step.id);
      onChange();
    });
    const { label = '', title, number } = step;
    return createElement(
      'label',
      { className: 'overview-tick' },
      isHidden ? coveredThumbnail() : thumbnailOf(step, stills),
      createElement(
        'span',
        {},
        box,
        ` ${number === null ? label : String(number)} `,
        createElement('b', {}, title),
      ),
    );
  };
  const grid = (parts: readonly PathPart[], item: (step: DeckStep) => HTMLElement): HTMLElement[] =>
    parts.map((part) =>
      createElement(
        'section',
        {},
        createElement('h3', {}, partName(part)),
        createElement('div', { className: 'overview-grid' }, ...part.steps.map(item)),
      ),
    );
  const press = (text: string, onPress: () => void): HTMLButtonElement => {
    const button = createElement('button', { type: 'button' }, text);
    button.addEventListener('click', onPress);
    return button;
  };
  const change = (key: string): void => {
    session.change({ ...toPath(key, deck, session.state), panel: 'overview' });
  };

  const showSteps = (): void => {
    ticked = undefined;
    const now = path();
    const hidden = stillHidden(session.state.step, now, deck.activity);
    const choose = press(words.choose, () => {
      showTicks();
      element.querySelector<HTMLElement>('.overview-item')?.focus();
    });
    choose.className = 'path-make';
    element.replaceChildren(
      createElement(
        'div',
        { className: 'overview-paths' },
        pathButtons(deck, now.key, change),
        choose,
      ),
      ...grid(now.parts, (step) => itemOf(step, hidden.has(step.id))),
    );
  };
  const showTicks = (): void => {
    const now = path();
    const hidden = stillHidden(session.state.step, now, deck.activity);
    ticked ??= now.key === WHOLE ? [] : now.steps.map(({ id }) => id);
    const count = createElement('p', { role: 'status' });
    const use = press(words.use, () => {
      keepPath(ticked ?? []);
      change(stepsKey(ticked ?? []));
      showSteps();
    });
    const say = (): void => {
      count.textContent = words.ticked(ticked?.length ?? 0);
      use.disabled = ticked?.length === 0;
    };
    const leave = press(words.leave, () => {
      showSteps();
      element.querySelector<HTMLElement>('.path-make')?.focus();
    });
    say();
    element.replaceChildren(
      createElement('div', { className: 'overview-paths is-choosing' }, count, use, leave),
      ...grid(offered(deck, now), (step) => tickOf(step, hidden.has(step.id), say)),
    );
  };
  moveWithArrows(element);
  showSteps();
  shownPath = session.state.path;
  return {
    element,
    update({ path: key }) {
      if (key === shownPath) return;
      shownPath = key;
      showSteps();
    },
    focus() {
      const item =
        element.querySelector<HTMLElement>('.overview-item[aria-current]') ??
        element.querySelector<HTMLElement>('.overview-item');
      item?.focus();
      item?.scrollIntoView({ block: 'center' });
    },
  };
}
