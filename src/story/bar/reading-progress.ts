import { wholeMinutes } from '../../content/reading-order.ts';
import { messages } from '#messages/site.ts';

/** Shows how much of the story is before the reader: the minutes left, and the current chapter in the menu. */
export function attachProgress(): void {
  const left = document.querySelector<HTMLElement>('[data-minutes-left]');
  const entries = [...document.querySelectorAll<HTMLElement>('[data-minutes]')];
  const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
  let waiting = false;
  let current: HTMLAnchorElement | null | undefined;
  const update = (): void => {
    waiting = false;
    const middle = innerHeight / 2;
    const way = Math.max(1, document.documentElement.scrollHeight - innerHeight);
    const travelled = Math.min(1, Math.max(0, scrollY / way));
    // It moves from the top of the window to its foot: at the beginning all is left, at the end nothing.
    const line = innerHeight * travelled;
    let minutes = 0;
    let here: HTMLAnchorElement | null | undefined;
    chapters.forEach((chapter, i) => {
      const { top, height } = chapter.getBoundingClientRect();
      const read = Math.min(1, Math.max(0, (line - top) / height));
      minutes += Number(entries[i]?.dataset.minutes ?? 0) * (1 - read);
      if (top <= middle && top + height > middle) here = entries[i]?.querySelector('a');
    });
    // This runs at each picture while the page scrolls, and each write costs one: only what is new is written.
    if (here !== current) {
      current?.removeAttribute('aria-current');
      here?.setAttribute('aria-current', 'location');
      current = here;
    }
    const words = messages.minutesLeft(wholeMinutes(minutes));
    if (left && left.textContent !== words) left.textContent = words;
  };
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  update();
}
