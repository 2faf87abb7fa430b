import { broken } from '../support/axe.ts';
import { figureScenes, frames, needsLegend, scenes } from '../support/frames.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    for (const [device, viewport] of [
      ['phone', PHONE],
      ['desktop', DESKTOP],
    ] as const)
      // The drawings of scenes come when they are near: every frame has a test of its own below.
      test(`the story as it opens, on a ${device}`, async ({ page, story }) => {
        await page.setViewportSize(viewport);
        await story.open();
        expect(await broken(page)).toEqual([]);
      });

    test('the story as a page', async ({ page, story }) => {
      await story.open();
      await page.getByRole('button', { name: 'Read as a page' }).click();
      expect(await broken(page)).toEqual([]);
    });

    for (const address of ['/method/', '/data/'])
      test(`the page ${address}`, async ({ page }) => {
        await page.goto(address);
        expect(await broken(page)).toEqual([]);
      });

    test('an open note, a half-drawn figure, its answer, and the slider', async ({
      page,
      story,
    }) => {
      const surge = '[data-scene="surge"]';
      await story.openFigure('surge/draw');
      await story
        .stage('surge')
        .getByRole('slider', { name: /^Your drawing/ })
        .focus();
      await page.keyboard.press('ArrowUp');
      expect(await broken(page, surge)).toEqual([]);
      await story.step('surge/draw').getByRole('button', { name: /^Skip/ }).click();
      expect(await broken(page, surge)).toEqual([]);
      await story.points('surge').focus();
      await page.keyboard.press('ArrowRight');
      await expect(story.note('surge')).toBeVisible();
      expect(await broken(page, surge)).toEqual([]);
      await story.openFigure('surge/slide');
      await story.step('surge/slide').getByRole('slider').focus();
      await page.keyboard.press('End');
      expect(await broken(page, surge)).toEqual([]);
      await story.openFigure('actors/peshmerga');
      await story.points('actors').focus();
      await page.keyboard.press('ArrowRight');
      await expect(story.note('actors').getByRole('link').first()).toBeVisible();
      expect(await broken(page, '[data-scene="actors"]')).toEqual([]);
    });

    test('the open tables under the figures', async ({ page, story }) => {
      await story.open();
      for (const { id } of figureScenes) {
        const summary = page.locator(`#data-${id} > summary`);
        await summary.click();
        await expect(page.locator(`#data-${id} table`).first()).toBeVisible();
        expect(await broken(page, `#data-${id}`)).toEqual([]);
        // Axe looks at everything that is seen.
        await summary.click();
      }
    });

    test('the open menu, the open key and the offer to go on', async ({ page, story }) => {
      await page.addInitScript(
        (step) => {
          localStorage.setItem('reading:stopped-at', step);
        },
        frames.at(-1)?.step ?? '',
      );
      await story.open();
      await expect(page.getByRole('complementary', { name: 'Continue' })).toBeVisible();
      expect(await broken(page, '.resume')).toEqual([]);
      await page.getByRole('navigation', { name: 'Chapters' }).locator('summary').click();
      expect(await broken(page, '.bar')).toEqual([]);
      await page.keyboard.press('Escape');
      const keyed = frames.find((frame) => frame.scene === 'opening' && needsLegend(frame));
      await story.wheelTo(keyed?.step ?? '');
      await story.shows(keyed?.step ?? '');
      await story.stage('opening').locator('.stage-legend summary').click();
      expect(await broken(page, '[data-scene="opening"]')).toEqual([]);
    });
  });

for (const { id, frames: own } of scenes)
  test(`every frame of ${id}`, async ({ page, story }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await story.open();
    // Axe looks at everything that is seen: without the other scenes it takes half the time.
    await page.addStyleTag({
      content: `[data-scene]:not([data-scene="${id}"]) * { visibility: hidden !important }`,
    });
    const found: string[] = [];
    for (const [i, frame] of own.entries()) {
      if (i === 0) await page.goto(`/#${id}/${frame.id}`);
      else await story.stage(id).press('ArrowRight');
      await story.shows(`${id}/${frame.id}`);
      const rules = await broken(page, `[data-scene="${id}"] .stage`);
      found.push(...rules.map((rule) => `${id}/${frame.id}: ${rule}`));
    }
    expect(found).toEqual([]);
  });
