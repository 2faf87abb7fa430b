import type { Browser, CDPSession, Page } from '@playwright/test';
import { watch } from './watch.ts';

/** A slow 4G connection as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** Times slower than the machine at hand. */
const SLOWDOWN = 4;

const SCREEN = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
  // A worker of the page would answer in place of the host, and nothing could be counted.
  serviceWorkers: 'block',
} as const;

export interface Phone {
  page: Page;
  client: CDPSession;
  close: () => Promise<void>;
}

/** A phone with an empty memory; a cheap one on a slow connection unless it is `fast`. */
export async function phone(browser: Browser, { fast = false } = {}): Promise<Phone> {
  const context = await browser.newContext(SCREEN);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  if (!fast) {
    await client.send('Network.emulateNetworkConditions', SLOW_4G);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  }
  await page.addInitScript(watch);
  return { page, client, close: () => context.close() };
}
