import { writtenAt } from '../faults/written.ts';
import { scenes } from '../support/frames.ts';
import { looksFor, quoting } from '../support/quoting.ts';
import { expect, PHONE, test } from '../support/reader.ts';

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

for (const [i, viewport] of [PHONE, { width: 834, height: 1194 }].entries())
  test.describe(`where the stage stands above the text, ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport });

    test('what is found in any scene stands below its stage', async ({ story }) => {
      // Each scene at one of the sizes; once a step in its middle, once its last.
      for (const { id, frames } of scenes.filter((_, n) => n % 2 === i)) {
        const step = `${id}/${frames.at(i === 0 ? 1 : -1)?.id ?? ''}`;
        await looksFor(story, step, writtenAt(step).text);
      }
    });
  });
