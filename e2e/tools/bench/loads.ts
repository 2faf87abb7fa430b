import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';
import { byKind, type Kind } from './kinds.ts';
import { phone } from './phone.ts';

/** How a page loads, before the reader does anything. Milliseconds, and bytes as `bytes html`. */
export type Load = Record<
  'first paint' | 'largest paint' | 'layout shift' | 'blocking time' | 'longest task',
  number
> &
  Record<`bytes ${Kind | 'all'}`, number>;

/** Milliseconds of a task that count as no hindrance. */
const SHORT = 50;

/** Loads a page once on a cheap phone, until nothing more happens. */
export async function load(browser: Browser, from: Host, path: string): Promise<Load> {
  from.sent();
  const { page, close } = await phone(browser);
  await page.goto(from.url + path, { waitUntil: 'networkidle', timeout: 90_000 });
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => globalThis.seen);
  await close();
  const tasks = seen.tasks.map(({ duration }) => duration);
  const bytes = Object.entries(byKind(from.sent())).map(([kind, sum]) => [`bytes ${kind}`, sum]);
  return {
    'first paint': seen.firstPaint,
    'largest paint': seen.largestPaint,
    'layout shift': seen.shift,
    'blocking time': seen.tasks
      .filter(({ start, duration }) => start + duration > seen.firstPaint)
      .reduce((sum, { duration }) => sum + duration - SHORT, 0),
    'longest task': Math.max(0, ...tasks),
    ...Object.fromEntries(bytes),
  } as Load;
}
