import { expect, test } from '../support/reader.ts';

/** An address that quotes a text of the page: the browser looks for it as its search in the page does. */
const quoting = (text: string): string =>
  `/#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`;

test('words that are folded away are found, and unfold', async ({ page, story }) => {
  await story.open();
  const folded = page.locator('.words').filter({ has: page.locator('li') });
  const { id, text } = await folded.first().evaluate((words) => ({
    id: words.id,
    text:
      words.querySelector('.sentence')?.textContent.trim().split(/\s+/).slice(0, 7).join(' ') ?? '',
  }));
  const words = page.locator(`[id="${id}"]`);
  const toggle = page.locator(`[aria-controls="${id}"]`);
  await expect(words.locator('.sentence')).toBeHidden();
  await page.goto('about:blank');
  await page.goto(quoting(text));
  await story.isReady();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await expect(words.locator('.sentence')).toBeVisible();
  await expect(words.locator('.sentence')).toBeInViewport();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(words.locator('.sentence')).toBeHidden();
});

test('words that are folded away stand open where the story is read as a page, and on paper', async ({
  page,
  story,
}) => {
  await story.open();
  const sentences = page.locator('.words .sentence');
  const shown = () =>
    sentences.evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length);
  expect(await shown()).toBe(await sentences.count());
  await page.getByRole('button', { name: 'Read as a page' }).click();
  expect(await shown(), 'as a page').toBe(0);
  await page.getByRole('button', { name: 'Read as a page' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(), 'on paper').toBe(0);
});
