import { frames } from '../support/frames.ts';
import { expect, picturesIn, test } from '../support/reader.ts';

test('prints every still with its words, and nothing that only works on a screen', async ({
  page,
  story,
}) => {
  await story.open('attack/area');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.still img')).toHaveCount(frames.length);
  await expect(picturesIn(page.locator('.still'))).toHaveCount(frames.length);
  for (const part of ['.still img', '.sentence'])
    expect(
      await page
        .locator(part)
        .evaluateAll((found) => found.filter((element) => !element.checkVisibility()).length),
      `${part} that are not printed`,
    ).toBe(0);
  for (const part of ['.stage', '.bar', '.resume', '.words-toggle', '.ask'])
    await expect(page.locator(part).first(), part).toBeHidden();
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(frames.length / 3);
  test.info().annotations.push({ type: 'pdf', description: `${pages} pages, ${pdf.length} bytes` });
});

test('words stand beside their picture on paper, also where a step had another address before', async ({
  page,
  story,
}) => {
  await story.open();
  await page.emulateMedia({ media: 'print' });
  const apart = await page.locator('.step:not(.has-charts)').evaluateAll((steps) =>
    steps.flatMap((step) => {
      const [still, card] = ['.still', '.card'].map((part) =>
        step.querySelector(part)?.getBoundingClientRect(),
      );
      const isBeside = still && card && card.left >= still.right && card.top < still.bottom;
      return isBeside ? [] : [step.id];
    }),
  );
  expect(apart).toEqual([]);
});
