/*
 * Before the first paint, so that nothing shifts: the page is a deck from the start, as this browser is
 * to show it. Its first slide stands in the page; where the address names another, that one takes its
 * place as soon as it has arrived. If the deck's script never arrives, the plain list comes.
 */
import { applyDisplay, keptDisplay } from '../session/display-settings.ts';

/** Milliseconds that a script may take which neither arrives nor fails. */
const PATIENCE = 12_000;

const root = document.documentElement;
// A copy that a browser saves says what the script had said.
delete root.dataset.player;
root.classList.add('deck');
applyDisplay(keptDisplay());

/** Shows a slide in place of the first one. */
function showSlide(slide: Element): void {
  if (slide.classList.contains('is-on')) {
    delete root.dataset.slide;
    return;
  }
  root.dataset.slide = 'found';
  for (const one of document.querySelectorAll('.is-current, .is-on'))
    one.classList.remove('is-current', 'is-on');
  document.querySelector('.stage-still > .picture')?.remove();
  slide.classList.add('is-on');
  slide.closest('.deck-scene')?.classList.add('is-current');
}

/* The first step of a lesson is not known yet, that of chosen steps stands in the address. */
const chosen = /[?&]steps=([^,&#]*)/.exec(location.search)?.[1];
const asked = location.hash.slice(1) || (chosen ?? '');
if (asked !== '' || location.search.includes('lesson=')) {
  root.dataset.slide = 'sought';
  const arrivals = new MutationObserver(() => {
    const slide = document.getElementById(asked);
    if (!slide?.matches('.step')) return;
    arrivals.disconnect();
    showSlide(slide);
  });
  arrivals.observe(root, { childList: true, subtree: true });
}

function giveUp(): void {
  if (!root.dataset.player) root.classList.remove('deck');
}
addEventListener('load', giveUp);
setTimeout(giveUp, PATIENCE);
