import { deckFrames } from '../support/deck-steps.ts';
import { expect, test } from '../support/reader.ts';

const attack = deckFrames.filter(({ scene }) => scene === 'attack');

test.beforeEach(async ({ page, story }) => {
  await story.open();
  await story.wheelTo('attack/assault');
  await story.standsOn('attack/assault');
  await page.goto('/method/');
});

test('the story offers to go on, and waits for the answer', async ({ page, story }) => {
  await story.open();
  const offer = page.getByRole('complementary', { name: 'Continue' });
  const number = attack.findIndex(({ id }) => id === 'assault') + 1;
  await expect(offer).toContainText(`step ${number}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await story.shows('opening/region');
  await offer.getByRole('button', { name: 'Continue' }).click();
  await expect(offer).toBeHidden();
  await story.standsOn('attack/assault');
  await story.cardInView('attack/assault');
});

test('the reader can have it forgotten', async ({ page, story }) => {
  await story.open();
  const offer = page.getByRole('complementary', { name: 'Continue' });
  await offer.getByRole('button', { name: 'Forget' }).click();
  await expect(offer).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await story.isReady();
  await expect(offer).toBeHidden();
});

test('a link to a moment makes no offer', async ({ page, story }) => {
  await story.open('name/town');
  await story.standsOn('name/town');
  await expect(page.locator('[data-resume]')).toBeHidden();
});
