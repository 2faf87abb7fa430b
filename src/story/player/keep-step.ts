/**
 * Keeps the current step on the screen when the page gets another width: a turned phone, a resized
 * window. A change of height alone is an address bar that comes or goes, and moves nothing.
 *
 * @param current the step that is on
 * @param keep called with that step when its text was on the screen before the change
 */
export function keepStep(
  elements: readonly HTMLElement[],
  current: () => string | undefined,
  keep: (step: string) => void,
): void {
  const visible = new Set<string | undefined>();
  // Observers report after the resize event: what they said before it is what the reader saw.
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const { step } = (target as HTMLElement).dataset;
      if (isIntersecting) visible.add(step);
      else visible.delete(step);
    }
  });
  for (const element of elements) watcher.observe(element);
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    const step = current();
    if (step !== undefined && visible.has(step)) keep(step);
  });
}
