import type { Page } from '@playwright/test';
import { frames, isFigure, needsLegend, oneLine } from '../support/frames.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

/**
 * The plain page: every frame with its picture and words, one after the other. A picture is a file, which
 * has legend and credit in it, or where the script has come its drawing with both below it.
 */
async function isAPlainPage(page: Page): Promise<void> {
  const steps = page.locator('[data-step]');
  await expect(steps).toHaveCount(frames.length);
  await expect(page.locator('.stage').first()).toBeHidden();
  const found = await steps.evaluateAll((elements) =>
    elements.map((element) => {
      const visible = (selector: string): string =>
        [...element.querySelectorAll(selector)]
          .filter((part) =>
            part.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
          )
          .map((part) => part.textContent)
          .join('');
      const picture = [...element.querySelectorAll('.picture[role][aria-label], img[alt]')].find(
        (one) => one.checkVisibility(),
      );
      const isFile = picture?.matches('img') ?? false;
      const box = picture?.getBoundingClientRect();
      return {
        step: (element as HTMLElement).dataset.step ?? '',
        isDrawn: (box?.width ?? 0) > 100 && (box?.height ?? 0) > 100,
        spoken: picture?.getAttribute(isFile ? 'alt' : 'aria-label') ?? '',
        words: visible('.sentence').replace(/\s+/g, ' ').trim(),
        isFile,
        legend: visible('.legend li') !== '',
        credit: visible('.credit'),
        prose: visible('.card p:not(.sentence)').length > 40,
        top: element.getBoundingClientRect().top,
      };
    }),
  );
  const got = new Map(found.map((step) => [step.step, step]));
  for (const frame of frames)
    expect({ step: frame.step, ...got.get(frame.step) }).toMatchObject({
      step: frame.step,
      isDrawn: true,
      spoken: expect.stringContaining(oneLine(frame.words)),
      words: oneLine(frame.words),
      prose: true,
    });
  for (const frame of frames) {
    const { isFile, ...drawn } = got.get(frame.step) ?? {};
    const credit = isFigure(frame) ? /^Source: .+ Drawing: ours/ : /OpenStreetMap/;
    if (!isFile)
      expect(drawn, frame.step).toMatchObject({
        legend: needsLegend(frame),
        credit: expect.stringMatching(credit),
      });
  }
  const tops = found.map(({ top }) => top);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(found.map(({ step }) => step)).size).toBe(frames.length);
}

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test.describe(`JavaScript off, on a ${device}`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('everything is there to read', async ({ page }) => {
      await page.goto('/');
      await isAPlainPage(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Buttons that only a script could serve are not shown.
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.getByText('Chapters').first().click();
      await expect(
        page.getByRole('navigation', { name: 'Chapters' }).getByRole('list'),
      ).toBeVisible();
      expect(await page.locator('.chapter').count()).toBe(10);
    });
  });

test('"Read as a page" gives the same page, and is remembered', async ({ page, story }) => {
  await story.open('attack/area');
  await page.getByRole('button', { name: 'Read as a page' }).click();
  await isAPlainPage(page);
  await expect(story.step('attack/area')).toBeInViewport();
  await page.goto('/');
  await story.isReady();
  await isAPlainPage(page);
  const toggle = page.getByRole('button', { name: 'Read as a page' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await toggle.click();
  await expect(story.stage('opening')).toBeVisible();
  await page.reload();
  await story.isReady();
  await expect(story.stage('opening')).toBeVisible();
});

test.describe('when the script of the story does not arrive', () => {
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('the plain page comes back', async ({ page }) => {
    await page.route(/_astro\/index.*\.js$/, (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('html.scrolly')).toHaveCount(0);
    await isAPlainPage(page);
  });

  test('it comes back also when that script breaks off', async ({ browser, baseURL }) => {
    // A context whose errors are not looked at: here one is asked for.
    const page = await (
      await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) })
    ).newPage();
    await page.addInitScript(() => {
      Object.assign(globalThis, { IntersectionObserver: undefined });
    });
    const failed = page.waitForEvent('pageerror');
    await page.goto('/');
    await failed;
    await expect(page.locator('html.scrolly')).toHaveCount(0);
    await isAPlainPage(page);
    await page.context().close();
  });
});
