import type { Locator, Page } from '@playwright/test';
import { VERDICTS } from '../../src/model/certainty.ts';
import { broken } from '../support/axe.ts';
import { claims } from '../support/claims.ts';
import { oneLine } from '../support/frames.ts';
import { expect, PHONE, test, type Story } from '../support/reader.ts';

const claim = (order: number) => {
  const found = claims[order - 1];
  if (!found) throw new Error(`claims.yaml: found no claim ${order}, expected one`);
  return found;
};

const block = (page: Page): Locator => page.locator('[data-rate]');
const row = (page: Page, order: number): Locator =>
  block(page)
    .locator('ol > li')
    .nth(order - 1);
const radio = (within: Locator, verdict: string): Locator =>
  within.getByRole('radio', { name: verdict, exact: true });
const panel = (page: Page): Locator => page.getByRole('dialog');
const compared = (page: Page): Locator => block(page).locator('.rate-compared > li');
const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('rating:verdicts'));

async function start({ page, story }: { page: Page; story: Story }): Promise<void> {
  await story.open();
  await block(page)
    .getByRole('button', { name: /^(Rate the claims|Go on rating)/ })
    .click();
  await expect(block(page).locator('ol > li')).toHaveCount(claims.length);
}

/** Opens a row that is closed. */
async function enter(page: Page, order: number): Promise<Locator> {
  const own = row(page, order);
  if (!(await own.getByRole('radio').first().isVisible())) await own.locator('summary').click();
  return own;
}

async function rate(page: Page, order: number, verdict: string): Promise<void> {
  await radio(await enter(page, order), verdict).check();
}

test('nothing of it is fetched before the reader accepts', async ({ page, story }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await story.open();
  await block(page).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /in-brief|rate-claims/.test(url))).toEqual([]);
  expect(await stored(page)).toBeNull();
});

test('the list gives none of our verdicts away, and the keyboard is enough: choose, go on, skip', async ({
  page,
  story,
}) => {
  await start({ page, story });
  for (const { order, restatement } of claims) {
    await expect(row(page, order)).toContainText(oneLine(restatement));
    await expect(row(page, order).locator('.rate-mine')).toHaveText('not rated');
  }
  const text = oneLine(await block(page).innerText());
  for (const { reason } of claims) expect(text).not.toContain(oneLine(reason));
  await expect(row(page, 1).getByRole('radio')).toHaveCount(VERDICTS.length);
  for (const verdict of VERDICTS) await expect(radio(row(page, 1), verdict)).not.toBeChecked();

  await expect(row(page, 1).locator('summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(radio(row(page, 1), VERDICTS[0])).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(radio(row(page, 1), VERDICTS[1])).toBeChecked();
  await row(page, 1).getByRole('button', { name: 'Next claim' }).press('Enter');
  await expect(row(page, 2).locator('summary')).toBeFocused();
  await row(page, 2).getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(row(page, 3).locator('summary')).toBeFocused();
  await expect(row(page, 3).locator('summary')).toBeInViewport();
  await expect(row(page, 2).locator('.rate-mine')).toHaveText('not rated');
  await expect(row(page, claims.length).getByRole('button', { name: 'Skip' })).toHaveCount(0);
});

test('verdicts are counted, kept in this browser, compared and erased', async ({ page, story }) => {
  await start({ page, story });
  const other = VERDICTS.find((verdict) => verdict !== claim(3).verdict) ?? '';
  await rate(page, 2, claim(2).verdict);
  await rate(page, 3, other);
  await expect(block(page).getByRole('status')).toHaveText(
    `You have rated 2 of ${claims.length} claims.`,
  );
  await expect(row(page, 3).locator('.rate-mine')).toHaveText(other);
  await expect(block(page)).toContainText('Your verdicts stay in this browser.');
  expect(JSON.parse((await stored(page)) ?? '')).toEqual({ c02: claim(2).verdict, c03: other });

  await page.reload();
  await story.isReady();
  await expect(block(page).getByRole('button', { name: 'Go on rating: 2 done' })).toBeVisible();
  await start({ page, story });
  await expect(row(page, 1).getByRole('radio').first()).toBeVisible();
  await expect(radio(await enter(page, 3), other)).toBeChecked();

  await block(page).getByRole('button', { name: 'Compare with our verdicts' }).click();
  await expect(block(page).getByRole('heading', { name: 'Your verdicts and ours' })).toBeFocused();
  await expect(block(page)).toContainText(
    'You rated 2 claims: 1 with the verdict that we gave, 1 with another.',
  );
  await expect(compared(page)).toHaveCount(2);
  const [differs, same] = [compared(page).nth(0), compared(page).nth(1)];
  await expect(differs).toContainText(oneLine(claim(3).restatement));
  await expect(differs.getByRole('definition')).toHaveText([
    other,
    claim(3).verdict,
    oneLine(claim(3).reason),
  ]);
  await expect(same.getByRole('definition').nth(0)).toHaveText(claim(2).verdict);
  await expect(same.getByRole('definition').nth(1)).toHaveText(claim(2).verdict);
  // What is changed afterwards is compared at once.
  await rate(page, 3, claim(3).verdict);
  await expect(block(page)).toContainText(
    'You rated 2 claims, each with the verdict that we gave.',
  );

  await block(page).getByRole('button', { name: 'Erase my verdicts' }).click();
  await expect(compared(page)).toHaveCount(0);
  await expect(radio(await enter(page, 3), other)).not.toBeChecked();
  await expect(block(page).getByRole('button', { name: 'Erase my verdicts' })).toBeHidden();
  expect(await stored(page)).toBeNull();
});

test('a verdict can be taken back; evidence opened from the list hides ours until there is one', async ({
  page,
  story,
}) => {
  await start({ page, story });
  await rate(page, 1, 'contested');
  await row(page, 1).getByRole('button', { name: 'Take my verdict back' }).click();
  await expect(row(page, 1).locator('.rate-mine')).toHaveText('not rated');
  expect(await stored(page)).toBeNull();
  await block(page).getByRole('button', { name: 'Compare with our verdicts' }).click();
  await expect(block(page)).toContainText('You have not rated a claim yet');
  const {
    verdict,
    reason,
    for: speaks,
  } = claim(1) as (typeof claims)[number] & {
    for: { note: string }[];
  };
  await row(page, 1)
    .getByRole('button', { name: 'Read the evidence, without our verdict' })
    .click();
  const ours = panel(page).getByText('Our verdict and reason', { exact: true });
  await expect(panel(page)).toContainText(oneLine(speaks[0]?.note ?? ''));
  await expect(panel(page)).toContainText('hidden until you have given yours');
  await expect(ours).toBeHidden();
  const visible = async (): Promise<string> => oneLine(await panel(page).innerText());
  expect(await visible()).not.toContain(oneLine(reason));
  await expect(panel(page).getByText('Where it stands in the story')).toBeHidden();
  await expect(panel(page).getByText('So the rule allows at most:').first()).toBeHidden();
  await radio(panel(page), 'contested').check();
  await expect(ours).toBeVisible();
  expect(await visible()).not.toContain(oneLine(reason));
  await ours.click();
  expect(await visible()).toContain(oneLine(reason));
  expect(await visible()).toContain(verdict);
  await page.keyboard.press('Escape');
  await expect(radio(row(page, 1), 'contested')).toBeChecked();
});

test('a verdict can be given wherever a claim is opened', async ({ page, story }) => {
  await story.open('opening/claim');
  await story
    .step('opening/claim')
    .getByRole('button', { name: /^“to open an escape corridor/ })
    .click();
  await panel(page).getByText('Your own verdict').click();
  await radio(panel(page), 'not checkable').check();
  await page.keyboard.press('Escape');
  expect(JSON.parse((await stored(page)) ?? '')).toEqual({ c13: 'not checkable' });
});

test('where the browser keeps nothing, it works until the page is left, and says so', async ({
  page,
  story,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await start({ page, story });
  await rate(page, 4, 'contested');
  await expect(block(page)).toContainText('This browser keeps nothing either');
  await block(page).getByRole('button', { name: 'Compare with our verdicts' }).click();
  await expect(compared(page)).toHaveCount(1);
  await page.reload();
  await story.isReady();
  await expect(block(page).getByRole('button', { name: 'Rate the claims yourself' })).toBeVisible();
});

test('what stands in the storage is not trusted', async ({ page, story }) => {
  await page.addInitScript(() => {
    localStorage.setItem('rating:verdicts', '{"c01":"<b>true</b>","c99":"contested","c02":7}');
  });
  await start({ page, story });
  await expect(row(page, 1).locator('.rate-mine')).toHaveText('not rated');
  await block(page).getByRole('button', { name: 'Compare with our verdicts' }).click();
  await expect(compared(page)).toHaveCount(0);
});

test.describe('when the claims do not arrive', () => {
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('the reader comes to the page of all claims', async ({ page, story }) => {
    await page.route('**/in-brief.json', (route) => route.abort());
    await story.open();
    await block(page).getByRole('button', { name: 'Rate the claims yourself' }).click();
    await expect(page).toHaveURL(/\/evidence\/$/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the block is one link to all claims', async ({ page }) => {
    await page.goto('/');
    await expect(block(page)).toHaveText(
      `All ${claims.length} claims, with the evidence and our verdicts`,
      {
        useInnerText: true,
      },
    );
    await block(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/evidence\/$/);
  });
});

test.describe('in a window 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('list and comparison fit', async ({ page, story }) => {
    await start({ page, story });
    await rate(page, 1, 'plausible, unproven');
    await block(page).getByRole('button', { name: 'Compare with our verdicts' }).click();
    await expect(compared(page)).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: PHONE, reducedMotion: 'reduce' });

    test('axe finds nothing while rating, while hiding, and in the comparison', async ({
      page,
      story,
    }) => {
      await start({ page, story });
      expect(await broken(page, '[data-rate]')).toEqual([]);
      await row(page, 1)
        .getByRole('button', { name: /^Read the evidence/ })
        .click();
      await expect(panel(page).getByRole('article')).toBeVisible();
      expect(await broken(page, 'dialog')).toEqual([]);
      await radio(panel(page), 'contested').check();
      await panel(page).getByText('Our verdict and reason', { exact: true }).click();
      expect(await broken(page, 'dialog')).toEqual([]);
      await page.keyboard.press('Escape');
      await rate(page, 2, claim(2).verdict);
      await block(page).getByRole('button', { name: 'Compare with our verdicts' }).click();
      await expect(compared(page)).toHaveCount(2);
      expect(await broken(page, '[data-rate]')).toEqual([]);
    });
  });
