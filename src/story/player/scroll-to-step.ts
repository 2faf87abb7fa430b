import { STACKED } from '../layout.ts';

/** CSS pixels from the top of the window at which a step begins when it is read as a page: below the bar. */
const BELOW_BAR = 64;
/** The same at least, for a card beside the stage. */
const LEAST = 72;
/** CSS pixels between the foot of the stage and a card below it. */
const BELOW_STAGE = 16;

/** CSS pixels from the top at which a card comes to rest: below the stage, or in the middle beside it. */
function restingPlace(step: HTMLElement, cardHeight: number): number {
  if (!matchMedia(STACKED).matches) return Math.max(LEAST, (innerHeight - cardHeight) / 2);
  const stage = step.closest('.scene')?.querySelector('.stage');
  return (stage?.clientHeight ?? 0) + BELOW_STAGE;
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
