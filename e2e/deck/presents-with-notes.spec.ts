import type { Page } from '@playwright/test';
import { broken } from '../support/axe.ts';
import { expect, Presenter, test } from '../support/deck.ts';
import {
  activity,
  chapters,
  deckFrames,
  deckSteps,
  FIRST,
  numberOf,
  stepAfter,
  stepAt,
} from '../support/deck-steps.ts';

test.use({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });

/** How many pictures have a number. The activity has none. */
const PICTURES = deckFrames.length;

/** Four steps of the deck, of which the last is the activity. */
const fromHere = [-3, -2, -1, 0].map((by) => stepAfter(activity.step, by)) as [
  string,
  string,
  string,
  string,
];

test.describe('with a presenter window', () => {
  test('both follow each other, through a reload of either', async ({ audience }) => {
    await audience.open(fromHere[0]);
    const presenter = await audience.openPresenter();
    await presenter.standsOn(fromHere[0]);
    await expect(presenter.audience).toContainText('The hall window follows.');
    await audience.press('PageDown');
    await presenter.standsOn(fromHere[1]);
    await presenter.page.keyboard.press('PageDown');
    await audience.standsOn(fromHere[2]);
    await presenter.button('Black screen').click();
    await expect(audience.page.locator('[data-black]')).toBeVisible();
    await presenter.page.keyboard.press('b');
    await expect(audience.page.locator('[data-black]')).toBeHidden();
    await presenter.button('High contrast').click();
    await expect(audience.page.locator('html')).toHaveClass(/contrast/);
    await presenter.button('What is uncertain here').click();
    await expect(audience.panel('What is uncertain here')).toBeVisible();

    await presenter.page.reload();
    await presenter.isReady();
    await presenter.standsOn(fromHere[2]);
    await expect(presenter.button('What is uncertain here')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await audience.page.goto('about:blank');
    await expect(presenter.audience).toContainText('No hall window is open.');
    await presenter.button('Next').click();
    await presenter.standsOn(fromHere[3]);
    await audience.page.goBack();
    await audience.isReady();
    await audience.standsOn(fromHere[3]);
    await expect(presenter.audience).toContainText('The hall window follows.');
    await audience.page.reload();
    await audience.isReady();
    await presenter.button(/^Back$/).click();
    await audience.standsOn(fromHere[2]);
  });

  test('has notes, the next picture, a clock, and a list of all pictures', async ({ audience }) => {
    await audience.open(FIRST.claims.step);
    const { page, ...presenter } = await audience.openPresenter();
    const now = page.locator('.presenter-step.is-now');
    await expect(now.getByRole('heading', { name: 'What you may say' })).toBeVisible();
    await expect(now.getByRole('heading', { name: 'What students should notice' })).toBeVisible();
    await expect(page.locator('[data-next] .picture')).toHaveAttribute(
      'data-frame',
      stepAfter(FIRST.claims.step).split('/')[1] ?? '',
    );
    await expect(page.locator('[data-place]')).toHaveText(
      `${numberOf(FIRST.claims.step)} / ${PICTURES}`,
    );
    await page.clock.install();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.clock.runFor(65_000);
    await expect(page.locator('[data-timer]')).toHaveText(/^1:0\d$/);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Back to 0:00' }).click();
    await page.clock.runFor(1000);
    await expect(page.locator('[data-timer]')).toHaveText('0:00');
    const jump = page.getByRole('navigation', { name: 'All that is shown' });
    await expect(jump.locator('a')).toHaveCount(deckSteps.length);
    const [chapter, last] = [chapters.at(-1), deckFrames.at(-1)];
    if (!chapter || !last) throw new Error('content: found no chapter, expected one');
    await jump.getByText(chapter.short, { exact: true }).click();
    await jump.getByRole('link', { name: last.title }).click();
    await audience.standsOn(last.step);
    expect(presenter).toBeDefined();
    expect(await broken(page)).toEqual([]);
  });

  test('the lock keeps stray keys and clicks out, in both windows it shows', async ({
    audience,
  }) => {
    await audience.open(fromHere[0]);
    const presenter = await audience.openPresenter();
    await presenter.standsOn(fromHere[0]);
    await presenter.button('Lock the hall’s keys').click();
    await expect(presenter.button('Hall keys are locked')).toHaveAttribute('aria-pressed', 'true');
    const sign = audience.page.locator('[data-lock]');
    await expect(sign).toContainText('Hall keys locked');
    await audience.press('PageDown', 'b', 'o', 'End', '5', 'Enter');
    await audience.page.mouse.click(500, 300);
    await expect(audience.page.locator('[data-black]')).toBeHidden();
    await expect(audience.page.getByRole('dialog')).toBeHidden();
    await presenter.button('Next').click();
    await audience.standsOn(fromHere[1]);
    await audience.press('End');
    await audience.standsOn(fromHere[1]);
    expect(await broken(audience.page)).toEqual([]);
    // Whoever is at the hall's computer can still get in on purpose.
    await audience.page.getByRole('button', { name: 'Unlock here' }).focus();
    await audience.page.keyboard.press('Enter');
    await expect(presenter.button('Lock the hall’s keys')).toBeVisible();
    await audience.press('PageDown');
    await audience.standsOn(fromHere[2]);
  });

  test('two of them do not fight', async ({ audience, context }) => {
    await audience.open(fromHere[0]);
    const one = await audience.openPresenter();
    const page: Page = await context.newPage();
    await page.goto('/present/notes/');
    const other = new Presenter(page);
    await other.isReady();
    await other.standsOn(fromHere[0]);
    await Promise.all([
      one.page.keyboard.press('PageDown'),
      other.page.keyboard.press('End'),
      audience.press('PageDown'),
    ]);
    await one.page.keyboard.press('Home');
    for (const window of [one, other]) await window.standsOn(stepAt(0));
    await audience.standsOn(stepAt(0));
    await other.page.keyboard.press('PageDown');
    for (const window of [one, other]) await window.standsOn(stepAt(1));
    await audience.standsOn(stepAt(1));
  });

  test('shows what was counted when the presenter says so, and counts hands there', async ({
    audience,
  }) => {
    await audience.open(FIRST.draw.step);
    const presenter = await audience.openPresenter();
    await expect(audience.stage).toHaveAttribute('data-live', 'ready');
    await presenter.button('Show what was counted, in the hall').click();
    await expect(audience.scene.locator('.step.is-on .verdict')).toContainText('counted');
    await audience.scene.getByRole('button', { name: 'Draw again' }).click();
    await expect(presenter.button('Show what was counted, in the hall')).toBeVisible();
    await presenter.button('Rate a claim').click();
    await presenter.button('One hand more for: contested').click();
    await expect(audience.page.getByRole('spinbutton').nth(3)).toHaveValue('1');
    expect(await broken(presenter.page)).toEqual([]);
  });

  test('when the browser blocks it, a link opens it', async ({ audience, page }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await audience.open(FIRST.claims.step);
    await audience.press('s');
    await expect(audience.notice).toContainText('The browser has blocked the presenter window.');
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      audience.notice.getByRole('link', { name: 'Presenter window' }).click(),
    ]);
    const presenter = new Presenter(opened);
    await presenter.isReady();
    await presenter.standsOn(FIRST.claims.step);
    await presenter.page.keyboard.press('PageDown');
    await audience.standsOn(stepAfter(FIRST.claims.step));
  });

  test('messages of another hand change nothing', async ({ audience, page }) => {
    await audience.open(FIRST.claims.step);
    await page.evaluate((other) => {
      const channel = new BroadcastChannel('classroom:/');
      const at = { count: 900, writer: 'zz' };
      const whole = { app: 'deck', version: 2, kind: 'state', from: 'zz', role: 'audience', at };
      for (const message of [
        'next',
        null,
        { ...whole },
        { ...whole, state: { step: other } },
        { ...whole, state: { step: '<img src=x>', isBlack: true } },
      ])
        channel.postMessage(message);
      channel.close();
    }, stepAt(-1));
    await audience.press('PageDown');
    await audience.standsOn(stepAfter(FIRST.claims.step));
    await expect(page.locator('[data-black]')).toBeHidden();
  });
});
