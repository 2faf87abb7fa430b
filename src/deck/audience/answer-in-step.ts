/**
 * Lets the presenter window show the answer to what the class was asked to draw, or take it back, by
 * the buttons that the figure has for it.
 *
 * @param onAnswer told when somebody in the hall has pressed them
 * @returns what presses them
 */
export function answerInStep(
  within: HTMLElement,
  onAnswer: (isAnswered: boolean) => void,
): (step: HTMLElement | undefined, isAnswered: boolean) => void {
  within.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-show], [data-again]') : null;
    if (button) onAnswer(button.matches('[data-show]'));
  });
  return (step, isAnswered) => {
    const button = step?.querySelector<HTMLButtonElement>(
      isAnswered ? '[data-show]' : '[data-again]',
    );
    if (button && !button.hidden) button.click();
  };
}
