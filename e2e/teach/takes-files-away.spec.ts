import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { printPage } from '../../src/build/handout/print-pdf.ts';
import { frames } from '../support/frames.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from '../support/reader.ts';

const listOf = <T>(file: string): T[] =>
  parse(readFileSync(join(import.meta.dirname, '../../content', file), 'utf8')) as T[];
interface Lesson {
  id: string;
  title: string;
  parts: { frames: string[] }[];
}
interface Exercise {
  id: string;
  scaffold?: { starters: string[] };
}
const lessons = listOf<Lesson>('classroom/lessons.yaml');
const exercises = listOf<Exercise>('classroom/exercises.yaml');
const claims = listOf<{ restatement: string }>('evidence/claims.yaml');

/** Letters and figures alone: a PDF has its own ideas of spaces, hyphens and line ends. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('every file that the page for teachers offers is there, and opens', async ({ page }) => {
  await page.goto('/teach/');
  const links = page.locator('a[download]');
  const hrefs = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  expect(hrefs.some((href) => href.endsWith('.xml'))).toBe(true);
  for (const href of hrefs) {
    const response = await page.request.get(href);
    expect(response.ok(), href).toBe(true);
    const bytes = new Uint8Array(await response.body());
    if (/\.(zip|pptx)$/.test(href))
      expect(Object.keys(unzipSync(bytes)).length, href).toBeGreaterThan(2);
  }
});

test('slides of a lesson have its frames, in its order, with their pictures', async ({ page }) => {
  const [lesson] = lessons;
  if (!lesson) throw new Error('lessons.yaml: found no lesson, expected one');
  await page.goto('/teach/');
  const link = page.locator(`a[href$="/slides/${lesson.id}.pptx"]`);
  // A build with PICTURES=svg has no pictures for slides, and then offers none of any lesson.
  if ((await link.count()) === 0) {
    await expect(page.locator('a[href$=".pptx"]')).toHaveCount(0);
    return;
  }
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  const files = unzipSync(new Uint8Array(await response.body()));
  const slides = Object.keys(files)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((path) => bare(strFromU8(files[path] ?? new Uint8Array())));
  const steps = lesson.parts.flatMap((part) => part.frames);
  const at = steps.map((step) => {
    const words = frames.find((frame) => frame.step === step)?.words ?? 'no such frame';
    return slides.findIndex((slide) => slide.includes(bare(words.replaceAll('&', '&amp;'))));
  });
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test('the report in our words is one page, on either paper', async ({ page }) => {
  for (const paper of ['A4', 'Letter'] as const) {
    await page.goto('/teach/claims/');
    const { pages } = await readPdf(await printPage(page, paper));
    expect(pages, paper).toHaveLength(1);
    for (const { restatement } of claims) expect(bare(pages[0] ?? '')).toContain(bare(restatement));
  }
});

test('sheets of a lesson are printed alone, with help when it is asked for', async ({ page }) => {
  const helped = exercises.find(({ scaffold }) => scaffold);
  const [starter = ''] = helped?.scaffold?.starters ?? [];
  for (const withHelp of [false, true]) {
    await page.goto('/teach/worksheet/');
    const only = [helped?.id ?? ''];
    const { pages } = await readPdf(await printPage(page, 'A4', undefined, { only, withHelp }));
    expect(pages.length).toBeLessThan(3);
    expect(bare(pages.join('')).includes(bare(starter))).toBe(withHelp);
  }
});
