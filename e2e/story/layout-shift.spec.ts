import type { Page } from '@playwright/test';
import { slowDown } from '../faults/breakages.ts';
import { holdBack } from '../support/hold-back.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

/** What figures need to come to life. */
const FIGURES = '**/figures/*.json';

interface Seen {
  /** Sum of all shifts, in shares of the window. */
  shift: number;
  /** What was shifted how far, by name and by places in pixels. */
  moved: string[];
  largest: string;
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const seen: Seen = { shift: 0, moved: [], largest: '' };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      seen.shift += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = `${element?.tagName ?? 'gone'}.${element?.getAttribute('class') ?? ''}`;
        const places = [previousRect, currentRect].map(({ x, y }) => `${x}, ${y}`).join(' to ');
        if (entry.value > 0.0001) seen.moved.push(`${entry.value} ${name}: ${places}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element } = entry as PerformanceEntry & { element: Element | null };
      seen.largest = element?.closest('.picture, p, h1, h2')?.tagName ?? 'other';
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

const whatWasSeen = (page: Page): Promise<Seen> =>
  page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

/** Resolves in the page when what stands there now has been painted. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

// On a desktop one line breaks at another word when the letters arrive; no paragraph gets another height.
for (const [device, viewport, most] of [
  ['phone', PHONE, 0.001],
  ['desktop', DESKTOP, 0.002],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test('nothing shifts while the page loads', async ({ page, story }) => {
      await page.addInitScript(watch);
      // Late letters, so that they arrive on a page that is already painted.
      await page.route('**/fonts/*', async (route) => {
        await page.locator('h1').waitFor();
        await page.evaluate(painted);
        await route.continue();
      });
      await story.open();
      await page.waitForLoadState('networkidle');
      await story.rests();
      const seen = await whatWasSeen(page);
      expect(seen.shift, seen.moved.join('\n')).toBeLessThan(most);
      expect(['P', 'H1', 'DIV']).toContain(seen.largest);
    });

    test.describe('with the letters of the device, since others move lines when they arrive', () => {
      test.use({ tolerance: { warnings: 0, blocks: true } });

      for (const path of ['evidence/', 'teach/', 'embed/', 'embed/attack/', 'embed/surge/'])
        test(`nothing on ${path} gives way to what its scripts add`, async ({ page }) => {
          await page.addInitScript(watch);
          await page.route('**/fonts/*', (route) => route.abort());
          await page.route('**/*.js', async (route) => {
            await page.locator('h1').waitFor();
            await page.evaluate(painted);
            await route.continue();
          });
          await page.goto(path, { waitUntil: 'networkidle' });
          await page.evaluate(painted);
          expect((await whatWasSeen(page)).shift).toBeLessThan(0.001);
        });

      for (const path of ['embed/attack/', 'embed/surge/'])
        test(`nothing on ${path} moves while the rest of the page is still coming`, async ({
          page,
        }) => {
          await page.addInitScript(watch);
          await page.route('**/fonts/*', (route) => route.abort());
          await slowDown(page, { downloadThroughput: 20_000 });
          await page.goto(path);
          await page.evaluate(painted);
          expect((await whatWasSeen(page)).shift).toBeLessThan(0.001);
        });
    });
  });

/** Scenes whose tools come and go, and whose letters, axes and notes move from frame to frame. */
const SCROLLED = ['opening', 'dating', 'surge'];

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    for (const scene of SCROLLED)
      test(`nothing shifts while the scene ${scene} is scrolled through`, async ({
        page,
        story,
      }) => {
        await page.addInitScript(watch);
        await story.open();
        const steps = (await story.steps()).filter((step) => step.startsWith(`${scene}/`));
        const { moved: atLoad } = await whatWasSeen(page);
        // The pointer lies on the stage, as a mouse that turns its wheel does.
        await page.mouse.move(viewport.width / 2, viewport.height / 4);
        for (const step of steps) {
          await story.wheelTo(step);
          await story.shows(step);
        }
        expect((await whatWasSeen(page)).moved).toEqual(atLoad);
      });
  });

/** Steps with something for the reader to do above them, or in them. */
const BELOW_ASKS = ['surge/count', 'surge/slide', 'surge/counters', 'actors/peshmerga'];

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test.describe(`on a ${device} with a slow connection`, () => {
    test.use({ viewport });

    for (const step of BELOW_ASKS)
      test(`the words of ${step} stay where they are when the figure comes to life`, async ({
        page,
        story,
      }) => {
        const letIn = await holdBack(page, FIGURES);
        await story.open(step);
        await story.standsOn(step);
        await story.rests();
        const words = story.step(step).locator('.card p').first();
        const top = (): Promise<number> =>
          words.evaluate((paragraph) => paragraph.getBoundingClientRect().top);
        const before = await top();
        letIn();
        await story.answers(step.slice(0, step.indexOf('/')));
        expect(Math.abs((await top()) - before)).toBeLessThan(3);
        await story.standsOn(step);
      });
  });

test('a figure comes to life also where a scroll never said that it has ended', async ({
  page,
  story,
}) => {
  const letIn = await holdBack(page, FIGURES);
  await story.open('surge/count');
  await story.standsOn('surge/count');
  await story.rests();
  // As when the page grows above what is read, and the browser keeps that in its place.
  await page.evaluate(() => dispatchEvent(new Event('scroll')));
  letIn();
  await story.answers('surge');
});

for (const [what, viewport] of [
  ['320 pixels wide', { width: 320, height: 640 }],
  ['1280 pixels wide at 400 %', { width: 320, height: 256 }],
] as const)
  test.describe(`in a window ${what}`, () => {
    test.use({ viewport });

    test('everything flows in one column, and no stage sticks', async ({ page, story }) => {
      for (const address of ['/', '/method/', '/data/']) {
        await page.goto(address);
        if (address === '/') await story.isReady();
        const wide = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          const over = [...document.querySelectorAll('body *')].filter(
            (element) =>
              element.checkVisibility() &&
              !element.closest('.picture, svg, .visually-hidden, .skip, .scroller > *') &&
              element.getBoundingClientRect().right > width + 1,
          );
          return {
            scroll: document.documentElement.scrollWidth - width,
            over: over.map((e) => e.outerHTML.slice(0, 90)),
          };
        });
        expect(wide, address).toEqual({ scroll: 0, over: [] });
      }
      await page.goto('/');
      await story.isReady();
      await expect(page.locator('.stage').first()).toBeHidden();
      await expect(page.locator('.still img').first()).toBeVisible();
    });
  });
