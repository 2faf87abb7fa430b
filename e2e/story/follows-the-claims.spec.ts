import type { Locator, Page } from '@playwright/test';
import { certaintyOfVerdict } from '../../src/model/certainty.ts';
import { claims } from '../support/claims.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

/** A step in the middle of the story. */
const STEP = 'dating/clashes';

const stripIn = (page: Page): Locator =>
  page.getByRole('navigation', { name: /claims of the report$/ });
const cellsIn = (page: Page): Locator => stripIn(page).locator('li a');

/** The claims that are tested at a step or before it. */
function testedBy(step: string, steps: readonly string[]): string[] {
  const at = steps.indexOf(step);
  expect(at).toBeGreaterThanOrEqual(0);
  return claims.filter(({ tested }) => steps.indexOf(tested) <= at).map(({ name }) => name);
}

test.describe('on a desktop', () => {
  test.use({ viewport: DESKTOP });

  test('a cell is filled from the step on that tests its claim, and empty again before it', async ({
    page,
    story,
  }) => {
    await story.open(STEP);
    await story.standsOn(STEP);
    const steps = await story.steps();
    const filled = cellsIn(page).and(page.locator(':not(.square-open)'));
    const expected = testedBy(STEP, steps);
    expect(expected.length).toBeGreaterThan(1);
    await expect(filled).toHaveText(expected);
    for (const { name, verdict } of claims.filter((claim) => expected.includes(claim.name)))
      await expect(cellsIn(page).filter({ hasText: name })).toHaveClass(
        new RegExp(`square-${certaintyOfVerdict(verdict)}`),
      );
    const [first = ''] = steps;
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await story.shows(first);
    await expect(filled).toHaveText(testedBy(first, steps));
  });

  test('is one stop for the tab key; arrow keys go from claim to claim, and Enter to its step', async ({
    page,
    story,
  }) => {
    await story.open(STEP);
    await story.standsOn(STEP);
    const cells = cellsIn(page);
    await page.locator('[data-menu] summary').focus();
    await page.keyboard.press('Tab');
    const here = page.locator('.strip [aria-current="step"]').first();
    await expect(here).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Calm motion' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Home');
    await expect(cells.first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(cells.nth(2)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(cells.last()).toBeFocused();
    // The keys did not move the story.
    await story.standsOn(STEP);
    await page.keyboard.press('ArrowLeft');
    const { tested = '' } = claims.at(-2) ?? {};
    await page.keyboard.press('Enter');
    await story.standsOn(tested);
    await story.cardInView(tested);
  });

  test('is a list of names for assistive technology, with verdicts once they are shown', async ({
    page,
    story,
  }) => {
    await story.open(STEP);
    await story.standsOn(STEP);
    const tested = testedBy(STEP, await story.steps());
    const links = await stripIn(page).getByRole('listitem').getByRole('link').all();
    expect(links).toHaveLength(claims.length);
    for (const [i, link] of links.entries()) {
      const { name = '', verdict = '' } = claims[i] ?? {};
      await expect(link).toHaveAccessibleName(tested.includes(name) ? `${name}: ${verdict}` : name);
    }
    await expect(stripIn(page).getByRole('button')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('is one control that opens the report as far as it is tested', async ({ page, story }) => {
    await story.open(STEP);
    await story.standsOn(STEP);
    const tested = testedBy(STEP, await story.steps());
    await expect(stripIn(page).getByRole('link')).toHaveCount(0);
    const button = stripIn(page).getByRole('button');
    await expect(button).toHaveAccessibleName(
      `The report: ${tested.length} of ${claims.length} claims tested`,
    );
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    const phrases = page.getByRole('dialog').locator('.phrase:visible');
    await button.tap();
    await expect(phrases).toHaveText(claims.map(({ name }) => name));
    await expect(phrases.filter({ hasNot: page.locator('.square-open') })).toHaveText(tested);
    for (const phrase of await phrases.all())
      expect((await phrase.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    const untested = claims.find(({ name }) => !tested.includes(name))?.name ?? '';
    await expect(phrases.filter({ hasText: untested })).toHaveAccessibleName(
      `${untested}: not tested yet`,
    );
    const [first] = claims;
    await phrases.first().tap();
    await expect(
      page.getByRole('dialog').locator(`[data-claim="${first?.id ?? ''}"]`),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).tap();
    await expect(phrases).toHaveCount(claims.length);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await story.standsOn(STEP);
  });

  test('fills at once with calm motion', async ({ page, story }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await story.open(STEP);
    await story.standsOn(STEP);
    await story.wheelTo('dating/raids');
    await story.standsOn('dating/raids');
    await expect(page.locator('.strip .fills')).toHaveCount(0);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no strip, and no room is kept for it', async ({ page }) => {
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      await page.goto('/');
      await expect(page.locator('.strip')).toBeHidden();
      expect((await page.locator('.bar').boundingBox())?.height).toBeLessThan(50);
    }
  });
});

test('the page of evidence begins with the report, and its words lead to the claims', async ({
  page,
}) => {
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    await page.goto('/evidence/');
    const phrases = page.locator('[data-report] .phrase:visible');
    await expect(phrases).toHaveText(claims.map(({ name }) => name));
    await expect(page.locator('[data-report] .phrase .square-open')).toHaveCount(0);
    const { id = '' } = claims[3] ?? {};
    await phrases.nth(3).click();
    await expect(page).toHaveURL(new RegExp(`/evidence/${id}/$`));
  }
});
