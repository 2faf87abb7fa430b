import type { Page } from '@playwright/test';
import { COLUMN } from '../../../src/embed/column.ts';
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

/** Brings every step into sight in turn. */
async function atEveryStep(page: Page, look: () => Promise<void>): Promise<void> {
  const dots = await page.locator('.dots label:not([hidden]) > input').all();
  if (dots.length === 0) await look();
  for (const dot of dots) {
    // Not by the mouse: in the smallest windows the picture may lie over it.
    await dot.evaluate((input: HTMLInputElement) => {
      input.click();
    });
    await look();
  }
}

/** The least height of a frame without a script on its host at which no step has to be scrolled. */
async function leastHeight(page: Page, width: number): Promise<number> {
  let height = 200;
  await atEveryStep(page, async () => {
    for (;;) {
      await page.setViewportSize({ width, height });
      const asked = await wholeHeight(page);
      // The picture takes a share of the height that it is given: a higher frame may ask for more.
      if (asked <= height) return;
      height = asked;
    }
  });
  return height;
}

/** At which widths a step has to be scrolled in a frame of some height, in words. */
export async function scrolledAt(page: Page, height: number): Promise<string[]> {
  const found: string[] = [];
  for (const width of MEASURED_WIDTHS) {
    await page.setViewportSize({ width, height });
    await atEveryStep(page, async () => {
      const asked = await wholeHeight(page);
      if (asked > height) found.push(`asks for ${asked} of ${height} px at ${width}`);
    });
  }
  return found;
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
 * Measures the embed that is open: at each width the least height at which no step has to be scrolled, and in a
 * column at least the one that it takes when it is followed.
 */
export async function measureHeights(
  page: Page,
  widths: readonly number[] = MEASURED_WIDTHS,
): Promise<number[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const heights: number[] = [];
  for (const width of widths) {
    const least = await leastHeight(page, width);
    // All steps are equally high then.
    heights.push(width === COLUMN ? Math.max(least, await followedHeight(page, width)) : least);
  }
  return heights;
}
