/*
 * Before the first paint, so that nothing shifts: the sticky layout, unless the reader wants a page or the
 * window is too small for it. If the story's script never arrives, the plain page comes back; so it does
 * in a saved copy, whose root still says what the script had said.
 */
import { read } from '../design/browser/memory.ts';
import { hasRoomForStage } from './layout.ts';

const root = document.documentElement;
delete root.dataset.player;
const letters = parseFloat(getComputedStyle(root).fontSize);
const isWanted = read('reading:page') !== 'on';
root.classList.add('scripted');
root.classList.toggle('scrolly', isWanted && hasRoomForStage(innerWidth, innerHeight, letters));
/* Who comes to the beginning waits for no more than that: chapter-layout.ts lays out the others. Who comes
   to a place in the text, or back to one, needs all that is above it. */
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
root.classList.toggle('in-turn', visit?.type === 'navigate' && !visit.name.includes('#'));
/* A copy that a browser saves has the files that `src` names, and not those for other colours and widths. */
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLImageElement)) return;
    for (const source of target.parentElement?.querySelectorAll('source') ?? []) source.remove();
  },
  true,
);
/** Without the story's script, or with one that broke off before it was done, the plain page comes back. */
const giveUp = (): void => {
  root.classList.remove('scripted', 'scrolly', 'in-turn');
};
addEventListener('load', () => {
  if (!root.dataset.player) giveUp();
});
for (const failed of ['error', 'unhandledrejection'])
  addEventListener(failed, () => {
    if (root.dataset.player === 'starting') giveUp();
  });
