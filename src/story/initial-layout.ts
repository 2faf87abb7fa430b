/*
 * Before the first paint, so that nothing shifts: the sticky layout, unless the reader wants a page or the
 * screen is too small for it: a stage above the text may need 440 pixels, and words must have room. If
 * the story's script never arrives, the plain page comes back.
 */
import { read } from '../design/browser/memory.ts';

const root = document.documentElement;
if (
  read('reading:page') !== 'on' &&
  matchMedia(
    '(min-width:341px) and (min-height:540px),(min-width:761px) and (min-height:421px) and (min-aspect-ratio:1/1)',
  ).matches
)
  root.classList.add('scrolly');
addEventListener('load', () => {
  if (!root.dataset.player) root.classList.remove('scrolly');
});
