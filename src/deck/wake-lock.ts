/** Minutes after the last step in which the screen stays on: a window that was forgotten must not empty a battery. */
const MINUTES = 60;

/** What a browser has to keep the screen on; undefined where it has none, or over http. */
type WakeLocks = Pick<WakeLock, 'request'> | undefined;
/** The page, as far as it tells whether it can be seen. */
type Seen = Pick<Document, 'visibilityState' | 'addEventListener'>;

/**
 * Keeps the screen on while somebody presents. The browser lets it go when the window is hidden or
 * closed; it is asked again when the window comes back. Where it refuses, as on a low battery, the
 * screen does what the system says.
 *
 * @returns to be called with each step: begins to keep the screen on, or goes on
 */
export function keepScreenOn(locks: WakeLocks, page: Seen): () => void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    if (!locks || lock || timer === undefined || page.visibilityState !== 'visible') return;
    const asked = locks.request('screen').catch(() => undefined);
    lock = asked;
    const forget = (): void => {
      if (lock === asked) lock = undefined;
    };
    void asked.then((got) => {
      if (got && !got.released) got.addEventListener('release', forget, { once: true });
      else forget();
    });
  };
  page.addEventListener('visibilitychange', ask);
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void lock?.then((got) => got?.release());
    }, MINUTES * 60_000);
    ask();
  };
}
