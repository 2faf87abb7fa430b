import { claimIn } from '../../story/panel/evidence-address.ts';
import { listenToButtons, listenToKeys } from '../controls/key-press.ts';
import type { Command } from '../controls/keys.ts';
import { letterKeys } from '../controls/letter-keys.ts';
import { swipeSource } from './swipe.ts';

export interface HallInputOptions {
  /** The part of the page that holds the scenes. */
  scenes: HTMLElement;
  /** Whether what somebody does in the hall counts. */
  isOpen: () => boolean;
  run: (command: Command) => void;
  /** Somebody has pressed the square of a claim. */
  onClaim: (claim: string) => void;
}

/** Things in a picture that a click means. */
const CLICKABLE =
  'a, button, input, select, label, summary, .ask, .surface.has-points, [data-board]';

/** Steps and all else from the keys, the buttons, the mouse and the fingers of the hall. */
export function hallInput({ scenes, isOpen, run, onClaim }: HallInputOptions): void {
  const runIfOpen = (command: Command): void => {
    if (isOpen()) run(command);
  };
  listenToKeys(() => letterKeys.areOn, runIfOpen);
  listenToButtons(runIfOpen);
  swipeSource(scenes, (by) => {
    runIfOpen(by > 0 ? 'next' : 'previous');
  });
  scenes.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || !isOpen()) return;
    const link = target.closest('a');
    const claim = link && claimIn(link);
    if (claim !== null && claim !== undefined) {
      event.preventDefault();
      onClaim(claim);
    } else if (link) {
      // Whatever else is opened from a picture must not take the deck away.
      link.target = '_blank';
    } else {
      // A finger wipes; a tap only brings the toolbar.
      const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!isTap && !target.closest(CLICKABLE)) run('next');
    }
  });
}
