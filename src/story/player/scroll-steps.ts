import scrollama from 'scrollama';
import { STACKED } from '../layout.ts';

/** Height of the viewport, as a share, at which a step begins. */
const LINE = { wide: 0.7, narrow: 0.9 } as const;

/**
 * Steps from scrolling. Behind this narrow interface stands scrollama, whose only trusted report is
 * "this step is on now": its exits come in no reliable order, and a fast scroll may skip steps.
 *
 * @returns a function that detaches everything
 */
export function scrollSource(
  elements: readonly HTMLElement[],
  onStep: (step: string) => void,
): () => void {
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
  const reattach = (): void => {
    scroller.destroy();
    scroller = scrollama();
    attach();
  };
  attach();
  narrow.addEventListener('change', reattach);
  void document.fonts.ready.then(measure);
  addEventListener('load', measure, { once: true });
  return () => {
    narrow.removeEventListener('change', reattach);
    removeEventListener('load', measure);
    scroller.destroy();
  };
}

/**
 * The last step whose text has crossed the line, wherever the page stands: what scrolling would have
 * left, had it come this way step by step. Before the first it is the first.
 */
export function stepAtRest(elements: readonly HTMLElement[]): string | undefined {
  const share = matchMedia(STACKED).matches ? LINE.narrow : LINE.wide;
  const passed = elements.findLast(
    (element) => element.getBoundingClientRect().top <= innerHeight * share,
  );
  return (passed ?? elements[0])?.dataset.step;
}
