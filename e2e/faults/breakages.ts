import type { Page } from '@playwright/test';
import { builtPath } from '../tools/budgets/budget.ts';
import { expect, PHONE, type Story } from '../support/reader.ts';

/** Files of the site, by what they are for. */
export const FILES = {
  live: /\/(_astro|live)\/live-(map|figure).*\.js$/,
  worker: /maplibre-gl-worker/,
  data: /\/(scenes|figures)\/[^/]+\.json$/,
  basemap: /map\/base\.[^/]+\.json$/,
  fonts: /\/fonts\//,
} as const;

type Files = (typeof FILES)[keyof typeof FILES];

export const blocked = (files: Files) => (page: Page) =>
  page.route(files, (route) => route.abort());

/** The host has no such file and says so with a page, as hosts do. */
export const missing = (files: Files) => (page: Page) =>
  page.route(files, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  );

/** The first half arrives. */
export const cutShort = (files: Files) => (page: Page) =>
  page.route(files, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.slice(0, text.length / 2) });
  });

/** Every use of what a browser can remember for a page is refused, as with "block all site data". */
export const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });

/** Bytes per second and milliseconds there and back of a bad mobile network ("Slow 3G"). */
const SLOW = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400, offline: false };

/**
 * Slows the network down.
 *
 * @param more what is other than on a bad mobile network
 */
export async function slowDown(page: Page, more: Partial<typeof SLOW> = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { ...SLOW, ...more });
}

export async function loseContexts({ page }: Story): Promise<void> {
  const lost = await page.locator('.stage .live canvas').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
      return context !== null;
    }),
  );
  expect(lost, 'contexts that were there to lose').toContain(true);
  await expect(page.locator('.stage[data-live="failed"]').first()).toBeVisible();
  await expect(page.locator('.stage .live canvas')).toHaveCount(0);
}

/** The page's clock is ours from the start, so that it can jump. */
export const takeTheClock = (page: Page): Promise<void> => page.clock.install();

/** Another page is read, and hours pass for this one at once, as when a laptop was closed meanwhile. */
export async function sleepAndWake({ page }: Story): Promise<void> {
  const before = await page.evaluate(() => Date.now());
  const other = await page.context().newPage();
  await other.goto('/glossary/');
  await page.clock.fastForward('09:00:00');
  await other.close();
  const hours = ((await page.evaluate(() => Date.now())) - before) / 3_600_000;
  expect(hours).toBeGreaterThanOrEqual(9);
}

/** Leaves for another page and takes Back: the page comes out of the browser's memory as it was. */
export async function leaveAndReturn({ page }: Story): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  await page.goto('/glossary/');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
}

/** The page races past every scene to its end, and back to the top. */
export async function fling(story: Story): Promise<void> {
  const { page } = story;
  // Until all chapters are laid out, the page does not know how long it is.
  await story.isReady();
  const steps = await story.steps();
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? PHONE;
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const [yDistance, end] of [
    [-length, steps.at(-1)],
    [length, steps[0]],
  ] as const) {
    await session.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height * 0.8,
      yDistance,
      speed: 80_000,
      // A finger cannot go so far in one go; the page moves frame by frame all the same.
      gestureSourceType: 'mouse',
    });
    await story.standsOn(end ?? '');
  }
}

/** Two presses in quick succession are two steps, there and back. */
export async function pressTwice(story: Story): Promise<void> {
  const stage = story.stage('attack');
  await stage.getByRole('button', { name: 'Next' }).dblclick();
  await story.standsOn('attack/counterattack');
  await stage.getByRole('button', { name: 'Previous' }).dblclick();
  await story.standsOn('attack/area');
}

/** The journey has been made once: what it met is on the device, and the network goes. */
export async function goOffline({ page }: Story): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const keys = await (await caches.open('/ files')).keys();
        return keys.map(({ url }) => new URL(url).pathname);
      }),
    )
    .toEqual(
      expect.arrayContaining([
        '/index.html',
        `/${builtPath('map/overlays.svg')}`,
        '/figures/pressure-series.json',
        ...['attack', 'pressure-series', 'ledger'].map((scene) => `/stills/${scene}.json`),
        '/evidence/c13/index.html',
      ]),
    );
  await page.context().setOffline(true);
}

/** Size in pixels that letters have where nobody says another, as readers set it in their browser. */
export const setDefaultLetters = (standard: number) => async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
};

/** The spacing that WCAG 1.4.12 asks for, as readers have it from an extension of the browser. */
export const spreadText = (page: Page) =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });

/** Where letters are spread, no drawing is shown, for none has room for them: pictures are files. */
export const hasFiles = ({ page }: Story) =>
  expect(page.locator('.still .picture').filter({ visible: true })).toHaveCount(0);

/** An address of the site that browsers do not trust, unlike that of localhost. */
export const OVER_HTTP = 'http://story.example/';

export const serveOverHttp = (page: Page) =>
  page.route(`${OVER_HTTP}**`, async (route) => {
    const url = new URL(route.request().url());
    url.host = `localhost:${process.env.STORY_PORT ?? ''}`;
    await route.fulfill({ response: await route.fetch({ url: url.href }) });
  });

/** Takes the link to the map where the browser has no clipboard: a dialog shows it, selected. */
export async function copyByHand(story: Story): Promise<void> {
  const { page } = story;
  expect(await page.evaluate(() => 'clipboard' in navigator), 'a clipboard').toBe(false);
  await story.stage('attack').getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('dialog').getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${OVER_HTTP}#attack/area`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${OVER_HTTP}#attack/area`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
