/**
 * Settles in a task of its own, after the browser could paint and answer the reader: long work that
 * waits for it between its parts never blocks the page for long.
 */
export const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => {
        setTimeout(resolve);
      });
