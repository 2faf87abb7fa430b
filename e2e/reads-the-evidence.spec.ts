import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { broken } from './axe.ts';
import { builtPages, metaOf } from './built-pages.ts';
import { DESKTOP, expect, PHONE, test } from './reader.ts';

interface Claim {
  id: string;
  order: number;
  kind: string;
  verdict: string;
  restatement: string;
  settle: string;
}
/** The claims as the authors wrote them. */
const claims = parse(
  readFileSync(join(import.meta.dirname, '../content/evidence/claims.yaml'), 'utf8'),
) as Claim[];
const contested = claims.filter(({ verdict }) => verdict === 'contested');
const PAGES = ['evidence/', 'evidence/c01/', 'sources/', 'glossary/', 'method/', 'corrections/'];

test('a reader narrows the claims down, passes the address on, and goes back', async ({ page }) => {
  await page.goto('/evidence/');
  const cards = page.locator('[data-claims] > li:visible');
  const count = page.getByRole('status');
  await expect(count).toHaveText(`All ${claims.length} claims`);
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('contested');
  await expect(cards).toHaveCount(contested.length);
  await expect(count).toHaveText(`${contested.length} claims of ${claims.length}`);
  await expect(page).toHaveURL('/evidence/?verdict=contested');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('motive');
  const motives = contested.filter(({ kind }) => kind === 'motive');
  await expect(cards).toHaveCount(motives.length);
  await expect(page).toHaveURL('/evidence/?verdict=contested&kind=motive');
  const address = page.url();

  await page.goBack();
  await expect(cards).toHaveCount(contested.length);
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('');
  await page.goBack();
  await expect(cards).toHaveCount(claims.length);

  await page.goto(address);
  await expect(cards).toHaveCount(motives.length);
  await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveValue('contested');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(cards).toHaveCount(claims.length);
  await expect(page).toHaveURL('/evidence/');
});

test('a search keeps one step of the way back, and says when it finds nothing', async ({
  page,
}) => {
  await page.goto('/evidence/');
  const search = page.getByRole('searchbox');
  await search.pressSequentially('exponentially');
  const cards = page.locator('[data-claims] > li:visible');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('14');
  await expect(page).toHaveURL('/evidence/?q=exponentially');
  await expect(search).toBeFocused();
  await search.pressSequentially(' zeppelin');
  await expect(page.getByRole('status')).toHaveText(`None of the ${claims.length} claims`);
  await page.goBack();
  await expect(page).toHaveURL('/evidence/');
  await expect(search).toHaveValue('');
});

test('sorted by verdict, the surest come first, and each verdict keeps the order of the report', async ({
  page,
}) => {
  await page.goto('/evidence/?sort=verdict');
  const order = await page
    .locator('[data-claims] > li')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.order));
  const scale = [
    'corroborated',
    'partly corroborated',
    'plausible, unproven',
    'contested',
    'not checkable',
  ];
  const expected = claims.toSorted(
    (a, b) => scale.indexOf(a.verdict) - scale.indexOf(b.verdict) || a.order - b.order,
  );
  expect(order).toEqual(expected.map((claim) => String(claim.order)));
});

test('the keyboard alone filters and opens a claim', async ({ page }) => {
  await page.goto('/evidence/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Verdict' })).toBeFocused();
  await page.keyboard.type('contested');
  await expect(page.locator('[data-claims] > li:visible')).toHaveCount(contested.length);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  const first = page.getByRole('link', { name: contested[0]?.restatement ?? '' });
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/evidence/${contested[0]?.id ?? ''}/`);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every claim is there, and its page says everything', async ({ page }) => {
    await page.goto('/evidence/');
    await expect(page.locator('[data-claims] > li:visible')).toHaveCount(claims.length);
    await expect(page.getByRole('search')).toHaveCount(0);
    for (const { order, restatement, settle, id } of claims.slice(12, 14)) {
      await page.goto('/evidence/');
      await page.getByRole('link', { name: restatement, exact: true }).click();
      await expect(page).toHaveURL(`/evidence/${id}/`);
      const article = page.getByRole('article');
      await expect(article.getByRole('heading', { level: 1 })).toHaveText(restatement);
      await expect(article).toContainText(`Claim ${order} of ${claims.length}`);
      await expect(article).toContainText(settle);
    }
  });

  test('a source number in the text leads to the source, and from there to what cites it', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('.cite a').first().click();
    await expect(page).toHaveURL(/\/sources\/#report-en$/);
    const source = page.locator('#report-en');
    await expect(source).toBeInViewport();
    await source.getByRole('link', { name: 'The report', exact: true }).click();
    await expect(page).toHaveURL(/\/#an-hour-in-the-desert$/);
  });
});

test('a claim leads to its places in the story', async ({ page, story }) => {
  await page.goto('/evidence/c12/');
  await page.getByRole('link', { name: /Two guessed ways out/ }).click();
  await story.isReady();
  await story.standsOn('attack/flight');
});

test('who repeats whom is a picture and a list', async ({ page }) => {
  await page.goto('/sources/#origins');
  const root = page.locator('.origin-tree > li');
  await expect(root).toContainText('PMF media directorate');
  const names = root.locator('> ul > li > .origin-box a');
  await expect(names).toHaveText([
    'Al-Masdar News',
    'Al-Hal Net (7al.net)',
    'SouthFront, republished by The Russophile',
    'EPIC / Enabling Peace in Iraq Center',
  ]);
  await expect(root.locator('.origin-line[viewBox]:visible')).toHaveCount(5);
});

// Each layout and each set of colours once: colours are the same in both layouts.
for (const [colorScheme, device, viewport] of [
  ['light', 'phone', PHONE],
  ['dark', 'desktop', DESKTOP],
] as const)
  test.describe(`in ${colorScheme} colours on a ${device}`, () => {
    test.use({ colorScheme, viewport });

    // One page in each test: a browser that goes on to a second one complains that it has the fonts.
    for (const path of [...PAGES, 'evidence/?q=zeppelin'])
      test(`/${path} breaks no rule of accessibility and is no wider than the window`, async ({
        page,
      }) => {
        await page.goto(`/${path}`);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        expect(await broken(page)).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBeLessThanOrEqual(0);
      });
  });

test('every page of evidence has its two dates', async ({ page }) => {
  for (const path of [...PAGES, 'data/']) {
    await page.goto(`/${path}`);
    await expect(page.locator('.dates')).toHaveText(
      /^\s*Text last changed \d+ \w+ \d{4};\s+facts last checked \w+ \d{4}, in stored copies\.\s*$/,
    );
  }
});

test('the story and every claim have a picture to share, of the size that programs expect', async ({
  request,
}) => {
  const pictures = new Set<string>();
  for (const one of builtPages) {
    const picture = metaOf('og:image', one);
    if (picture) pictures.add(picture);
    if (one.path === '/' || /\/c\d+\/$/.test(one.path)) expect(picture, one.path).toBeTruthy();
  }
  for (const picture of pictures) {
    const bytes = await (await request.get(picture)).body();
    expect(bytes.subarray(1, 4).toString(), picture).toBe('PNG');
    // Width and height stand in the first block of a PNG.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
  }
});

test('as long as nothing was wrong, the page of corrections says so', async ({ page }) => {
  await page.goto('/corrections/');
  await expect(page.getByText('Nothing has been corrected so far.')).toBeVisible();
});
