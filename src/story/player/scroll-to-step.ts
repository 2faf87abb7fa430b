import { STACKED } from '../layout.ts';

/** CSS pixels from the top of the window at which a step begins when it is read as a page: below the bar. */
const BELOW_BAR = 64;
/** The same at least, for a card beside the stage. */
const LEAST = 72;
/** CSS pixels between a card and the foot of the stage beside it, or the stage above it. */
const BESIDE_STAGE = 16;

/**
 * CSS pixels from the top at which a card comes to rest: below the stage, or in the middle beside it, but above its
 * key where there is room.
 */
function restingPlace(step: HTMLElement, cardHeight: number): number {
  const stage = step.closest('.scene')?.querySelector('.stage');
  if (matchMedia(STACKED).matches) return (stage?.clientHeight ?? 0) + BESIDE_STAGE;
  const foot = stage?.querySelector('.stage-foot')?.clientHeight ?? 0;
  const aboveKey = innerHeight - foot - BESIDE_STAGE - cardHeight;
  return Math.max(LEAST, Math.min((innerHeight - cardHeight) / 2, aboveKey));
}

/** Scrolls to where a step is read; an element that is no step is ignored. */
export function scrollToStep(step: HTMLElement | undefined, isSmooth: boolean): void {
  const card = step?.querySelector('.card');
  if (!step || !card) return;
  const isSticky = document.documentElement.classList.contains('scrolly');
  const { top, height } = (isSticky ? card : step).getBoundingClientRect();
  scrollTo({
    top: scrollY + top - (isSticky ? restingPlace(step, height) : BELOW_BAR),
    behavior: isSmooth ? 'smooth' : 'instant',
  });
}
