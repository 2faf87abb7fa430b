import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

const STEP = 'attack/counterattack';

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test('a link to a moment opens that moment', async ({ page, story }) => {
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver((changes) => {
          for (const { target } of changes)
            if (target instanceof HTMLElement && target.dataset.frame !== undefined)
              seen.push(
                `${target.closest('section')?.dataset.scene ?? ''}/${target.dataset.frame}`,
              );
        }).observe(document, { subtree: true, attributeFilter: ['data-frame'] });
      });
      await story.open(STEP);
      await story.standsOn(STEP);
      await story.cardInView(STEP);
      await expect(page.locator('.stage.moving')).toHaveCount(0);
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      expect(seen.filter((step) => step.startsWith('attack/'))).toEqual([STEP]);
    });

    test('a reload in the middle stays in place, and scrolling goes on', async ({
      page,
      story,
    }) => {
      await story.open();
      await story.wheelTo('field/gap');
      await story.standsOn('field/gap');
      await page.reload();
      await story.isReady();
      await story.standsOn('field/gap');
      await story.cardInView('field/gap');
      await story.step('corridor/five').evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      await story.standsOn('corridor/five');
    });

    test('turning the screen keeps the step', async ({ page, story }) => {
      await story.open(STEP);
      await story.standsOn(STEP);
      await page.setViewportSize({ width: viewport.height, height: viewport.width });
      await story.standsOn(STEP);
      await story.cardInView(STEP);
      await page.setViewportSize(viewport);
      await story.standsOn(STEP);
      await story.cardInView(STEP);
    });
  });

test('an unknown step or a broken address does no harm', async ({ page, story }) => {
  for (const hash of ['attack/never-written', 'no-scene/at-all', 'x', '%E0%A4%A']) {
    await page.goto('/method/');
    await story.open(hash);
    await story.shows('opening/region');
    await story.wheelTo('opening/claim');
    await story.standsOn('opening/claim');
  }
});

test('the chapter menu goes to a scene and to a chapter', async ({ page, story }) => {
  await story.open();
  const menu = page.getByRole('navigation', { name: 'Chapters' });
  await menu.locator('summary').click();
  await menu.locator('a[href="#pocket/belt"]').click();
  await expect(menu.getByRole('list')).toBeHidden();
  await story.standsOn('pocket/belt');
  await story.cardInView('pocket/belt');
  await menu.locator('summary').click();
  await menu.locator('a[href="#no-date"]').click();
  await expect(page.locator('#no-date').getByRole('heading', { level: 2 })).toBeInViewport();
  await page.goBack();
  await story.standsOn('pocket/belt');
});
