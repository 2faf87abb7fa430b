import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import type { PanelName } from '../controls/keys.ts';
import { part } from '../../design/browser/part.ts';
import type { SessionState } from '../session/session-state.ts';

/** What a panel holds. */
export interface PanelContent {
  element: HTMLElement;
  /**
   * Takes what has changed.
   *
   * @param isKept whether the tally will be there after the page is loaded anew
   */
  update?: (state: SessionState, isKept: boolean) => void;
  /** Gives the focus to where it belongs; default: the heading. */
  focus?: () => void;
}

export interface PanelMaker {
  title: string;
  make: () => PanelContent | Promise<PanelContent>;
}

/** Fills the element of the panels: its heading, the button that closes it, and what it holds. */
function fillPanel(
  box: HTMLElement,
  { name, title }: { name: PanelName; title: string },
  { element, focus }: PanelContent,
  close: () => void,
): void {
  const heading = createElement('h2', { tabIndex: -1 }, title);
  const button = createElement(
    'button',
    { type: 'button', className: 'panel-out' },
    presentMessages.close,
  );
  button.addEventListener('click', close);
  box.className = `deck-panel panel-${name}`;
  box.setAttribute('aria-label', title);
  box.replaceChildren(createElement('header', {}, heading, button), element);
  box.hidden = false;
  box.scrollTop = 0;
  if (focus) focus();
  else heading.focus({ preventScroll: true });
}

/**
 * The one panel that may lie over the picture. Whoever shows it makes what lies beneath inert.
 *
 * @param close asks for the panel to be closed
 */
export function createPanels(
  makers: Readonly<Record<PanelName, PanelMaker>>,
  close: () => void,
): { show: (state: SessionState, isKept: boolean) => void } {
  const box = part('[data-panel]');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  let shown: PanelName | null = null;
  /** The step that the panel is about: at another it is made anew. */
  let at = '';
  let content: PanelContent | undefined;
  let focusedBefore: Element | null = null;
  let update = (): void => undefined;

  const leave = (): void => {
    shown = null;
    content = undefined;
    box.hidden = true;
    box.replaceChildren();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  };
  const enter = async (name: PanelName, step: string): Promise<void> => {
    if (shown === null) focusedBefore = document.activeElement;
    [shown, at] = [name, step];
    const made = await makers[name].make();
    // Another may have been asked for in the meantime.
    if (shown !== name || at !== step) return;
    content = made;
    update();
    fillPanel(box, { name, title: makers[name].title }, made, close);
  };
  return {
    show(state, isKept) {
      update = () => content?.update?.(state, isKept);
      if (state.panel === null) {
        if (shown !== null) leave();
      } else if (state.panel !== shown || state.step !== at) void enter(state.panel, state.step);
      else update();
    },
  };
}
