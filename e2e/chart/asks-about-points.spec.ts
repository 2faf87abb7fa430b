import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { claims } from '../support/claims.ts';
import { readCounts } from '../support/counts.ts';
import { frames, isFigure } from '../support/frames.ts';
import { expect, PHONE, test } from '../support/reader.ts';

/** The actors as the authors wrote them. */
const actors = parse(
  readFileSync(join(import.meta.dirname, '../../content/data/actors.yaml'), 'utf8'),
) as { id: string; name: string }[];

/** The clues that a frame of the figure on the date shows. */
function cluesIn(step: string): readonly string[] {
  const frame = frames.find((one) => one.step === step);
  const clues = frame && isFigure(frame) ? frame.plot.clues : undefined;
  if (!clues) throw new Error(`${step}: found no clues in its plot, expected some`);
  return clues;
}

/** Where a month's column stands on the stage, in the window: the middle of it, near its foot. */
const column = (page: Page, scene: string, month: string) =>
  page.evaluate(
    ([id = '', key = '']) => {
      const all = document.querySelectorAll(
        `[data-scene="${id}"] .stage-still [data-key="column.${key}"]`,
      );
      const shown = [...all].find((one) => one.getClientRects().length > 0);
      if (!shown) throw new Error(`found no column of ${key}, expected one`);
      const { x, width, bottom } = shown.getBoundingClientRect();
      return { x: x + width / 2, y: bottom - 3 };
    },
    [scene, month],
  );
const eventsIn = (id: string, month: string, place: string): string =>
  readCounts(id).find((row) => row.month === month && row.place === place)?.events ?? '';

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('found no way there by Tab, expected one');
}
const isFocused = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Addresses of which there is no page, or no such place in it. */
async function missingTargets(page: Page, hrefs: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const href of new Set(hrefs)) {
    const [path = '', id] = href.split('#');
    const response = await page.request.get(path);
    const isThere = id === undefined || (await response.text()).includes(`id="${id}"`);
    if (!response.ok() || !isThere) missing.push(href);
  }
  return missing;
}

test('one control walks all points with the arrow keys, and the step stays', async ({
  page,
  story,
}) => {
  await story.openFigure('surge/count');
  const stage = story.stage('surge');
  const points = story.points('surge');
  const note = story.note('surge');
  await stage.focus();
  await tabTo(page, isFocused(page, '.point-slider'));
  await expect(points).toBeFocused();
  await expect(note).toBeVisible();
  await expect(note).toContainText('January 2018: ');
  await page.keyboard.press('ArrowRight');
  const february = `February 2018: ${eventsIn('ucdp-iraq', '2018-02', 'Iraq')} fatal events`;
  await expect(points).toHaveAttribute('aria-valuetext', february);
  await expect(note).toContainText(february);
  await page.keyboard.press('End');
  await expect(points).toHaveAttribute('aria-valuetext', /^December 2020: /);
  await page.keyboard.press('ArrowLeft');
  await expect(points).toHaveAttribute('aria-valuetext', /^November 2020: /);
  await story.standsOn('surge/count');
  // The ring stands at the top of the column that the note speaks of.
  await expect(note).toBeVisible();
  const ring = await stage.locator('.ring').boundingBox();
  const { x } = await column(page, 'surge', '2020-11');
  expect(Math.abs((ring?.x ?? 0) + (ring?.width ?? 0) / 2 - x)).toBeLessThan(3);
  // Longer than a note waits before it goes when the pointer has left.
  await page.waitForTimeout(500);
  await expect(note).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(points).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(note).toContainText('October 2020: ');
  await page.keyboard.press('Shift+Tab');
  await expect(note).toBeHidden();
});

test('what the points say is said by the control alone', async ({ page, story }) => {
  await story.openFigure('surge/count');
  const said = story.scene('surge').locator('[aria-live="polite"]');
  await story.points('surge').focus();
  await page.keyboard.press('ArrowRight');
  await expect(story.points('surge')).toHaveAttribute('aria-valuetext', /^February 2018: /);
  await expect(said).toHaveText('');
  expect(
    await story.note('surge').evaluate((note) => note.closest('[aria-live], [role="status"]')),
  ).toBe(null);
  // Hovering never announces.
  const { x, y } = await column(page, 'surge', '2019-09');
  await page.mouse.move(x, y);
  await expect(said).toHaveText('');
});

test('a hovered note can be reached with the pointer, and goes when the pointer goes', async ({
  page,
  story,
}) => {
  await story.openFigure('pressure-series/series');
  const note = story.note('pressure-series');
  const { x, y } = await column(page, 'pressure-series', '2018-06');
  await page.mouse.move(x, y);
  const june = eventsIn('ucdp-syria', '2018-06', 'Syria');
  await expect(note).toContainText(`June 2018: ${june} fatal events`);
  const link = note.getByRole('link');
  const box = await link.boundingBox();
  if (!box) throw new Error('found no link in the note, expected one');
  await page.mouse.move(x, box.y + box.height / 2, { steps: 12 });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
  await expect(note).toBeVisible();
  await expect(note).toContainText('June 2018: ');
  const href = (await link.getAttribute('href')) ?? '';
  expect(await missingTargets(page, [href])).toEqual([]);
  await page.mouse.move(5, 5);
  await expect(note).toBeHidden();

  await page.mouse.move(x, y);
  await expect(note).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/sources\/#ucdp-/);
});

test('the pointer over a column shows its note, Escape dismisses it, a click pins it', async ({
  page,
  story,
}) => {
  await story.openFigure('surge/count');
  const note = story.note('surge');
  await test.step('the pointer means the column that it is over, also near its foot', async () => {
    // April 2020 is high, its neighbour March low: the top of March is nearer to the foot of April.
    for (const [month, name] of [
      ['2020-03', 'March 2020: 4 '],
      ['2020-04', 'April 2020: 14 '],
      ['2020-05', 'May 2020: 17 '],
      ['2019-10', 'October 2019: 3 '],
    ] as const) {
      const { x, y } = await column(page, 'surge', month);
      await page.mouse.move(x, y);
      await expect(note).toContainText(name);
    }
  });

  await test.step('Escape dismisses a hovered note without moving anything', async () => {
    const { x, y } = await column(page, 'surge', '2019-09');
    await page.mouse.move(x, y);
    await expect(note).toContainText('September 2019: 14 fatal events');
    const focused = await page.evaluate(() => document.activeElement?.className);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe(focused);
    await story.standsOn('surge/count');
  });

  await test.step('a click pins a note; its button closes it', async () => {
    const { x, y } = await column(page, 'surge', '2020-05');
    await page.mouse.click(x, y);
    await expect(note).toContainText('May 2020: 17 fatal events');
    await page.mouse.move(5, 400);
    await page.mouse.move(x - 200, y, { steps: 4 });
    await expect(note).toContainText('May 2020: 17 fatal events');
    await note.getByRole('button', { name: 'Close' }).click();
    await expect(note).toBeHidden();
  });
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a tap pins a note, the next tap moves it', async ({ page, story }) => {
    await story.openFigure('surge/count');
    const note = story.note('surge');
    const may = await column(page, 'surge', '2020-05');
    await page.touchscreen.tap(may.x, may.y - 5);
    await expect(note).toContainText('May 2020: 17 fatal events');
    const early = await column(page, 'surge', '2018-03');
    await page.touchscreen.tap(early.x, early.y - 5);
    await expect(note).toContainText('March 2018: ');
    const size = await note.getByRole('button', { name: 'Close' }).boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const inside = await note.boundingBox();
    expect(inside?.x).toBeGreaterThanOrEqual(0);
    expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    await note.getByRole('button', { name: 'Close' }).tap();
    await expect(note).toBeHidden();
  });
});

test('every clue to the date is reached with the keys, and leads to its sources', async ({
  page,
  story,
}) => {
  await story.openFigure('dating/band');
  const points = story.points('dating');
  const note = story.note('dating');
  const clues = Number(await points.getAttribute('max'));
  expect(clues).toBe(cluesIn('dating/band').length);
  await story.stage('dating').focus();
  await tabTo(page, isFocused(page, '.point-slider'));
  const said = new Set<string>();
  const hrefs: string[] = [];
  for (let i = 1; i <= clues; i += 1) {
    await expect(points).toHaveValue(String(i));
    const text = (await points.getAttribute('aria-valuetext')) ?? '';
    expect(text).toMatch(/strong|medium|weak/i);
    expect(text.length).toBeGreaterThan(40);
    said.add(text);
    await expect(note.locator('p')).toHaveText(text);
    await page.keyboard.press('Tab');
    // The close button and the links follow the control; each is in sight.
    const links = note.getByRole('link');
    const count = await links.count();
    expect(count, text).toBeGreaterThan(0);
    await tabTo(page, isFocused(page, '.readout a'));
    if (i === 1) await page.waitForTimeout(500);
    await expect(note).toBeVisible();
    hrefs.push(
      ...(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))),
    );
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(points).toBeFocused();
    await page.keyboard.press('ArrowRight');
  }
  expect(said.size).toBe(clues);
  expect(await missingTargets(page, hrefs)).toEqual([]);
  await story.standsOn('dating/band');
});

test('notes of each kind of figure lead to sources that are there', async ({ page, story }) => {
  const hrefs = new Set<string>();
  for (const step of [
    'pressure-series/october',
    'surge/counters',
    'actors/coalition',
    'actors/field',
  ]) {
    await page.goto('about:blank');
    await story.openFigure(step);
    const scene = step.slice(0, step.indexOf('/'));
    await story.points(scene).focus();
    await page.keyboard.press('Home');
    const count = Number(await story.points(scene).getAttribute('max'));
    expect(count, step).toBeGreaterThan(2);
    for (let i = 0; i < count; i += 1) {
      const links = await story
        .note(scene)
        .getByRole('link')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length, `${step}, point ${i + 1}`).toBeGreaterThan(0);
      for (const href of links) hrefs.add(href);
      await page.keyboard.press('ArrowRight');
    }
  }
  expect(await missingTargets(page, [...hrefs])).toEqual([]);
});

test('another actor can be looked at, by the keys', async ({ page, story }) => {
  await story.openFigure('actors/peshmerga');
  const ask = story.step('actors/peshmerga').locator('.ask');
  const choice = ask.getByRole('combobox', { name: 'Look at one of them' });
  const stage = story.stage('actors');
  expect(await choice.locator('option').count()).toBe(actors.length);
  await expect(choice.locator('option:checked')).toHaveText(
    'The Peshmerga of the Kurdistan Region',
  );
  await choice.focus();
  await page.keyboard.type('Turkey');
  await expect(ask.locator('[data-says]')).toHaveText(/^Turkey: \d+ reported relations?$/);
  const title = await ask.locator('[data-says]').textContent();
  await expect(stage.locator('.figure-title')).toHaveText(title ?? '');
  await expect(stage.getByRole('img')).toHaveAttribute(
    'aria-label',
    new RegExp(`^${title ?? ''}\\. `),
  );
  const relations = Number(/\d+/.exec(title ?? '')?.[0]);
  await expect(story.points('actors')).toHaveAttribute('max', String(relations));
  await expect(choice).toBeFocused();
  await story.standsOn('actors/peshmerga');
});

test('every actor can be chosen, and the picture says as many relations as it has points', async ({
  story,
}) => {
  await story.openFigure('actors/peshmerga');
  const ask = story.step('actors/peshmerga').locator('.ask');
  const choice = ask.getByRole('combobox');
  for (const name of await choice.locator('option').allTextContents()) {
    await choice.selectOption(name);
    const said = (await ask.locator('[data-says]').textContent()) ?? '';
    expect(said.startsWith(`${name}: `), said).toBe(true);
    const relations = Number(/(\d+) reported relations?$/.exec(said)?.[1]);
    expect(relations, name).toBeGreaterThan(0);
    await expect(story.points('actors')).toHaveAttribute('max', String(relations));
  }
});

for (const frame of ['text', 'sorted'])
  test(`every claim opens with the keys, as words or as a square, ${frame}`, async ({
    page,
    story,
  }) => {
    await story.openFigure(`ledger/${frame}`);
    const squares = story.stage('ledger').locator('.plot:visible .unit');
    await expect(squares).toHaveCount(claims.length);
    const named = await squares.evaluateAll((found) =>
      found.map((square) => ({
        text: square.textContent.trim(),
        name: square.getAttribute('aria-label') ?? '',
        href: square.getAttribute('href') ?? '',
      })),
    );
    expect(new Set(named.map(({ href }) => href)).size).toBe(claims.length);
    // What is seen is a part of what is heard: the number in a square, or the words.
    for (const { text, name } of named) {
      expect(name).toMatch(/^Claim \d+(, .+)?: .{15}/);
      expect(name).toContain(text);
    }
    expect(
      await missingTargets(
        page,
        named.map(({ href }) => href),
      ),
    ).toEqual([]);
    await story.stage('ledger').focus();
    const reached: string[] = [];
    await tabTo(page, isFocused(page, '.plot-area .unit'));
    while (reached.length < named.length) {
      const at = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      reached.push(at);
      await expect(story.note('ledger')).toContainText(
        named.find(({ href }) => href === at)?.name ?? 'a claim',
      );
      await page.keyboard.press('Tab');
    }
    expect(reached.toSorted()).toEqual(named.map(({ href }) => href).toSorted());
    await squares.first().focus();
    const href = (await squares.first().getAttribute('href')) ?? '';
    const claim = /evidence\/(c\d+)\//.exec(href)?.[1] ?? '';
    await page.keyboard.press('Enter');
    const article = page.getByRole('dialog').locator(`[data-claim="${claim}"]`);
    await expect(article).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(squares.first()).toBeFocused();
  });

test('nothing covers the square or the point that has the focus', async ({ page, story }) => {
  await page.setViewportSize(PHONE);
  await story.openFigure('ledger/sorted');
  const squares = story.stage('ledger').locator('.plot:visible .unit');
  for (const square of await squares.all()) {
    await square.focus();
    const isOnTop = await square.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit !== null && (element.contains(hit) || hit.closest('.readout') === null);
    });
    expect(isOnTop).toBe(true);
  }
});
