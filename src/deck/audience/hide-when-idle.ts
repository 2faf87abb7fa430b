/** Milliseconds after the last movement of the mouse in which the toolbar stays. */
const STAYS = 2500;

/**
 * Shows the toolbar while somebody moves the mouse, touches the screen or has the focus in it, and
 * hides it and the mouse else. It stays in the order of Tab all the time.
 */
export function hideWhenIdle(root: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    root.classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(() => {
      root.classList.add('idle');
    }, STAYS);
  };
  const onMove = ({ target }: Event): void => {
    // Over a map to click on, the toolbar would lie over what is meant.
    if (!(target instanceof Element && target.closest('[data-board]'))) wake();
  };
  for (const moment of ['pointermove', 'pointerdown', 'touchstart'] as const)
    addEventListener(moment, onMove, { passive: true });
  wake();
}
