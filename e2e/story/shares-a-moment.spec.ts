import { pasted } from '../support/pasted.ts';
import { expect, test } from '../support/reader.ts';

test.use({ permissions: ['clipboard-write'] });

test('copies the link to this moment, and the link opens it', async ({ page, story, baseURL }) => {
  await story.open();
  await story.wheelTo('name/desert');
  await story.standsOn('name/desert');
  await story.stage('name').getByRole('button', { name: 'Copy link' }).click();
  await expect(story.stage('name').getByRole('button', { name: 'Link copied' })).toBeVisible();
  await expect(story.scene('name').locator('[aria-live]')).toHaveText('Link copied');
  const link = await pasted(page);
  expect(link).toBe(`${baseURL ?? ''}#name/desert`);
  await page.goto('/method/');
  await page.goto(link);
  await story.isReady();
  await story.standsOn('name/desert');
});

test('Back leaves the story, however far the reader scrolled', async ({ page, story }) => {
  await page.goto('/method/');
  await story.open();
  for (const step of ['opening/claim', 'attack/southwest', 'attack/area']) {
    await story.wheelTo(step);
    await story.standsOn(step);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/method\/$/);
});
