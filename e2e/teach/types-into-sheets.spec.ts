import { PAPERS, printPage } from '../../src/build/handout/print-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from '../support/reader.ts';

/** Letters and figures alone: a PDF has its own ideas of spaces and line ends. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Three sentences that are found by the number of their field. */
const answerTo = (i: number): string =>
  `Answer ${i} begins here. It goes on for longer than a field of two lines has room, as answers of students do, with reasons and doubts and the words of a text. Answer ${i} ends here.`;

test('what is typed stays on the device until it is erased, after a question', async ({ page }) => {
  await page.goto('/teach/worksheet/');
  const erase = page.getByRole('button', { name: 'Erase my answers' });
  await expect(erase).toBeDisabled();
  const fields = page.locator('.sheet').getByRole('textbox');
  const count = await fields.count();
  await fields.first().fill('ISIS fighters, named as such');
  await fields.last().fill('No text says who it was.');
  await expect(page.getByText('is kept on this device')).toBeVisible();

  await page.reload();
  await expect(fields).toHaveCount(count);
  await expect(fields.first()).toHaveValue('ISIS fighters, named as such');
  await expect(fields.last()).toHaveValue('No text says who it was.');
  await expect(fields.nth(1)).toHaveValue('');

  await erase.click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(erase).toBeFocused();
  await expect(fields.first()).toHaveValue('ISIS fighters, named as such');
  await erase.click();
  await page.getByRole('button', { name: 'Erase them' }).click();
  await expect(page.getByText('Your answers are erased.')).toBeVisible();
  await expect(fields.first()).toHaveValue('');
  await page.reload();
  await expect(erase).toBeDisabled();
  await expect(fields.last()).toHaveValue('');
});

test('where nothing can be kept, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/teach/worksheet/');
  await page.locator('.sheet').getByRole('textbox').first().fill('ISIS');
  await expect(page.getByText('This browser keeps nothing')).toBeVisible();
});

for (const paper of PAPERS)
  test(`prints every answer whole on ${paper}, and the title of the sheets`, async ({ page }) => {
    await page.goto('/teach/worksheet/');
    const fields = page.locator('.sheet').getByRole('textbox');
    const count = await fields.count();
    for (let i = 0; i < count; i += 1) await fields.nth(i).fill(answerTo(i));
    const { pages, headings } = await readPdf(await printPage(page, paper));
    const text = bare(pages.join(' '));
    const cut = Array.from({ length: count }, (_, i) => i).filter(
      (i) => !text.includes(bare(answerTo(i))),
    );
    expect(cut, 'answers that are cut').toEqual([]);
    expect(headings[0]).toBe('Worksheet');
  });
