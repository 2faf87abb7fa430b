import type { Page } from '@playwright/test';
import { COLUMN } from '../../../src/embed/gallery/embed-config.ts';
import { MEASURED_WIDTHS } from '../../../src/embed/gallery/promised-heights.ts';

/** How high the whole page of an embed is now, in CSS pixels. */
const wholeHeight = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.ceil(
      Math.max(
        document.documentElement.scrollHeight,
        document.querySelector('.embed')?.getBoundingClientRect().height ?? 0,
      ),
    ),
  );

/** Brings every step into sight in turn, and gives the largest of what is found at them. */
async function mostOfSteps(page: Page, find: () => Promise<number>): Promise<number> {
  const dots = await page.locator('.dots label:not([hidden]) > input').all();
  const found = [await find()];
  for (const dot of dots) {
    // Not by the mouse: in the smallest windows the picture may lie over it.
    await dot.evaluate((input: HTMLInputElement) => {
      input.click();
    });
    found.push(await find());
  }
  return Math.max(...found);
}

/** The least height of a frame without a script on its host at which nothing has to be scrolled. */
async function leastHeight(page: Page, width: number): Promise<number> {
  let height = 200;
  for (;;) {
    await page.setViewportSize({ width, height });
    const asked = await wholeHeight(page);
    // The picture takes a share of the height that it is given: a higher frame may ask for more.
    if (asked <= height) return height;
    height = asked;
  }
}

/** The height that the embed takes when its host follows it. */
async function followedHeight(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 400 });
  const root = page.locator('html');
  const wasFollowed = await root.evaluate((html) => html.classList.contains('fitted'));
  await root.evaluate((html) => {
    html.classList.add('fitted');
  });
  const height = await page
    .locator('.embed')
    .evaluate((embed) => Math.ceil(embed.getBoundingClientRect().height));
  await root.evaluate((html, isFollowed) => {
    html.classList.toggle('fitted', isFollowed);
  }, wasFollowed);
  return height;
}

/**
 * Measures the embed that is open: at each of {@link MEASURED_WIDTHS} the least height at which no step has to be
 * scrolled, and in a column at least the one that it takes when it is followed.
 */
export async function measureHeights(page: Page): Promise<number[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const heights: number[] = [];
  for (const width of MEASURED_WIDTHS)
    heights.push(
      await mostOfSteps(page, async () =>
        Math.max(
          await leastHeight(page, width),
          width === COLUMN ? await followedHeight(page, width) : 0,
        ),
      ),
    );
  return heights;
}
