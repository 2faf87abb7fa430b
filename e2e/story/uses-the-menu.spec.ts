import { DESKTOP, expect, PHONE, test, type Story } from '../support/reader.ts';

const menuIn = ({ page }: Story) => page.locator('[data-menu]');
const listIn = (story: Story) => menuIn(story).locator('> ol');

/** Opens the menu at a step in the middle of the story. */
async function openMenu(story: Story): Promise<void> {
  await story.open('attack/area');
  await story.standsOn('attack/area');
  await story.rests();
  await menuIn(story).locator('summary').click();
  await expect(listIn(story)).toBeVisible();
}

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test.describe(`the menu on a ${device}`, () => {
    test.use({ viewport });

    test('scrolls to its end, and the story beneath stays', async ({ page, story }) => {
      await openMenu(story);
      const top = await page.evaluate(() => scrollY);
      await listIn(story).hover();
      for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 900);
      await story.rests();
      await expect
        .poll(() =>
          listIn(story).evaluate((list) =>
            Math.round(list.scrollHeight - list.clientHeight - list.scrollTop),
          ),
        )
        .toBeLessThan(2);
      expect(await page.evaluate(() => scrollY)).toBe(top);
    });

    test('closes when somebody presses beside it', async ({ page, story }) => {
      await openMenu(story);
      await page.mouse.click(viewport.width - 30, viewport.height - 60);
      await expect(listIn(story)).toBeHidden();
    });

    test('closes when the focus leaves it, so that nothing with the focus lies beneath', async ({
      page,
      story,
    }) => {
      await openMenu(story);
      await listIn(story).getByRole('link').last().focus();
      await expect(listIn(story)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(listIn(story)).toBeHidden();
      await expect(menuIn(story).locator(':focus')).toHaveCount(0);
      await menuIn(story).locator('summary').click();
      await page.keyboard.press('Shift+Tab');
      await expect(listIn(story)).toBeHidden();
    });

    test('closes on Escape, which gives the focus back', async ({ page, story }) => {
      await openMenu(story);
      await listIn(story).getByRole('link').first().focus();
      await page.keyboard.press('Escape');
      await expect(listIn(story)).toBeHidden();
      await expect(menuIn(story).locator('summary')).toBeFocused();
    });
  });
