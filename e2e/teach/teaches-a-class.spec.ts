import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { broken } from '../support/axe.ts';
import { claimOf } from '../support/claims.ts';
import { frames, oneLine } from '../support/frames.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

interface Lesson {
  id: string;
  title: string;
  minutes: number;
  parts: { title: string; minutes: number; frames: string[] }[];
}
const lessons = parse(
  readFileSync(join(import.meta.dirname, '../../content/classroom/lessons.yaml'), 'utf8'),
) as Lesson[];
interface Question {
  id: string;
  answer: string;
  claims: string[];
  sources: string[];
}
const questions = parse(
  readFileSync(join(import.meta.dirname, '../../content/classroom/questions.yaml'), 'utf8'),
) as Question[];

test('a teacher finds the page, and a plan with its minutes and its pictures', async ({ page }) => {
  await page.goto('/evidence/');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Teach' })
    .click();
  await expect(page).toHaveURL('/teach/');
  for (const { id, title, minutes, parts } of lessons) {
    const start = page
      .getByRole('region', { name: 'Your lesson' })
      .getByRole('listitem')
      .filter({ hasText: title });
    await expect(start).toContainText(`${minutes} minutes`);
    await expect(start.getByRole('link', { name: 'Present it' })).toHaveAttribute(
      'href',
      `/present/?lesson=${id}`,
    );
    const plan = page.getByRole('article', { name: title });
    await expect(plan).toContainText(`${minutes} minutes`);
    const clock = plan.locator('.lesson-clock > .visually-hidden');
    await expect(clock).toHaveCount(parts.length);
    await expect(clock.first()).toHaveText(`Minutes 0 to ${parts[0]?.minutes ?? 0}`);
    await expect(clock.last()).toHaveText(new RegExp(`to ${minutes}$`));
    const [first] = parts[0]?.frames ?? [];
    const frame = frames.find(({ step }) => step === first);
    await expect(plan.getByRole('link', { name: frame?.title ?? '' }).first()).toHaveAttribute(
      'href',
      `/present/?lesson=${id}#${first ?? ''}`,
    );
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a model answer opens, with its sources and claims', async ({ page }) => {
    const asked = questions.find(({ claims }) => claims.length > 1);
    if (!asked) throw new Error('questions.yaml: found none with two claims, expected one');
    const claims = asked.claims.map(claimOf);
    await page.goto(`/teach/#${asked.id}`);
    const question = page.locator(`#${asked.id}`);
    const answer = question.getByText(oneLine(asked.answer));
    await expect(answer).toBeHidden();
    await question.getByText('One good answer').click();
    await expect(answer).toBeVisible();
    for (const source of asked.sources)
      await expect(question.locator(`a[href$="/sources/#${source}"]`)).toBeVisible();
    for (const { order, verdict } of claims)
      await expect(
        question.getByRole('link', { name: `Claim ${order}, ${verdict}`, exact: true }),
      ).toBeVisible();
    const last = claims.at(-1);
    await question.getByRole('link', { name: `Claim ${last?.order ?? ''}, ` }).click();
    await expect(page).toHaveURL(`/evidence/${last?.id ?? ''}/`);
  });
});

test('offers print while there are no PDFs', async ({ page }) => {
  await page.goto('/teach/');
  const pdfs = page.locator('a[href$=".pdf"]');
  if ((await pdfs.count()) === 0)
    await expect(page.getByText('open them and print from the browser')).toBeVisible();
  else
    for (const href of await pdfs.evaluateAll((all: HTMLAnchorElement[]) => all.map((a) => a.href)))
      expect((await page.request.head(href)).ok(), href).toBe(true);
});

/** How many pixels the page is wider than the window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds on a page, once it has been drawn with its own letters. */
async function brokenOn(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  for (const answer of await page.locator('.model-answer > summary').all()) await answer.click();
  expect(await sideways(page), `${path} moves sideways`).toBeLessThanOrEqual(0);
  return broken(page);
}

for (const [colorScheme, device, viewport] of [
  ['light', 'phone', PHONE],
  ['dark', 'desktop', DESKTOP],
] as const)
  test(`axe finds nothing, in ${colorScheme} colours on a ${device}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const path of ['/teach/', '/teach/worksheet/', '/teach/answers/', '/teach/claims/'])
      expect(await brokenOn(page, path), path).toEqual([]);
  });

test('axe finds nothing in the handouts, which are white in any colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const [lesson] = lessons;
  for (const path of ['/handout/', `/teach/lessons/${lesson?.id ?? ''}/`]) {
    await page.setViewportSize(DESKTOP);
    expect(await brokenOn(page, path)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }
});
