import { whenIdle } from '../design/browser/when-idle.ts';

/** Milliseconds after which a chapter is laid out also where the browser never rests. */
const PATIENCE = 300;

/**
 * Lays out the chapters below the first one after the other, while the browser has nothing else to do:
 * all at once would keep a weak phone busy for half a second. `initial-layout.ts` says whether it is to
 * be so; `chapter-layout.css` leaves them out until then. What jumps has to know how long each chapter
 * is: before a key or a press can do something, all are laid out.
 *
 * @returns settles when all chapters are laid out; at once where they are from the beginning
 */
export function layOutChapters(root: HTMLElement): Promise<void> {
  const waiting = root.classList.contains('in-turn')
    ? [...root.querySelectorAll<HTMLElement>('.chapter')].slice(1)
    : [];
  return new Promise((resolve) => {
    const finish = (): void => {
      waiting.length = 0;
      root.classList.remove('in-turn');
      resolve();
    };
    const layOutNext = (): void => {
      waiting.shift()?.classList.add('laid-out');
      layOutRest();
    };
    const layOutRest = (): void => {
      if (waiting.length > 0) whenIdle(layOutNext, 0, PATIENCE);
      else finish();
    };
    for (const asks of ['keydown', 'pointerdown'])
      addEventListener(asks, finish, { once: true, capture: true });
    layOutRest();
  });
}
