import { expect, test } from '../support/reader.ts';

const calm = { name: 'Calm motion' };

test.describe('when the system asks for less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('motion is calm, and the sentence of the frame is there to read', async ({
    page,
    story,
  }) => {
    await story.open('attack/area');
    await expect(page.getByRole('button', calm)).toHaveAttribute('aria-pressed', 'true');
    const sentence = story.step('attack/area').locator('.sentence');
    await expect(sentence).toBeVisible();
    await expect(sentence).toBeInViewport();
    await story.stage('attack').focus();
    await page.keyboard.press('ArrowRight');
    // A cut, not a ride: the next frame of the page already stands at the next step.
    const top = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            resolve(scrollY);
          });
        }),
    );
    await story.standsOn('attack/assault');
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('the switch overrules the system, and is remembered', async ({ page, story }) => {
    await story.open('attack/area');
    const toggle = page.getByRole('button', calm);
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await expect(story.step('attack/area').locator('.sentence')).toBeHidden();
    await page.reload();
    await story.isReady();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('when the system asks for nothing', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('the switch calms the page, and is remembered', async ({ page, story }) => {
    await story.open('attack/area');
    const toggle = page.getByRole('button', calm);
    const sentence = story.step('attack/area').locator('.sentence');
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await expect(sentence).toBeHidden();
    await toggle.click();
    await expect(sentence).toBeVisible();
    await page.reload();
    await story.isReady();
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(sentence).toBeVisible();
  });

  test('the words of a picture can be opened and closed', async ({ story }) => {
    await story.open('attack/area');
    const step = story.step('attack/area');
    const words = step.getByRole('button', { name: 'This picture in words' });
    await words.click();
    await expect(words).toHaveAttribute('aria-expanded', 'true');
    await expect(step.locator('.sentence')).toBeVisible();
    await words.click();
    await expect(step.locator('.sentence')).toBeHidden();
  });
});
