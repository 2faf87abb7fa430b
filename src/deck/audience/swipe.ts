/** Where and when a finger touched. */
export interface Touched {
  x: number;
  y: number;
}

/** CSS pixels that a finger must travel sideways before it means something. */
const LEAST = 50;

/** Which way a finger swiped: to the left is on, to the right is back. Slanted and short ways mean nothing. */
export function swipe(from: Touched, to: Touched): 1 | -1 | undefined {
  const [across, along] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < LEAST || Math.abs(across) < 1.5 * Math.abs(along)) return undefined;
  return across < 0 ? 1 : -1;
}

/** What a finger may draw on or push about, where a swipe means that. */
const OWN = '.draw-field, .ask, dialog, [data-board], input, select';

/** Calls back when one finger swipes over an element: 1 for on, -1 for back. */
export function listenToSwipes(element: HTMLElement, onSwipe: (by: 1 | -1) => void): void {
  let from: Touched | undefined;
  const at = ({ clientX, clientY }: Touch): Touched => ({ x: clientX, y: clientY });
  element.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch, second] = touches;
      const isOwn = target instanceof Element && target.closest(OWN) !== null;
      from = touch && !second && !isOwn ? at(touch) : undefined;
    },
    { passive: true },
  );
  element.addEventListener(
    'touchend',
    ({ changedTouches, touches }) => {
      const [touch] = changedTouches;
      if (!from || !touch || touches.length > 0) return;
      const by = swipe(from, at(touch));
      from = undefined;
      if (by !== undefined) onSwipe(by);
    },
    { passive: true },
  );
}
