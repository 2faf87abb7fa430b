import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frames, oneLine } from '../support/frames.ts';
import type { Story } from '../support/reader.ts';
import { keeps, STOPS } from './journey.ts';
import { isPainted, isWhole } from './seen.ts';
import { writtenAt, writtenParagraphs, writtenTitle } from './written.ts';

/** Where the test puts what a reader view shows, so that it is a page of its own beside the pictures. */
const VIEW = '/reader-view/';

const readability = readFileSync(
  fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')),
  'utf8',
);

/** What the reader view makes of the page that is open. */
const articleOf = (page: Page): Promise<{ title: string; content: string }> =>
  page.evaluate(`(() => {
    const module = {};
    ${readability}
    const { title, content } = new module.exports(document.cloneNode(true)).parse();
    return { title, content };
  })()`);

/** Every paragraph and every picture is in the reader view, each once, and nothing that is to be pressed. */
async function isWholeInReaderView(page: Page): Promise<void> {
  const { title, content } = await articleOf(page);
  expect(title).toBe(writtenTitle);
  await page.route(`**${VIEW}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><title>${title}</title><style>img { max-width: 100%; height: auto }</style>${content}`,
    }),
  );
  await page.goto(VIEW);
  const { text, steps, besideSteps } = await page.evaluate(() => ({
    text: document.body.textContent,
    steps: [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
      step: step.dataset.step ?? '',
      text: [...step.querySelectorAll('p')].map(({ textContent }) => textContent).join(' '),
      alts: [...step.querySelectorAll('img')].map(({ alt }) => alt),
    })),
    besideSteps: [...document.querySelectorAll('[data-scene]')]
      .flatMap((scene) => [...scene.children].filter((one) => !one.querySelector('[data-step]')))
      .map(({ textContent }) => textContent.trim()),
  }));
  const whole = oneLine(text);
  expect(
    writtenParagraphs.filter((paragraph) => !whole.includes(paragraph)),
    'lost',
  ).toEqual([]);
  expect(steps.map(({ step }) => step).toSorted()).toEqual(
    frames.map(({ step }) => step).toSorted(),
  );
  for (const { step, text: paragraphs, alts } of steps) {
    const written = writtenAt(step);
    expect(oneLine(paragraphs), `text of ${step}`).toContain(written.text);
    expect(alts, `pictures of ${step}`).toHaveLength(1);
    expect(oneLine(alts[0] ?? ''), `picture of ${step}`).toContain(written.words);
  }
  expect(
    besideSteps.filter((one) => one !== ''),
    'furniture of scenes',
  ).toEqual([]);
  await expect(page.locator('button, input')).toHaveCount(0);
  await isWhole(page);
  for (const step of [STOPS.map, STOPS.figure, STOPS.end]) {
    const picture = page.locator(`[data-step="${step}"] img`);
    await picture.scrollIntoViewIfNeeded();
    await isPainted(picture, page);
  }
  await expect(
    page.locator(`[data-step="${STOPS.end}"] a[href$="/evidence/${STOPS.claim}/"]`).first(),
  ).toBeVisible();
}

/** Reads the story in a reader view: in the middle of it, and as services do that have only its file. */
export async function readsInAReaderView(story: Story): Promise<void> {
  const { page } = story;
  await story.open();
  await story.wheelTo(STOPS.map);
  await story.standsOn(STOPS.map);
  await isWholeInReaderView(page);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  await isWholeInReaderView(page);
  keeps('text', 'whole');
  keeps('words', 'in the name of the picture');
  keeps('picture', 'still');
  keeps('claim', 'as a link');
}
