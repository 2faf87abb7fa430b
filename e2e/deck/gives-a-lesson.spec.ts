import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lesson } from '../../src/content/schema/classroom.ts';
import { broken } from '../support/axe.ts';
import { expect, Presenter, test, type AudienceWindow } from '../support/deck.ts';
import { activity, deckFrames, FIRST, stepAfter } from '../support/deck-steps.ts';

test.use({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

const lessons = parse(
  readFileSync(join(import.meta.dirname, '../../content/classroom/lessons.yaml'), 'utf8'),
) as Lesson[];
const lesson = lessons.find(({ parts }) => parts.some(({ exercises }) => exercises.length > 0));
if (!lesson) throw new Error('lessons.yaml: found none with a sheet, expected one');

const stepIn = (audience: AudienceWindow): string => new URL(audience.page.url()).hash.slice(1);
const ofKind = (steps: readonly string[], scene: string): string[] =>
  steps.filter((step) => step.startsWith(`${scene}/`));

test('a teacher gives a lesson from the plan, with notes that follow it', async ({
  audience,
  page,
}) => {
  await page.goto('/teach/');
  await page
    .getByRole('article', { name: lesson.title })
    .getByRole('link', { name: 'Present this lesson' })
    .click();
  await audience.isReady();
  const presenter = await audience.openPresenter();
  const { page: notes } = presenter;
  await expect(notes).toHaveURL(/notes\/\?lesson=/);
  await expect(presenter.audience).toContainText('The hall window follows.');
  const seen: string[] = [];
  const place = page.locator('.deck-scene.is-current [data-place]');
  const all = Number((await place.textContent())?.split('/')[1]);
  const nextTitle = notes.locator('[data-next-title]');
  const nowTitle = notes.locator('.presenter-step.is-now h3');
  for (let number = 1; number <= all; number += 1) {
    await expect(place).toHaveText(`${number} / ${all}`);
    await expect(notes.locator('[data-place]')).toHaveText(`${number} / ${all}`);
    await expect(notes.locator('[data-plan-text]')).toContainText(`of ${lesson.parts.length}, `);
    await expect.poll(() => stepIn(audience)).not.toBe(seen.at(-1) ?? '');
    seen.push(stepIn(audience));
    if (ofKind(seen.slice(-1), 'slide').length > 0) expect(await broken(page)).toEqual([]);
    const announced = (await nextTitle.textContent()) ?? '';
    await notes.keyboard.press('PageDown');
    // What the presenter was told comes next is what came.
    if (number < all) await expect(nowTitle).toContainText(announced);
  }
  await expect(nextTitle).toHaveText('This is the last picture.');
  const frames = lesson.parts.flatMap((part) => part.frames);
  expect(seen.filter((step) => frames.includes(step))).toEqual(frames);
  const words = lesson.parts.flatMap(({ questions, exercises }) => [
    ...questions.map((id) => `slide/question-${id}`),
    ...exercises.map((id) => `slide/sheet-${id}`),
  ]);
  expect(seen).toEqual(expect.arrayContaining([...words, 'slide/claims-1', activity.step]));

  // What the class does in this part stands above the notes, also when the address names the step.
  await notes.reload();
  await expect(notes.locator('.presenter-part.is-now')).toBeInViewport({ ratio: 1 });

  // The clock, and a clicker whose keys no button keeps.
  await notes.getByRole('button', { name: 'Start' }).click();
  await notes.keyboard.press('PageUp');
  await expect(place).toHaveText(`${all - 1} / ${all}`);
  await notes.keyboard.press('Space');
  await expect(place).toHaveText(`${all} / ${all}`);
  await expect(notes.getByRole('button', { name: 'Pause' })).toBeVisible();
  await notes.locator('.presenter-step.is-now').getByText('What you may say').click();
  await notes.keyboard.press('.');
  await expect(page.locator('[data-black]')).toBeVisible();
  await notes.keyboard.press('b');

  // The other windows come along to the whole deck.
  await notes.getByRole('button', { name: /^All \d+ pictures/ }).click();
  await expect(page).not.toHaveURL(/lesson/);
  await expect(page.locator('.deck-scene.is-current [data-place]')).toContainText(
    String(deckFrames.length),
  );
});

test('a question comes on the screen, and after a vote the evidence', async ({
  audience,
  page,
}) => {
  const asked = lesson.parts.flatMap(({ questions }) => questions)[0] ?? '';
  await audience.open(FIRST.claims.step);
  const presenter = await audience.openPresenter();
  const { page: notes } = presenter;
  const ask = notes.locator(`[data-ask-class="slide/question-${asked}"]`).first();
  const step = await ask.evaluate(
    (button) => button.closest<HTMLElement>('[data-step]')?.dataset.step ?? '',
  );
  await notes.evaluate((hash) => {
    location.hash = hash;
  }, step);
  await audience.standsOn(step);
  await ask.click();
  const question = (await ask.locator('xpath=..').locator('summary').textContent())?.trim() ?? '';
  await expect(audience.panel('Talk about it')).toContainText(question);
  expect(await broken(page, '[data-panel]')).toEqual([]);
  await expect(ask).toHaveAttribute('aria-pressed', 'true');
  await ask.click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await audience.press('r');
  const panel = audience.panel('How sure is it?');
  await panel.getByRole('button', { name: 'One hand more for: contested' }).click();
  await expect(panel.getByRole('button', { name: 'Show the evidence' })).toBeHidden();
  await panel.getByRole('button', { name: 'Show our verdict' }).click();
  await notes.getByRole('button', { name: 'Show the evidence' }).click();
  await expect(panel.locator('.claim-article')).toBeInViewport();
  expect(await broken(page, '[data-panel]')).toEqual([]);
  // A number that is typed does not keep a clicker's keys.
  await notes.getByRole('spinbutton').first().click();
  await notes.keyboard.press('PageDown');
  await expect(panel).toBeHidden();
  await audience.standsOn(step);
  await notes.keyboard.press('PageDown');
  await audience.standsOn(stepAfter(step));
});

test('a slide that asks gives no verdict away, whatever key is pressed', async ({
  audience,
  page,
}) => {
  const asked = lesson.parts.flatMap(({ questions }) => questions)[0] ?? '';
  const step = `slide/question-${asked}`;
  await page.goto(`/present/?lesson=${lesson.id}#${step}`);
  await audience.isReady();
  await audience.press('u');
  const panel = audience.panel('What is uncertain here');
  await expect(panel).toContainText('This slide asks');
  await expect(panel.getByRole('listitem')).toHaveCount(0);
});

test('a teacher ticks what to show; the address and the device keep it', async ({
  audience,
  page,
}) => {
  await audience.open(FIRST.claims.step);
  await audience.press('o');
  const overview = audience.panel('Overview');
  await overview.getByRole('button', { name: 'Choose pictures' }).click();
  const [first, second] = [FIRST.draw, FIRST.claims];
  for (const { title } of [first, second])
    await overview.getByRole('checkbox', { name: title }).check();
  await expect(overview.getByRole('status')).toHaveText('2 ticked');
  expect(await broken(page, '[data-panel]')).toEqual([]);
  await overview.getByRole('button', { name: 'Show these' }).click();
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('steps') === [second.step, first.step].join(','),
  );
  await expect(overview.locator('.overview-item')).toHaveCount(2);
  await audience.press('Escape', 'PageDown');
  await audience.standsOn(first.step);
  await expect(audience.scene.locator('[data-place]')).toHaveText('2 / 2');
  await audience.press('PageDown');
  await expect(audience.notice).toContainText('This is the last picture.');
  await page.goto('/present/');
  await audience.isReady();
  await audience.press('o');
  await overview.getByRole('button', { name: 'Your choice (2)' }).click();
  await expect(page).toHaveURL(/steps=/);
  const other = new Presenter(await page.context().newPage());
  await other.page.goto('/present/notes/');
  await expect(other.page).toHaveURL(/steps=/);
  await other.standsOn(second.step);
});

test('with large type a slide shows all its claims, in windows of either shape', async ({
  audience,
  page,
}) => {
  await page.goto(`/present/?lesson=${lesson.id}#slide/claims-2`);
  await audience.isReady();
  await audience.press('l');
  await expect(page.locator('html')).toHaveClass(/\blarge\b/);
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(viewport);
    const last = page.locator('.deck-scene.is-current .claim-list > li').last();
    await expect(last).toBeInViewport({ ratio: 1 });
  }
});
