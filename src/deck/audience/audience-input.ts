import { closeWhenLeft } from '../../design/browser/close-when-left.ts';
import { part } from '../../design/browser/part.ts';
import { claimIn } from '../../story/panel/evidence-address.ts';
import type { Command } from '../controls/keys.ts';
import { listenToKeysAndButtons } from '../controls/listen.ts';
import { listenToSwipes } from './swipe.ts';

export interface AudienceInputOptions {
  /** The part of the page that holds the scenes. */
  scenes: HTMLElement;
  /** Whether what somebody does in this window counts. */
  isOpen: () => boolean;
  run: (command: Command) => void;
  /** Somebody has pressed the square of a claim. */
  onClaim: (claim: string) => void;
}

/**
 * Closes the list of tools when somebody turns to something else.
 *
 * @returns whether the last press has only closed it
 */
function closeTools(): () => boolean {
  const more = part('[data-more]');
  if (!(more instanceof HTMLDetailsElement)) throw new Error('deck: expected the tools in details');
  let wasOpen = false;
  addEventListener(
    'pointerdown',
    () => {
      wasOpen = more.open;
    },
    { capture: true },
  );
  closeWhenLeft(more);
  return () => wasOpen;
}

/** Things in a picture that react to a click themselves. */
const CLICKABLE =
  'a, button, input, select, label, summary, .ask, .hover-layer.has-points, .readout, [data-board]';

/** Runs what keys, buttons, mouse and fingers ask for in the window for the audience. */
export function listenInAudienceWindow(options: AudienceInputOptions): void {
  const { scenes, isOpen, run, onClaim } = options;
  const runIfOpen = (command: Command): void => {
    if (isOpen()) run(command);
  };
  listenToKeysAndButtons(runIfOpen);
  const isLeavingTools = closeTools();
  listenToSwipes(scenes, (by) => {
    runIfOpen(by > 0 ? 'next' : 'previous');
  });
  // What is under the mouse can change while it is pressed; meant is what lay there before.
  let pressed: EventTarget | null = null;
  scenes.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  const isForThing = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest(CLICKABLE) !== null;
  scenes.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || !isOpen() || isLeavingTools()) return;
    const link = target.closest('a');
    const claim = link && claimIn(link);
    if (claim !== null && claim !== undefined) {
      event.preventDefault();
      onClaim(claim);
    } else if (link) {
      // Whatever else is opened from a picture must not take the deck away.
      link.target = '_blank';
    } else {
      // A finger swipes; a tap only brings the tools.
      const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!isTap && !isForThing(target) && !isForThing(pressed)) run('next');
    }
  });
}

/** Milliseconds after the last movement of the mouse in which the tools stay. */
const STAYS = 2500;

/**
 * Shows the tools while somebody moves the mouse, touches the screen or has the focus in it, and
 * hides it and the mouse else. It stays in the order of Tab all the time.
 */
export function hideToolsWhenIdle(root: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    root.classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(() => {
      root.classList.add('idle');
    }, STAYS);
  };
  const onMove = ({ target }: Event): void => {
    // Over a map to click on, the tools would lie over what is meant.
    if (!(target instanceof Element && target.closest('[data-board]'))) wake();
  };
  for (const moment of ['pointermove', 'pointerdown', 'touchstart'] as const)
    addEventListener(moment, onMove, { passive: true });
  wake();
}
