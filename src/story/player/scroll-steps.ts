import scrollama from 'scrollama';
import { STACKED } from '../layout.ts';
import type { Player } from './player.ts';

/** Height of the viewport, as a share, at which a step begins. */
const LINE = { wide: 0.7, narrow: 0.9 } as const;

/**
 * Calls back with each step that scrolling reaches. Of scrollama only the report "this step is on now"
 * is trusted: its exits come in no reliable order, and a fast scroll may skip steps.
 */
function onStepEnter(elements: readonly HTMLElement[], onStep: (step: string) => void): void {
  const narrow = matchMedia(STACKED);
  let scroller = scrollama();
  const attach = (): void => {
    scroller
      .setup({ step: [...elements], offset: narrow.matches ? LINE.narrow : LINE.wide })
      .onStepEnter(({ element }) => {
        if (element.dataset.step) onStep(element.dataset.step);
      });
  };
  const measure = (): void => {
    scroller.resize();
  };
  attach();
  narrow.addEventListener('change', () => {
    scroller.destroy();
    scroller = scrollama();
    attach();
  });
  void document.fonts.ready.then(measure);
  addEventListener('load', measure, { once: true });
}

/**
 * The last step whose text has crossed the line, wherever the page stands: what scrolling would have
 * left, had it come this way step by step. Before the first it is the first. Steps stand below one
 * another, so a few are measured and not all (the bisector of d3 would cost readers four kilobytes).
 */
function stepAtRest(elements: readonly HTMLElement[]): string | undefined {
  const share = matchMedia(STACKED).matches ? LINE.narrow : LINE.wide;
  const line = innerHeight * share;
  let [first, last] = [0, elements.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    const isPassed = (elements[middle]?.getBoundingClientRect().top ?? Infinity) <= line;
    if (isPassed) first = middle;
    else last = middle - 1;
  }
  return elements[first]?.dataset.step;
}

/** Lets scrolling move the player. */
export function followScroll(elements: readonly HTMLElement[], player: Player): void {
  onStepEnter(elements, (step) => {
    player.scrolledTo(step);
  });
  addEventListener('scrollend', () => {
    player.release();
    // A jump over steps, or into the text between two scenes, fires no step of its own.
    const step = stepAtRest(elements);
    if (step !== undefined) player.scrolledTo(step);
  });
  for (const takesOver of ['wheel', 'touchmove'] as const)
    addEventListener(
      takesOver,
      () => {
        player.release();
      },
      { passive: true },
    );
}
