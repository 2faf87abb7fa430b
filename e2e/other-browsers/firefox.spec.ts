import { test as changing } from '../support/changing-site.ts';
import { frames } from '../support/frames.ts';
import { AudienceWindow } from '../support/deck.ts';
import { FIRST, stepAfter } from '../support/deck-steps.ts';
import { test } from '../support/host-pages.ts';
import { pasted } from '../support/pasted.ts';
import { DESKTOP, expect, PHONE, type Story } from '../support/reader.ts';
import { builtPath } from '../tools/budgets/budget.ts';
import { sample } from './sample.ts';

const own = frames.filter(({ scene }) => scene === 'attack').map(({ step }) => step);

async function scrollThrough(story: Story): Promise<void> {
  const steps = await story.steps();
  for (const step of sample(steps)) {
    await story.wheelTo(step);
    await (step === steps[0] ? story.shows(step) : story.standsOn(step));
  }
}

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test(`the story is read by scrolling on a ${device}, through all its maps and figures`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize(viewport);
    await story.open();
    await scrollThrough(story);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });

test('a link to a moment opens it; keys go on from there, and the map comes to life', async ({
  page,
  story,
}) => {
  const [, second = '', third = ''] = own;
  await story.open(second);
  await story.standsOn(second);
  await story.isLive(second);
  await story.stage('attack').focus();
  await page.keyboard.press('ArrowRight');
  await story.standsOn(third);
  await story.isLive(third);
  await page.keyboard.press('ArrowLeft');
  await story.standsOn(second);
});

test('a figure answers: a guess is skipped, points are walked', async ({ page, story }) => {
  await story.openFigure('surge/draw');
  await story.step('surge/draw').getByRole('button', { name: /^Skip/ }).click();
  await expect(story.stage('surge').locator('.asks-draw')).toHaveClass(/is-answered/);
  await story.stage('surge').focus();
  await page.keyboard.press('ArrowRight');
  await story.standsOn('surge/count');
  await story.points('surge').focus();
  await page.keyboard.press('ArrowRight');
  await expect(story.note('surge')).toBeVisible();
});

test('a claim is opened, and Escape leads back to the same words', async ({ page, story }) => {
  await story.open('opening/claim');
  await story.standsOn('opening/claim');
  const words = story
    .step('opening/claim')
    .getByRole('button', { name: /^“to open an escape corridor from Syria”/ });
  // Before it points, the channel brings things to the middle.
  await words.hover();
  await story.rests();
  const before = await page.evaluate(() => scrollY);
  await words.click();
  const panel = page.getByRole('dialog', { name: /^(Evidence|Claims)/ });
  await expect(panel.getByRole('article')).toHaveAttribute('data-claim', 'c13');
  await expect(panel.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(words).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('somebody copies a scene and pastes it into an article: it has the height that it needs', async ({
  host,
  page,
}) => {
  await page.goto('/embed/');
  await page.locator('article#attack').getByRole('button', { name: 'Copy embed code' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Copied: Embed, The attack/);
  await host.open({ body: `<p>Before.</p>${await pasted(page)}<p>After.</p>` });
  for (const width of [PHONE.width, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await host.fits();
  }
  await host.shows(own[0] ?? '');
  await host.inside().getByRole('button', { name: 'Next step' }).click();
  await host.shows(own[1] ?? '');
  await host.fits();
  await expect(host.inside().locator('.stage')).toHaveAttribute('data-live', 'ready');
});

test('the windows of audience and presenter go in step', async ({ page }) => {
  const { step } = FIRST.months;
  const audience = new AudienceWindow(page);
  await audience.open(step);
  await audience.standsOn(step);
  const presenter = await audience.openPresenter();
  await presenter.standsOn(step);
  await expect(presenter.audience).toContainText('The hall window follows.');
  await audience.press('PageDown');
  await presenter.standsOn(stepAfter(step));
  await presenter.button('Next').click();
  await audience.standsOn(stepAfter(step, 2));
  await presenter.button('Black screen').click();
  await expect(page.locator('[data-black]')).toBeVisible();
});

changing('what was visited can be read without a network', async ({ page, host, story }) => {
  await story.open('surge/draw');
  await page.mouse.wheel(0, 40);
  await story.answers('surge');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const stored = () =>
    page.evaluate(async () => {
      const keys = await (await caches.open('/ files')).keys();
      return keys.map(({ url }) => new URL(url).pathname.slice(1));
    });
  await expect
    .poll(stored)
    .toEqual(
      expect.arrayContaining(['index.html', 'figures/surge.json', builtPath('map/overlays.svg')]),
    );
  host.cut();
  await page.reload();
  await story.isReady();
  await story.standsOn('surge/draw');
  await page.mouse.wheel(0, 40);
  await story.answers('surge');
  await page.goto('evidence/c05/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
  await expect(page.getByText('This page is not on this device')).toBeVisible();
});
