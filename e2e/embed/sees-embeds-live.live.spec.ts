import type { Locator } from '@playwright/test';
import { EmbedPage } from '../support/embed-page.ts';
import { expect, test } from '../support/reader.ts';

test('a map comes to life when it is touched, can be explored, and follows the steps', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  await embed.open('attack', '?frame=region');
  await embed.fit();
  const stage = page.locator('.stage');
  await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible();
  await expect(page.locator('.staged')).toHaveCount(0);
  await page.getByRole('radio').nth(0).press('ArrowRight');
  await embed.shows('southwest');
  await expect(stage).toHaveAttribute('data-live', 'ready');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(stage).toHaveAttribute('data-shown', 'area');
  const label = stage.locator('.label.key').first();
  const place = () => label.evaluate((element) => element.getBoundingClientRect().x);
  const resting = await place();
  await stage.getByRole('button', { name: 'Explore this map' }).click();
  await expect(page.locator('[data-status]')).toContainText('Back to this step');
  await page.keyboard.press('ArrowRight');
  await expect.poll(place).not.toBeCloseTo(resting, 0);
  await page.keyboard.press('Escape');
  await expect.poll(place).toBeCloseTo(resting, 0);
  await expect(stage.getByRole('button', { name: 'Explore this map' })).toBeFocused();
});

test('of three maps on one page two live, and one that is touched takes its turn', async ({
  page,
}) => {
  const scenes = ['attack', 'name', 'pressure'];
  const body = `<!doctype html><html lang="en"><title>Host</title><body>${scenes
    .map(
      (scene) =>
        `<iframe title="${scene}" src="/embed/${scene}/?live=near" width="290" height="560"></iframe>`,
    )
    .join('')}</body></html>`;
  await page.route('/host', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/host');
  const stages = scenes.map((scene) =>
    page.frameLocator(`iframe[title="${scene}"]`).locator('.stage'),
  );
  const live = async (): Promise<boolean[]> => Promise.all(stages.map((stage) => isLive(stage)));
  await expect.poll(async () => (await live()).filter(Boolean).length).toBe(2);
  const rest = (await live()).indexOf(false);
  const scene = scenes[rest] ?? '';
  await page.frameLocator(`iframe[title="${scene}"]`).getByRole('radio').nth(1).click();
  await expect.poll(async () => (await live())[rest]).toBe(true);
  await expect.poll(async () => (await live()).filter(Boolean).length).toBe(2);
  // One that is scrolled away ends, and its still is there when it comes back.
  await page.locator('body').evaluate((element) => {
    element.style.paddingBlockStart = '3000px';
  });
  await expect.poll(async () => (await live()).filter(Boolean).length).toBe(0);
});

const isLive = async (stage: Locator): Promise<boolean> =>
  (await stage.getAttribute('data-live')) === 'ready';
