/** Milliseconds after which a page that is never idle is not waited for any longer. */
const PATIENCE = 5000;

/**
 * Does something when the page has nothing else to do, or after a while all the same.
 *
 * @param later milliseconds to wait in Safari, which does not say when it is idle
 */
export function whenIdle(task: () => void, later = PATIENCE): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: PATIENCE });
  else setTimeout(task, later);
}
