/** Milliseconds after which a page that is never idle is not waited for any longer. */
const PATIENCE = 5000;

/**
 * Does something when the page has nothing else to do, or after a while all the same.
 *
 * @param later milliseconds to wait in Safari, which does not say when it is idle
 * @param timeout milliseconds to wait elsewhere, at most
 */
export function whenIdle(task: () => void, later = PATIENCE, timeout = PATIENCE): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout });
  else setTimeout(task, later);
}
