import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lesson } from '../../src/content/schema/classroom.ts';
import { chapters } from '../support/deck-steps.ts';
import { frames, isFigure } from '../support/frames.ts';
import { PAPERS, printPage } from '../../src/build/handout/print-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from '../support/reader.ts';

const listOf = <T>(file: string): T[] =>
  parse(readFileSync(join(import.meta.dirname, '../../content/classroom', file), 'utf8')) as T[];
interface Exercise {
  id: string;
  title: string;
  task: string;
  answer: string;
}
const exercises = listOf<Exercise>('exercises.yaml');
const lessons = listOf<Lesson>('lessons.yaml');
const questions = listOf<{ question: string; answer: string }>('questions.yaml');

/** Letters and figures alone: a PDF has its own ideas of spaces, hyphens and line ends. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

for (const paper of PAPERS)
  test(`prints the handout on ${paper}: each picture with all its words on one page, and end notes`, async ({
    page,
  }) => {
    await page.goto('/handout/');
    const maps = page.locator('.handout-step img');
    await expect(maps).toHaveCount(frames.filter((frame) => !isFigure(frame)).length);
    const broken = await maps.evaluateAll((found: HTMLImageElement[]) =>
      found.filter((one) => one.naturalWidth === 0).map(({ src }) => src),
    );
    expect(broken, 'maps that did not load').toEqual([]);

    const pdf = await readPdf(await printPage(page, paper));
    const { length: count } = pdf.pages;
    test
      .info()
      .annotations.push({ type: 'pdf', description: `${count} pages, ${pdf.bytes} bytes` });
    expect(pdf.bytes).toBeLessThan(3_000_000);
    expect(count).toBeGreaterThan(frames.length / 3);
    expect(count).toBeLessThan(frames.length * 0.65);
    expect(pdf.headings).toEqual(
      expect.arrayContaining([...chapters.slice(1).map(({ title }) => title), 'Sources']),
    );
    expect(pdf.links, 'addresses of this machine').toEqual([]);
    expect(pdf.nameless, 'pictures without a name').toBe(0);
    pdf.pages.forEach((text, i) => {
      expect(text, `the foot of page ${i + 1}`).toContain(`${i + 1} / ${count}`);
    });

    const pages = pdf.pages.map(bare);
    const pictures = pdf.pictures.map(bare);
    for (const frame of frames) {
      const { step, title, words } = frame;
      const own = pages.filter((text) => text.includes(bare(words)));
      expect(own, `the words of ${step}, whole and once`).toHaveLength(1);
      expect(own[0], `${step} is split`).toContain(bare(title));
      // Squares and phrases that lead somewhere are no image; what is counted stands over them.
      if (isFigure(frame) && ['units', 'facsimile'].includes(frame.plot.type))
        expect(own[0]).toContain(bare(frame.unit));
      else expect(pictures, `the picture of ${step}`).toContain(bare(`${title}. ${words}`));
    }
  });

test('prints one chapter of the handout alone', async ({ page }) => {
  await page.goto('/handout/');
  const [, other, chosen] = chapters;
  if (!other || !chosen) throw new Error('content: found no third chapter, expected one');
  await page.getByRole('link', { name: chosen.short, exact: true }).click();
  const { pages, headings } = await readPdf(await printPage(page, 'A4'));
  expect(headings).toContain(chosen.title);
  expect(headings).toContain('Sources');
  expect(headings).not.toContain(other.title);
  expect(pages.length).toBeLessThan(10);
});

test('figures on paper have letters of a readable size, none on another and none cut', async ({
  page,
}) => {
  await page.goto('/handout/');
  await page.emulateMedia({ media: 'print' });
  const faults = await page.locator('.handout-step').evaluateAll((steps) => {
    const found: string[] = [];
    for (const step of steps) {
      const picture = step.querySelector('.picture.figure');
      const area = picture?.getBoundingClientRect();
      const letters = [...(picture?.querySelectorAll<HTMLElement>('.fl, .figure-unit') ?? [])]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          const box = range.getBoundingClientRect();
          return { text: one.textContent, box, size: parseFloat(getComputedStyle(one).fontSize) };
        });
      const id = step.getAttribute('data-step') ?? '';
      for (const [i, { text, box, size }] of letters.entries()) {
        if (size < 10) found.push(`${id}: "${text}" has ${size} px`);
        if (
          area &&
          (box.left < area.left - 1 ||
            box.right > area.right + 1 ||
            box.top < area.top - 1 ||
            box.bottom > area.bottom + 1)
        )
          found.push(`${id}: "${text}" is cut`);
        for (const other of letters.slice(i + 1))
          if (
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4
          )
            found.push(`${id}: "${text}" and "${other.text}" overlap`);
      }
    }
    return found;
  });
  expect(faults).toEqual([]);
});

test('prints the worksheet without answers, and only the sheets that were chosen', async ({
  page,
}) => {
  await page.goto('/teach/worksheet/');
  const all = await readPdf(await printPage(page, 'A4'));
  const text = bare(all.pages.join(' '));
  for (const { title, task, answer } of exercises) {
    expect(text).toContain(bare(title));
    expect(text, `the task of “${title}”`).toContain(bare(task));
    expect(text).not.toContain(bare(answer));
    expect(all.pages.filter((one) => bare(one).includes(bare(task))).length, title).toBe(1);
  }
  for (const { question, answer } of questions) {
    expect(text).toContain(bare(question));
    expect(text).not.toContain(bare(answer));
  }

  // No page is empty, whether the first sheet is among those that are wanted or not.
  for (const { id: wanted, title } of exercises.slice(0, 2)) {
    for (const sheet of await page.locator('.sheet').all())
      await sheet
        .getByRole('checkbox', { name: 'Print this sheet' })
        .setChecked((await sheet.getAttribute('id')) === wanted);
    await page.getByRole('img', { name: 'Room for the drawing' }).waitFor();
    const one = await readPdf(await printPage(page, 'Letter'));
    expect(one.pages, title).toHaveLength(1);
    expect(bare(one.pages[0] ?? '')).toContain(bare(title));
  }
});

test('a lesson leads to its own sheets, and one press prints a single one', async ({ page }) => {
  const [lesson] = lessons.filter(({ parts }) => parts.some((part) => part.exercises.length > 0));
  const own = lesson?.parts.flatMap((part) => part.exercises) ?? [];
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = 'yes';
    };
  });
  const chosen = (): Promise<(string | undefined)[]> =>
    page
      .locator('.sheet')
      .evaluateAll((sheets) =>
        sheets.filter((sheet) => sheet.querySelector('.sheet-choice :checked')).map(({ id }) => id),
      );
  await page.goto('/teach/');
  await page
    .getByRole('article', { name: lesson?.title ?? '' })
    .getByRole('link', { name: 'its sheets' })
    .click();
  await expect(page.getByRole('heading', { name: 'Worksheet' })).toBeVisible();
  await expect.poll(chosen).toEqual(own);
  const count = page.getByText('Sheets that will be printed:');
  await expect(count).toContainText(`${own.length} / ${exercises.length + 1}`);
  const other = exercises.find(({ id }) => !own.includes(id));
  await page
    .getByRole('region', { name: other?.title ?? '' })
    .getByRole('button', { name: 'Print only this sheet' })
    .click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  expect(await chosen()).toEqual([other?.id]);
  await expect(count).toContainText(`1 / ${exercises.length + 1}`);
});

test('the notes of a lesson are a few pages: what to say and to ask at its own steps', async ({
  page,
}) => {
  const [lesson] = lessons;
  await page.goto(`/present/notes/?lesson=${lesson?.id ?? ''}`);
  await expect(page.locator('[data-plan-text]')).not.toBeEmpty();
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBeLessThan(5);
  const text = bare(pages.join(''));
  for (const { title, frames: own, what } of lesson?.parts ?? []) {
    expect(text).toContain(bare(title));
    expect(text).toContain(bare(what));
    for (const step of own)
      expect(text).toContain(bare(frames.find((frame) => frame.step === step)?.title ?? 'none'));
  }
});

test('what is typed into the worksheet is printed', async ({ page }) => {
  await page.goto('/teach/worksheet/');
  await page.getByRole('textbox').first().fill('ISIS fighters, named as such');
  const { pages } = await readPdf(await printPage(page, 'A4'));
  expect(bare(pages.join(' '))).toContain(bare('ISIS fighters, named as such'));
});

test('prints the answers apart', async ({ page }) => {
  await page.goto('/teach/answers/');
  const { pages, headings } = await readPdf(await printPage(page, 'A4'));
  const text = bare(pages.join(' '));
  for (const { answer } of [...exercises, ...questions]) expect(text).toContain(bare(answer));
  expect(headings).toContain('Answer sheet');
  expect(pages.length).toBeLessThan(8);
});
