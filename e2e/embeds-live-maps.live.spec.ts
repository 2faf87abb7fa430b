import type { Locator } from '@playwright/test';
import { test } from './host-pages.ts';
import { expect } from './reader.ts';

test('on somebody else’s page two maps live, and the one that is touched', async ({
  host,
  page,
}) => {
  const scenes = ['attack', 'name', 'pressure'];
  const size = { more: 'width="290" height="560"' };
  await host.open({ body: scenes.map((scene) => host.iframe(scene, size)).join('') });
  const stages = (await page.locator('iframe').all()).map((frame) =>
    host.inside(frame).locator('.stage'),
  );
  const isLive = async (stage: Locator): Promise<boolean> =>
    (await stage.getAttribute('data-live')) === 'ready';
  const live = async (): Promise<boolean[]> => Promise.all(stages.map(isLive));
  const count = async (): Promise<number> => (await live()).filter(Boolean).length;
  await expect.poll(count, { timeout: 45_000 }).toBe(2);
  const resting = (await live()).indexOf(false);
  const touched = page.locator('iframe').nth(resting);
  await host.inside(touched).getByRole('radio').nth(1).click();
  await expect.poll(async () => (await live())[resting], { timeout: 45_000 }).toBe(true);
  await expect.poll(count).toBe(2);
});
