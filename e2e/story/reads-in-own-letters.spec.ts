import type { Page } from '@playwright/test';
import { setDefaultLetters, spreadText } from '../faults/breakages.ts';
import { isWhole } from '../faults/seen.ts';
import { faultsOfLetters } from '../support/figure-letters.ts';
import { figureFrames } from '../support/frames.ts';
import { expect, test } from '../support/reader.ts';

test.use({ reducedMotion: 'reduce' });

/** Texts of the page that leave the window at a side, or that something which cuts off what is in it cuts. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cuts = (around: Element, text: DOMRect): boolean => {
      const { overflowX } = getComputedStyle(around);
      if (overflowX !== 'hidden' && overflowX !== 'clip') return false;
      const { right, bottom } = around.getBoundingClientRect();
      return text.right > right + 2 || text.bottom > bottom + 2;
    };
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
          ) &&
          !element.closest('.visually-hidden, .skip, svg, .picture, .spare, [data-copy-text]') &&
          element.checkVisibility({ visibilityProperty: true }),
      )
      .filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = range.getBoundingClientRect();
        if (text.left < -1 || text.right > innerWidth + 1) return true;
        for (let around: Element | null = element; around; around = around.parentElement)
          if (cuts(around, text)) return true;
        return false;
      })
      .map(({ textContent }) => textContent.trim().slice(0, 60));
  });

/** Nothing sticks out or is cut. */
async function hasRoom(page: Page): Promise<void> {
  await isWhole(page);
  expect(await cutTexts(page), 'texts that are cut').toEqual([]);
}

/** At its top, where a bar for large letters stays, the page has a whole bar. */
async function hasBar(page: Page): Promise<void> {
  await hasRoom(page);
  for (const button of await page.locator('.bar').getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
}

for (const [letters, width, height] of [
  [20, 390, 844],
  [24, 375, 667],
  [24, 360, 740],
  [32, 390, 844],
  [24, 1366, 768],
  [20, 1440, 900],
  [24, 1440, 900],
] as const)
  test.describe(`letters of ${letters} pixels at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('page and figures have room for them', async ({ page, story }) => {
      await setDefaultLetters(letters)(page);
      await story.open();
      await hasBar(page);
      const hasStage = await page.locator('.stage').first().isVisible();
      const found: string[] = [];
      for (const { step, scene } of figureFrames) {
        const place = hasStage ? `[data-scene="${scene}"] .stage` : `[data-step="${step}"] .still`;
        await page.evaluate((hash) => {
          location.hash = hash;
        }, step);
        if (hasStage) await story.shows(step);
        else await page.locator(place).scrollIntoViewIfNeeded();
        await expect(page.locator(`${place} .picture.figure`)).toBeVisible();
        for (const fault of await faultsOfLetters(page, place, step))
          found.push(`${step}: ${fault}`);
      }
      expect(found.join('\n')).toBe('');
      await hasRoom(page);
    });
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test.describe(`the spacing of WCAG 1.4.12 at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('every chart is a picture, and no text is cut', async ({ page, story }) => {
      await spreadText(page);
      await story.open();
      await hasBar(page);
      await page.mouse.wheel(0, 10);
      for (const { step } of figureFrames) {
        const still = story.step(step).locator('.still');
        await still.scrollIntoViewIfNeeded();
        const picture = still.locator('img');
        await expect(picture).toBeVisible();
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
        await expect(still.locator('.picture').filter({ visible: true })).toHaveCount(0);
      }
      await hasRoom(page);
    });
  });
