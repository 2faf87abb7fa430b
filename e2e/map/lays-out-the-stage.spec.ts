import type { Page } from '@playwright/test';
import { TALL, WIDE } from '../../src/map/labels/stages.ts';
import { STACKED } from '../../src/story/layout.ts';
import { expect, test } from '../support/reader.ts';

interface Stage {
  width: number;
  height: number;
  free: { left: number; top: number; width: number; height: number };
}

/** The stage on the screen and the part of it that nothing covers, in CSS pixels. */
const stageOf = (page: Page): Promise<Stage> =>
  page.locator('#scene-attack .stage').evaluate((stage) => {
    const outer = stage.getBoundingClientRect();
    const inner = stage.querySelector('.fit')?.getBoundingClientRect() ?? new DOMRect();
    const { width, height } = inner;
    return {
      width: outer.width,
      height: outer.height,
      free: { left: inner.left - outer.left, top: inner.top - outer.top, width, height },
    };
  });

test('labels are placed for the stages that readers have', async ({ page, story }) => {
  await page.setViewportSize({ width: WIDE.width, height: WIDE.height });
  await story.open('attack/area');
  expect(await stageOf(page)).toEqual(WIDE);
  await page.setViewportSize({ width: TALL.width, height: 844 });
  await story.rests();
  const { width, free } = await stageOf(page);
  expect({ width, free: free.width }).toEqual({ width: TALL.width, free: TALL.free.width });
  expect(free.height).toBeCloseTo(TALL.free.height, -1);
});

test('scripts and sheets agree when the stage stands above the text', async ({ page, story }) => {
  await story.open('attack/area');
  for (const [width, height] of [
    [760, 500],
    [761, 500],
    [900, 900],
    [901, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    const isStacked = await page.evaluate((query) => matchMedia(query).matches, STACKED);
    const stage = await stageOf(page);
    expect(stage.height < height, `${width} by ${height}`).toBe(isStacked);
  }
});
