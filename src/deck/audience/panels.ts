import { make } from '../../design/browser/make.ts';
import { presentMessages } from '#messages/present.ts';
import type { PanelName } from '../controls/keys.ts';
import { part } from '../part.ts';
import type { Room } from '../session/session-state.ts';

/** What a panel holds. */
export interface PanelContent {
  element: HTMLElement;
  /** Takes what has changed in the room. */
  update?: (room: Room) => void;
  /** Gives the focus to where it belongs; default: the heading. */
  focus?: () => void;
}

export interface PanelMaker {
  title: string;
  make: () => PanelContent | Promise<PanelContent>;
}

/**
 * The one panel that may lie over the picture. Whoever shows it shuts off what lies beneath.
 *
 * @param close asks for the panel to be closed
 */
export function createPanels(
  makers: Readonly<Record<PanelName, PanelMaker>>,
  close: () => void,
): { show: (room: Room) => void } {
  const box = part('[data-panel]');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  let shown: PanelName | null = null;
  /** The step that the panel speaks of: at another it is made anew. */
  let at = '';
  let content: PanelContent | undefined;
  let before: Element | null = null;

  const leave = (): void => {
    shown = null;
    content = undefined;
    box.hidden = true;
    box.replaceChildren();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const enter = async (name: PanelName, room: Room): Promise<void> => {
    if (shown === null) before = document.activeElement;
    shown = name;
    at = room.step;
    const { title, make: makeContent } = makers[name];
    const made = await makeContent();
    // Another may have been asked for in the meantime.
    if (shown !== name || at !== room.step) return;
    content = made;
    const heading = make('h2', { tabIndex: -1 }, title);
    const button = make(
      'button',
      { type: 'button', className: 'panel-out' },
      presentMessages.close,
    );
    button.addEventListener('click', close);
    box.className = `deck-panel panel-${name}`;
    box.setAttribute('aria-label', title);
    box.replaceChildren(make('header', {}, heading, button), made.element);
    box.hidden = false;
    box.scrollTop = 0;
    made.update?.(latest);
    if (made.focus) made.focus();
    else heading.focus({ preventScroll: true });
  };
  let latest: Room;
  return {
    show(room) {
      latest = room;
      if (room.panel === null) {
        if (shown !== null) leave();
      } else if (room.panel !== shown || room.step !== at) void enter(room.panel, room);
      else content?.update?.(room);
    },
  };
}
