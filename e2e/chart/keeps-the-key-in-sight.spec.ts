import { expect, test } from '../support/reader.ts';

/** The least window of a desktop for which the stage is made, and a common laptop's. */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
];

for (const viewport of WINDOWS)
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('a card with something to do comes to rest between bar and key', async ({
      page,
      story,
    }) => {
      await story.open();
      const steps = await page
        .locator('[data-step]:has(.ask)')
        .evaluateAll((found) => found.map(({ id }) => id));
      expect(steps.length).toBeGreaterThan(2);
      for (const step of steps) {
        await page.goto('about:blank');
        await story.openFigure(step);
        await story.rests();
        const card = await story.step(step).locator('.card').boundingBox();
        const scene = step.slice(0, step.indexOf('/'));
        const foot = await story.stage(scene).locator('.stage-foot').boundingBox();
        const bar = await page.locator('.bar').boundingBox();
        expect(card?.y, step).toBeGreaterThan((bar?.y ?? NaN) + (bar?.height ?? NaN));
        expect((card?.y ?? NaN) + (card?.height ?? NaN), step).toBeLessThanOrEqual(foot?.y ?? NaN);
      }
    });
  });
