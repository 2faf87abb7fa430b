/** Settles in a task of its own, after the browser could paint and answer the reader. */
const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => {
        setTimeout(resolve);
      });

/**
 * Does long work in parts, each in a task of its own, so that it never blocks the page for long. Rejects
 * with what a part throws; the parts after it are not done.
 */
export async function inTasks(parts: readonly (() => void)[]): Promise<void> {
  for (const part of parts) {
    await nextTask();
    part();
  }
}
