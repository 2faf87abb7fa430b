import type { Locator, Page } from '@playwright/test';
import { eventsAfter, longMonth } from '../support/counts.ts';
import { BLOCKED_WORKER, DESKTOP, expect, PHONE, test, type Story } from '../support/reader.ts';

const STEP = 'surge/draw';
const TOP = 32;
/** The months that the reader is asked to draw, as they were counted. */
const hidden = eventsAfter('2019-09', 'Iraq');
const sum = hidden.reduce((total, { events }) => total + events, 0);
const most = Math.max(...hidden.map(({ events }) => events));
const highest = longMonth(hidden.find(({ events }) => events === most)?.month ?? '');

const field = (within: Locator): Locator =>
  within.getByRole('slider', { name: 'Your drawing, month by month' });
const ask = (story: Story): Locator => story.step(STEP).locator('.ask');
const verdict = (story: Story): Locator => ask(story).locator('[data-says]');
const drawn = (within: Locator): Promise<string | null> =>
  within.locator('.plot:visible .m-drawn').getAttribute('d');

/** Months after September 2019 that can be seen in the pictures of the step, or asked about. */
const given = (page: Page): Promise<string[]> =>
  page.evaluate(
    (months) => {
      const pictures = document.querySelectorAll(
        '[data-scene="surge"] .picture[data-frame="draw"]',
      );
      const seen = [...pictures].flatMap((picture) =>
        [...picture.querySelectorAll('[data-key]')]
          .filter(
            (element) =>
              months.some((month) => (element as HTMLElement).dataset.key?.includes(month)) &&
              getComputedStyle(element).visibility !== 'hidden' &&
              element.getClientRects().length > 0 &&
              // A column of no height shows nothing but its place.
              !element.matches('.fl-tick, .m-tick:not([data-key^="zero"])'),
          )
          .map((element) => (element as HTMLElement).dataset.key ?? ''),
      );
      return seen;
    },
    hidden.map(({ month }) => month),
  );
const columnsGiven = async (page: Page): Promise<number> =>
  (await given(page)).filter((key) => key.startsWith('column.')).length;

/** Draws a level line across the whole field, at a share of its height from the top. */
async function strokeByMouse(page: Page, target: Locator, share: number): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('found no field to draw in, expected one');
  const y = box.y + box.height * share;
  await page.mouse.move(box.x + 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, y, { steps: 6 });
  await page.mouse.up();
}

test('before the answer, no hidden month is drawn, spoken or among the points', async ({
  page,
  story,
}) => {
  await story.openFigure(STEP);
  expect(hidden).toHaveLength(15);
  expect(await given(page)).toEqual([]);
  await expect(story.points('surge')).toHaveAttribute('max', '21');
  await story.points('surge').focus();
  await page.keyboard.press('End');
  await expect(story.points('surge')).toHaveAttribute('aria-valuetext', /^September 2019: 14 /);
  const spoken = await story.stage('surge').getByRole('img').getAttribute('aria-label');
  for (const { month } of hidden.slice(1)) expect(spoken).not.toContain(longMonth(month));
  await expect(verdict(story)).toBeEmpty();
});

test('draws with the mouse, sees it compared in one sentence, draws again, and skips', async ({
  page,
  story,
}) => {
  await story.openFigure(STEP);
  const stage = story.stage('surge');
  const show = ask(story).getByRole('button');
  await expect(show).toHaveText('Skip: show what was counted');
  await strokeByMouse(page, field(stage), 0.5);
  await expect(show).toHaveText('Show what was counted');
  expect((await drawn(stage))?.match(/[ML]/g)).toHaveLength(15);
  expect(await columnsGiven(page)).toBe(0);
  await show.click();
  await expect(verdict(story)).toHaveText(
    `You drew ${15 * 16} fatal events for these 15 months; ${sum} were counted; ` +
      `your line stays level at 16, the count is highest in ${highest} with ${most}.`,
  );
  expect(await columnsGiven(page)).toBeGreaterThanOrEqual(15);
  await expect(field(stage)).toHaveCount(0);
  await expect(story.points('surge')).toHaveAttribute('max', '36');
  expect(await drawn(stage)).toMatch(/^M/);
  await expect(ask(story).getByRole('button')).toHaveText('Draw again');
  await expect(ask(story).getByRole('button')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(verdict(story)).toBeEmpty();
  expect(await given(page)).toEqual([]);
  expect(await drawn(stage)).toBe('');
  await expect(field(stage)).toBeVisible();
  await expect(ask(story).getByRole('button', { name: /^Skip/ })).toBeFocused();

  await test.step('a stroke back over what is drawn changes it, and a fast one leaves no gap', async () => {
    await strokeByMouse(page, field(stage), 0.75);
    await strokeByMouse(page, field(stage), 0.25);
    await show.click();
    await expect(verdict(story)).toContainText(`your line stays level at ${TOP * 0.75}`);
    await show.click();
  });

  await test.step('skipping is one button, and says what was counted', async () => {
    await expect(show).toHaveText('Skip: show what was counted');
    await show.click();
    expect(await columnsGiven(page)).toBeGreaterThanOrEqual(15);
    await expect(verdict(story)).toHaveText(`${sum} fatal events were counted in these 15 months.`);
  });
});

test('draws with the keys alone', async ({ page, story }) => {
  await story.openFigure(STEP);
  const target = field(story.stage('surge'));
  await story.stage('surge').focus();
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
  await expect(target).toHaveAttribute('aria-valuetext', 'October 2019: nothing drawn yet');
  await page.keyboard.press('ArrowUp');
  await expect(target).toHaveAttribute('aria-valuetext', 'October 2019: 15');
  await page.keyboard.press('ArrowRight');
  await expect(target).toHaveAttribute('aria-valuetext', 'November 2019: nothing drawn yet');
  await page.keyboard.press('ArrowDown');
  await expect(target).toHaveAttribute('aria-valuetext', 'November 2019: 14');
  await page.keyboard.press('End');
  await expect(target).toHaveAttribute('aria-valuenow', '15');
  await page.keyboard.press('ArrowUp');
  await expect(target).toHaveAttribute('aria-valuetext', 'December 2020: 15');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(target).toHaveAttribute('aria-valuetext', 'October 2019: 15');
  // The step did not change, although the field lies in the stage.
  await story.standsOn(STEP);
  await ask(story).getByRole('button').focus();
  await page.keyboard.press('Enter');
  const counted = [hidden[0], hidden[1], hidden[14]].reduce(
    (total, month) => total + (month?.events ?? 0),
    0,
  );
  await expect(verdict(story)).toHaveText(
    new RegExp(`^You drew 44 fatal events for these 3 months; ${counted} were counted; `),
  );
});

test('nothing that is drawn is stored or sent', async ({ page, context, story }) => {
  await story.openFigure(STEP);
  const kept = async (): Promise<unknown> => ({
    cookies: await context.cookies(),
    stored: await page.evaluate(() =>
      [localStorage, sessionStorage].map((storage) => Object.entries(storage)),
    ),
  });
  const before = await kept();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await strokeByMouse(page, field(story.stage('surge')), 0.3);
  await ask(story).getByRole('button').click();
  await expect(verdict(story)).toHaveText(/^You drew /);
  expect(asked).toEqual([]);
  expect(await kept()).toEqual(before);
  // Not in the history either: a reload asks afresh.
  await page.reload();
  await story.answers('surge');
  await expect(verdict(story)).toBeEmpty();
  expect(await given(page)).toEqual([]);
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('draws, and the page does not scroll away under the finger', async ({ page, story }) => {
    await story.openFigure(STEP);
    const stage = story.stage('surge');
    const target = field(stage);
    const box = await target.boundingBox();
    if (!box) throw new Error('found no field to draw in, expected one');
    const top = await page.evaluate(() => scrollY);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    const at = (share: number): [number, number] => [
      box.x + 2 + (box.width - 4) * share,
      box.y + box.height * (0.9 - 0.8 * share),
    ];
    await touch('touchStart', ...at(0));
    // The finger rests before it is lifted: a browser takes a tap right after a fling for its end.
    for (const share of [0.2, 0.4, 0.7, 1, 0.999, 1, 0.999, 1])
      await touch('touchMove', ...at(share));
    await touch('touchEnd');
    expect((await drawn(stage))?.match(/[ML]/g)).toHaveLength(15);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await expect(story.note('surge')).toBeHidden();
    await ask(story).getByRole('button', { name: 'Show what was counted' }).tap();
    await expect(verdict(story)).toContainText('your line is highest in December 2020 with');
    expect(await columnsGiven(page)).toBeGreaterThanOrEqual(15);
    await story.standsOn(STEP);
  });
});

test('draws when the story is read as a page', async ({ page, story }) => {
  await story.openFigure(STEP);
  await page.getByRole('button', { name: 'Read as a page' }).click();
  const still = story.step(STEP).locator('.still');
  await expect(story.stage('surge')).toBeHidden();
  await expect(field(still)).toBeVisible();
  expect(await given(page)).toEqual([]);
  await field(still).scrollIntoViewIfNeeded();
  await strokeByMouse(page, field(still), 0.5);
  expect((await drawn(still))?.match(/[ML]/g)).toHaveLength(15);
  await ask(story).getByRole('button').click();
  await expect(verdict(story)).toContainText('your line stays level at 16');
  expect(await columnsGiven(page)).toBeGreaterThanOrEqual(15);
});

test('a drawing is kept when the step is left, and when the story becomes a page', async ({
  page,
  story,
}) => {
  await story.openFigure(STEP);
  const stage = story.stage('surge');
  await strokeByMouse(page, field(stage), 0.5);
  const path = await drawn(stage);
  await stage.getByRole('button', { name: 'Next step' }).click();
  await story.standsOn('surge/count');
  await expect(field(stage)).toHaveCount(0);
  await stage.getByRole('button', { name: 'Previous step' }).click();
  await story.standsOn(STEP);
  expect(await drawn(stage)).toBe(path);
  await expect(field(stage)).toBeVisible();
  await page.getByRole('button', { name: 'Read as a page' }).click();
  await expect.poll(() => drawn(story.step(STEP).locator('.still'))).toBe(path);
});

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test.describe(`without JavaScript, on a ${device}`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('the answer is simply shown', async ({ page }) => {
      await page.goto('/');
      const step = page.locator(`[data-step="${STEP}"]`);
      await expect(step.locator('.ask')).toBeHidden();
      const picture = step.locator('.still img');
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toBeVisible();
      expect(await columnsInFile(picture)).toBe(36);
    });
  });

/** How many columns there are in the picture file that is shown. */
const columnsInFile = (picture: Locator): Promise<number> =>
  picture.evaluate(async (image: HTMLImageElement) => {
    const file = await (await fetch(image.currentSrc || image.src)).text();
    return file.match(/class="m-column/g)?.length ?? 0;
  });

test('the answer is printed, whether the reader gave one or not', async ({ page, story }) => {
  await story.openFigure(STEP);
  expect(await given(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const picture = story.step(STEP).locator('.still img');
  await expect(picture).toBeVisible();
  expect(await columnsInFile(picture)).toBe(36);
  await expect(ask(story)).toBeHidden();
});

test.describe('when it cannot be fetched', () => {
  test.use({ tolerance: { warnings: 1, blocks: true } });

  for (const [what, pattern] of [
    ['the data of the figure', /figures\/surge\.json$/],
    ['the script of the figures', /_astro\/live-figure.*\.js$/],
  ] as const)
    test(`${what}: the answer is shown, with one warning`, async ({ page, story }) => {
      const warnings: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'warning' && `warning: ${text}` !== BLOCKED_WORKER)
          warnings.push(text);
      });
      await page.route(pattern, (route) => route.abort());
      await story.open(STEP);
      await expect(story.stage('surge')).toHaveAttribute('data-live', 'failed');
      await expect.poll(() => columnsGiven(page)).toBeGreaterThanOrEqual(15);
      await expect(ask(story)).toBeHidden();
      await story.wheelTo('surge/exponential');
      await story.standsOn('surge/exponential');
      for (const scene of ['dating', 'pressure-series', 'ledger']) {
        await story
          .step(`${scene}/${scene === 'dating' ? 'open' : scene === 'ledger' ? 'text' : 'series'}`)
          .scrollIntoViewIfNeeded();
        await expect(story.stage(scene)).toHaveAttribute('data-live', /ready|failed/);
      }
      expect(warnings).toHaveLength(1);
    });

  test('an error page instead of the data: the answer is shown', async ({ page, story }) => {
    await page.route(/figures\/surge\.json$/, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found</p>' }),
    );
    await story.open(STEP);
    await expect.poll(() => columnsGiven(page)).toBeGreaterThanOrEqual(15);
    await expect(ask(story)).toBeHidden();
  });
});
