import type { Locator, Page } from '@playwright/test';
import { eventsAfter, longMonth } from '../support/counts.ts';
import { DESKTOP, expect, PHONE, test, type Story } from '../support/reader.ts';

const STEP = 'surge/slide';
const AREAS = [
  'Iraq',
  'Anbar and Nineveh',
  'Anbar, Nineveh, Kirkuk and Salahaddin',
  'Kirkuk, Diyala and Salahaddin',
];
const MONTHS = eventsAfter('2019-05', 'Iraq').map(({ month }) => longMonth(month));

/** The sentence that goes with each verdict, after "Up to <month>, ". */
const SENTENCES: Record<string, RegExp> = {
  'growing, not exponentially':
    /^this count can be called growing\. “Growing exponentially”, the same percentage in every period, is not shown\.$/,
  falling: /^this count can be called falling\.$/,
  'too few to tell': /^this count has too few events to tell whether it grew\.$/,
  'no clear growth':
    /^there is no clear growth in this count: it may have grown, stood still or fallen\.$/,
};

const controls = (story: Story): Locator => story.step(STEP).locator('.ask');
const slider = (story: Story): Locator =>
  controls(story).getByRole('slider', {
    name: /^Growth up to the end of /,
  });
const area = (story: Story): Locator =>
  controls(story).getByRole('combobox', { name: 'Counted in' });

interface State {
  month: string;
  spoken: string;
  lines: string[];
  title: string;
  picture: string;
  fits: string[];
}

/** Everything that the figure says at the moment, in letters and in lines. */
const state = (page: Page): Promise<State> =>
  page.evaluate((step) => {
    const ask = document.querySelector(`[data-step="${step}"] .ask`);
    const picture = document.querySelector('[data-scene="surge"] .stage-still .picture');
    const plot = [...(picture?.querySelectorAll('.plot') ?? [])].find(
      (one) => one.getClientRects().length > 0,
    );
    const text = (found: Element | null | undefined): string =>
      (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      month: text(ask?.querySelector('[data-month]')),
      spoken: ask?.querySelector('[data-slider]')?.getAttribute('aria-valuetext') ?? '',
      lines: [...(ask?.querySelectorAll('[data-says] p') ?? [])].map(text),
      title: text(picture?.querySelector('.figure-title')),
      picture: picture?.getAttribute('aria-label') ?? '',
      fits: [...(plot?.querySelectorAll('.m-fit') ?? [])].map(
        (line) => (line as SVGElement).dataset.key ?? '',
      ),
    };
  }, STEP);

/** The table of all answers behind the figure, which is made at build: verdict by month and area. */
const answers = (page: Page): Promise<string[][]> =>
  page
    .locator('.figure-data table', { has: page.locator('th', { hasText: /^\s*Up to\s*$/ }) })
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      ),
    );

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test('has a handle and its answer on the chart, in sight together with it', async ({
      page,
      story,
    }) => {
      await story.openFigure(STEP);
      const stage = story.stage('surge');
      const handle = stage.locator('.slide-handle input');
      await expect(handle).toBeInViewport({ ratio: 1 });
      await expect(stage.locator('.figure-title')).toBeInViewport({ ratio: 1 });
      await handle.fill('0');
      const now = await state(page);
      expect(now.month).toBe(MONTHS[0]);
      expect(now.title).toContain(`Up to ${MONTHS[0] ?? ''}: `);
      await slider(story).fill('3');
      await expect(handle).toHaveValue('3');
    });

    test('walks all end months and areas with the keys; words, lines and table agree', async ({
      page,
      story,
    }) => {
      test.slow();
      await story.openFigure(STEP);
      await page.locator('#data-surge > summary').click();
      await expect(page.locator('#data-surge table').first()).toBeVisible();
      const table = await answers(page);
      await page.locator('#data-surge > summary').click();
      await story.rests();
      expect(table.map(([month]) => month)).toEqual(MONTHS);
      expect(await area(story).locator('option').allTextContents()).toEqual(AREAS);
      const verdicts = new Set<string>();
      for (const [n, name] of AREAS.entries()) {
        await area(story).selectOption(name);
        await slider(story).focus();
        await page.keyboard.press('Home');
        for (const [i, month] of MONTHS.entries()) {
          const now = await state(page);
          const [verdict = '', ...short] = (table[i]?.[n + 1] ?? '').split('; ');
          verdicts.add(verdict);
          const [sentence = '', ...windows] = now.lines;
          const at = `${name}, ${month}`;
          expect(now.month, at).toBe(month);
          expect(now.spoken, at).toBe(`${month}. ${sentence}`);
          expect(sentence.replace(`Up to ${month}, `, ''), at).toMatch(SENTENCES[verdict] ?? /^$/);
          expect(now.title, at).toBe(`${name}. Up to ${month}: ${verdict}`);
          expect(now.picture, at).toBe(`${now.title}. ${now.lines.join(' ')}`);
          expect(windows, at).toHaveLength(3);
          expect(windows[0], at).toMatch(/^Over 12 months: /);
          expect(windows[1], at).toMatch(/^Over 6 months: /);
          expect(windows[2], at).toMatch(new RegExp(`^Over three points, \\w+ \\d+ to ${month}: `));
          const drawn = [12, 6, 3].filter((_, w) => windows[w]?.includes('no fit') === false);
          expect(now.fits, at).toEqual(drawn.map((window) => `fit.${window}`));
          if (drawn.includes(3))
            expect(windows[2], at).toMatch(/ Three points never suffice on their own\.$/);
          // The table has the same rates.
          for (const [w, text] of [windows[0], windows[1]].entries())
            for (const rate of text?.replace('95%', '').match(/[+−]?[\d.,]+%/g) ?? [])
              expect(short[w], at).toContain(rate);
          // A doubling time is named only where the whole interval is above zero.
          for (const line of windows) {
            const low = /95% interval ([+−]?)([\d.,]+)%/.exec(line);
            if (low) expect(line.includes('doubling in'), `${at}: ${line}`).toBe(low[1] === '+');
          }
          await page.keyboard.press('ArrowRight');
        }
      }
      expect([...verdicts].toSorted()).toEqual(Object.keys(SENTENCES).toSorted());
      // Fifty-seven answers later the story stands where it stood.
      await story.standsOn(STEP);
    });
  });

test('growth that is not there is stated, and no line is drawn for it', async ({ page, story }) => {
  await story.openFigure(STEP);
  await area(story).selectOption('Anbar and Nineveh');
  expect((await state(page)).lines[3]).toBe(
    'Over three points, October 2019 to December 2019: no fit, because every month has zero events.',
  );
  expect((await state(page)).fits).toEqual(['fit.12', 'fit.6']);
  await slider(story).focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  const { lines, fits } = await state(page);
  expect(lines.slice(2)).toEqual([
    'Over 6 months: no fit, because only one month has events.',
    'Over three points, January 2020 to March 2020: no fit, because only one month has events.',
  ]);
  expect(fits).toEqual(['fit.12']);
});

test('drags the slider with the mouse', async ({ page, story }) => {
  await story.openFigure(STEP);
  await slider(story).scrollIntoViewIfNeeded();
  const box = await slider(story).boundingBox();
  if (!box) throw new Error('found no slider, expected one');
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  const { month, title } = await state(page);
  expect(month).toBe('December 2020');
  expect(title).toContain('Up to December 2020: ');
});

test('the slider speaks for itself; another area is announced once', async ({ page, story }) => {
  await story.openFigure(STEP);
  const said = story.scene('surge').locator('[aria-live="polite"]');
  await expect(said).toHaveText('');
  await expect(controls(story).locator('[data-says]')).toHaveAttribute('aria-live', 'off');
  await slider(story).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(story)).toHaveAttribute(
    'aria-valuetext',
    /^January 2020\. Up to January 2020, /,
  );
  await expect(slider(story)).toBeFocused();
  await expect(said).toHaveText('');
  await area(story).selectOption('Kirkuk, Diyala and Salahaddin');
  await expect(said).toHaveText(/^Up to January 2020, /);
});

test('the probable window of the report stays marked, and what was chosen is there after another step', async ({
  page,
  story,
}) => {
  await story.openFigure(STEP);
  const band = story.stage('surge').locator('.plot:visible .box.area-plausible');
  await expect(band).toBeVisible();
  const place = await band.boundingBox();
  await slider(story).focus();
  await page.keyboard.press('End');
  expect(await band.boundingBox()).toEqual(place);
  await area(story).selectOption('Anbar and Nineveh');
  expect(await band.boundingBox()).toEqual(place);
  await area(story).selectOption('Kirkuk, Diyala and Salahaddin');
  const before = await state(page);
  const stage = story.stage('surge');
  await stage.getByRole('button', { name: 'Previous step' }).click();
  await story.standsOn('surge/logarithmic');
  await stage.getByRole('button', { name: 'Next step' }).click();
  await story.standsOn(STEP);
  expect(await state(page)).toEqual(before);
});

test('starts where its still stands, and slides also when the story is read as a page', async ({
  page,
  story,
}) => {
  await story.openFigure(STEP);
  const live = await state(page);
  expect(live.month).toBe('December 2019');
  await page.getByRole('button', { name: 'Read as a page' }).click();
  await expect(story.step(STEP).locator('.still .figure-title')).toHaveText(live.title);
  const picture = story.step(STEP).locator('.still').getByRole('img');
  await slider(story).focus();
  await page.keyboard.press('End');
  await expect(picture).toHaveAttribute('aria-label', /^Iraq\. Up to December 2020: /);
  await expect(picture.locator('.figure-title')).toHaveText(/^Iraq\. Up to December 2020: /);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table has every answer that the slider would give', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(`[data-step="${STEP}"] .ask`)).toBeHidden();
    await page.locator('#data-surge > summary').click();
    await page.locator('#data-surge a').click();
    const table = await answers(page);
    expect(table).toHaveLength(MONTHS.length);
    expect(table.flat().filter((cell) => cell === '')).toEqual([]);
    await expect(page.getByText('Growth up to each month, by our fits').first()).toBeVisible();
  });
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('scrolls the page from the slider without moving it, and slides along it', async ({
    page,
    story,
  }) => {
    await story.openFigure(STEP);
    const input = slider(story);
    await input.evaluate((element) => {
      element.scrollIntoView({ block: 'end' });
    });
    await story.rests();
    const box = await input.boundingBox();
    if (!box) throw new Error('found no slider, expected one');
    const client = await page.context().newCDPSession(page);
    const swipe = async (points: readonly (readonly [x: number, y: number])[]): Promise<void> => {
      for (const [i, [x, y]] of points.entries())
        await client.send('Input.dispatchTouchEvent', {
          type: i === 0 ? 'touchStart' : 'touchMove',
          touchPoints: [{ x, y }],
        });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const y = box.y + box.height / 2;
    const at = (share: number): number => box.x + box.width * share;
    const ways = Array.from({ length: 12 }, (_, i) => i);
    const before = await state(page);
    const value = await input.inputValue();
    const top = await page.evaluate(() => scrollY);
    // From a place where the thumb is not: a browser puts it there at once.
    for (const share of [0.15, 0.9]) {
      await swipe(ways.map((i) => [at(share), y - i * 8]));
      await story.rests();
      expect(await input.inputValue(), `from ${share}`).toBe(value);
      expect(await state(page), `from ${share}`).toEqual(before);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top);
      await page.evaluate((to) => {
        scrollTo(0, to);
      }, top);
      await story.rests();
    }
    await swipe(ways.map((i) => [at(0.3 + i * 0.05), y + (i % 2)]));
    expect(await input.inputValue()).not.toBe(value);
    await expect.poll(async () => (await state(page)).month).not.toBe(before.month);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });
});
