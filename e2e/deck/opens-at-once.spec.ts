import type { Page } from '@playwright/test';
import { DESIGN, LEAST_SCALE } from '../../src/deck/audience/stage-scale.ts';
import { expect, test } from '../support/deck.ts';
import { deckFrames, deckSteps, FIRST, stepAt } from '../support/deck-steps.ts';
import { holdBack } from '../support/hold-back.ts';
import { compare } from '../support/pixels.ts';
import { DESKTOP, PHONE } from '../support/reader.ts';

const SCRIPTS = '**/*.js';
const FONTS = '**/fonts/*';
const DEVICES = [
  ['phone', PHONE],
  ['projector', { width: 1280, height: 720 }],
  ['desktop', DESKTOP],
] as const;

/** Opens the deck while its scripts are held back, and waits for the words of the first slide. */
async function openWithoutScripts(page: Page): Promise<void> {
  // Until the scripts have come, the page has not loaded.
  await page.goto('/present/', { waitUntil: 'commit' });
  await expect(page.locator(`[data-step="${stepAt(0)}"] h3`)).toBeInViewport();
}

/** Photographs the window. The driver's own way waits for scripts that are held back. */
async function photograph(page: Page): Promise<Buffer> {
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureScreenshot');
  await client.detach();
  return Buffer.from(data, 'base64');
}

/** A photograph of the window when its fonts and the drawing of its map have come. */
async function restingPhotograph(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.of();
  await expect
    .poll(async () => {
      const now = await photograph(page);
      const isLoading = await page.evaluate(() =>
        [...document.fonts].some(({ status }) => status === 'loading'),
      );
      const isSame = now.equals(before);
      before = now;
      return isSame && !isLoading;
    })
    .toBe(true);
  return before;
}

for (const [device, viewport] of DEVICES)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`on a ${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, reducedMotion: 'reduce' });

      test('the first slide is there before any script, and stays as it is', async ({
        page,
        audience,
      }) => {
        const letIn = await holdBack(page, SCRIPTS);
        const basemap = page.waitForResponse('**/map/base.*.svg');
        await openWithoutScripts(page);
        await (await basemap).finished();
        const before = await restingPhotograph(page);
        letIn();
        await audience.isReady();
        await audience.standsOn(stepAt(0));
        // The toolbar comes with the script, and goes unless the mouse is on it.
        await page.mouse.move(viewport.width / 2, viewport.height / 2);
        await expect(page.locator('html')).toHaveClass(/\bidle\b/);
        await expect(page.locator('[data-tools]')).toHaveCSS('opacity', '0');
        const { share, colours } = await compare(page, before, await restingPhotograph(page));
        expect(colours).toBeGreaterThan(3);
        expect(share).toBe(0);
      });
    });

interface Shift {
  value: number;
  nodes: string;
}

/** Notes what shifts in the page, but for what follows a key at once. Runs in it before its own scripts. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
        hadRecentInput: boolean;
      };
      const nodes = sources.map(({ node }) => (node instanceof Element ? node.className : 'text'));
      if (!hadRecentInput) shifts.push({ value, nodes: nodes.join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Nothing has shifted in the page. */
async function nothingShifted(page: Page): Promise<void> {
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThan(MOST);
}

/** Resolves in the page when what stands there now has been painted. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

/** Letters of the device are a little wider or narrower than those that take their place, as in a legend. */
const MOST = 0.0005;

for (const [device, viewport] of DEVICES)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport, reducedMotion: 'reduce' });

    for (const late of [SCRIPTS, FONTS])
      test(`nothing shifts when ${late} come late, nor from slide to slide`, async ({
        page,
        audience,
      }) => {
        await page.addInitScript(watchShifts);
        await page.route(late, async (route) => {
          await page.locator('.deck-foot').first().waitFor({ state: 'attached' });
          await page.evaluate(painted);
          await route.continue();
        });
        await audience.open();
        await page.waitForLoadState('networkidle');
        await nothingShifted(page);
        for (const step of deckSteps.slice(0, 9)) {
          await audience.standsOn(step);
          await page.evaluate(painted);
          await audience.press('ArrowRight');
        }
        await nothingShifted(page);
      });
  });

test.describe('an address of a slide', () => {
  /** Notes in each frame of the page which steps can be seen. Runs before its own scripts. */
  function watchSteps(): void {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = (): void => {
      for (const step of document.querySelectorAll<HTMLElement>('.deck-main .step'))
        if (step.checkVisibility({ visibilityProperty: true })) seen.add(step.dataset.step ?? '');
      requestAnimationFrame(look);
    };
    look();
  }
  const seenIn = (page: Page): Promise<string[]> =>
    page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);

  for (const step of new Set([FIRST.claims.step, FIRST.table.step, stepAt(0), stepAt(1)]))
    test(`shows ${step} at once, and no other before`, async ({ page, audience }) => {
      await page.addInitScript(watchSteps);
      const letIn = await holdBack(page, SCRIPTS);
      await page.goto(`/present/#${step}`, { waitUntil: 'commit' });
      await expect(audience.scene.locator('.step.is-on')).toHaveAttribute('data-step', step);
      letIn();
      await audience.isReady();
      await audience.standsOn(step);
      await expect(audience.scene.locator('.deck-foot')).toBeVisible();
      expect(await seenIn(page)).toEqual([step]);
    });

  test('that has no slide shows the nearest, and no other before', async ({ page, audience }) => {
    await page.addInitScript(watchSteps);
    await audience.open(FIRST.claims.step.slice(0, -1));
    await audience.standsOn(FIRST.claims.step);
    expect(await seenIn(page)).toEqual([FIRST.claims.step]);
  });
});

test.describe('without its scripts', () => {
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('the deck is a list of all slides', async ({ page }) => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto('/present/');
    await expect(page.locator('html')).not.toHaveClass(/\bdeck\b/);
    await expect(page.locator('.step:visible')).toHaveCount(deckFrames.length);
    await expect(page.locator('.still img:visible')).toHaveCount(deckFrames.length);
  });
});

for (const [size, flag] of [
  ['usual', null],
  ['large', 'on'],
] as const)
  for (const [width, height] of [
    [700, 900],
    [1280, 720],
    [1920, 1080],
    [640, 340],
  ] as const)
    test(`${size} type fills a window of ${width} x ${height}`, async ({ page, audience }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript((large) => {
        if (large) localStorage.setItem('present:large', large);
      }, flag);
      for (const [kind, { step }] of [
        ['map', FIRST.map],
        ['figure', FIRST.table],
      ] as const) {
        await audience.open(step);
        await audience.standsOn(step);
        const { screen, times } = await audience.stage.evaluate((stage) => ({
          screen: stage.parentElement?.getBoundingClientRect().toJSON() as DOMRect,
          times: new DOMMatrix(getComputedStyle(stage).transform).a,
        }));
        const design = DESIGN[kind][size];
        expect(times, kind).toBeCloseTo(
          Math.max(
            LEAST_SCALE,
            Math.min(screen.width / design.width, screen.height / design.height),
          ),
          3,
        );
      }
    });
