import { expect, test } from '../support/deck.ts';

/** How many locks the page has asked for and not let go. */
declare global {
  interface Window {
    locks: { asked: number; held: Set<WakeLockSentinel> };
  }
}

test.beforeEach(async ({ page }) => {
  // A browser without a window has no screen to keep on: it is only counted what it is asked for.
  await page.addInitScript(() => {
    window.locks = { asked: 0, held: new Set() };
    WakeLock.prototype.request = () => {
      window.locks.asked += 1;
      const sentinel = Object.assign(new EventTarget(), {
        released: false,
        release: () => Promise.resolve(),
      }) as unknown as WakeLockSentinel;
      window.locks.held.add(sentinel);
      return Promise.resolve(sentinel);
    };
  });
});

test('the screen stays on from the first step, and our own headers allow it', async ({
  audience,
  page,
}) => {
  const response = await page.goto('/present/');
  expect(response?.headers()['permissions-policy']).toContain('screen-wake-lock=(self)');
  await audience.isReady();
  expect(await page.evaluate(() => window.locks.asked)).toBe(0);
  await audience.press('PageDown');
  await expect.poll(() => page.evaluate(() => window.locks.held.size)).toBe(1);
  await audience.press('PageDown');
  expect(await page.evaluate(() => window.locks.asked)).toBe(1);
});
