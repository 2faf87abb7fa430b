import { STACKED } from '../layout.ts';

/** Words that a reader may be reading; those on a stage stand still by themselves. */
const TEXT = '.card p, .chapter > p, .chapter-head, .still';

/** CSS pixels from the top of the window to where text comes out from under what covers it. */
function edge(): number {
  const bar = document.querySelector('.bar')?.clientHeight ?? 0;
  if (!matchMedia(STACKED).matches) return bar;
  const bottoms = [...document.querySelectorAll('.stage')].map((stage) => {
    const { top, bottom } = stage.getBoundingClientRect();
    return top < innerHeight / 2 ? bottom : 0;
  });
  return Math.max(bar, ...bottoms);
}

/**
 * Makes a change that gives parts of the page another height, and keeps the words that are being read
 * where they are. Browsers do so by themselves only where no sticky stage covers their anchor, and
 * not all of them do.
 */
export function keepPlace(change: () => void): void {
  const from = edge();
  const held = [...document.querySelectorAll(TEXT)].find((text) => {
    const { top, height } = text.getBoundingClientRect();
    return height > 0 && top >= from;
  });
  const before = held?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (held?.getBoundingClientRect().top ?? 0) - before;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}

/** Milliseconds without a scroll after which it has ended, also where the browser does not say so. */
const REST = 200;

let isMoving = false;
let quiet = 0;
const waiting = new Set<() => void>();
const end = (): void => {
  clearTimeout(quiet);
  isMoving = false;
  for (const go of waiting) go();
  waiting.clear();
};
addEventListener(
  'scroll',
  () => {
    isMoving = true;
    clearTimeout(quiet);
    quiet = window.setTimeout(end, REST);
  },
  { passive: true },
);
addEventListener('scrollend', end);

/** Settles when the page does not scroll: a change now cannot lead a journey astray. */
export function pageAtRest(): Promise<void> {
  return new Promise((resolve) => {
    if (isMoving) waiting.add(resolve);
    else resolve();
  });
}

/**
 * Keeps the current step on the screen when the page gets another width: a turned phone, a resized
 * window. A change of height alone is an address bar that comes or goes, and moves nothing.
 *
 * @param current the step that is on
 * @param keep called with that step when its text was on the screen before the change
 */
export function keepStep(
  elements: readonly HTMLElement[],
  current: () => string | undefined,
  keep: (step: string) => void,
): void {
  const visible = new Set<string | undefined>();
  // Observers report after the resize event: what they said before it is what the reader saw.
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const { step } = (target as HTMLElement).dataset;
      if (isIntersecting) visible.add(step);
      else visible.delete(step);
    }
  });
  for (const element of elements) watcher.observe(element);
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    const step = current();
    if (step !== undefined && visible.has(step)) keep(step);
  });
}
