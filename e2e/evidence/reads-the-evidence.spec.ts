import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Source } from '../../src/content/schema/evidence.ts';
import { certaintyOfVerdict, VERDICTS } from '../../src/model/certainty.ts';
import { broken } from '../support/axe.ts';
import { builtPages, metaOf } from '../support/built-pages.ts';
import { claims } from '../support/claims.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

/** The sources as the authors wrote them. */
const sources = parse(
  readFileSync(join(import.meta.dirname, '../../content/evidence/sources.yaml'), 'utf8'),
) as Source[];
const contested = claims.filter(({ verdict }) => verdict === 'contested');
const PAGES = ['evidence/', 'evidence/c01/', 'sources/', 'glossary/', 'method/', 'corrections/'];

/** A claim and a word that is in what it says and in nothing that is written about the others. */
function foundByOneWord(): { claim: (typeof claims)[number]; word: string } {
  for (const claim of claims) {
    const others = JSON.stringify(claims.filter((other) => other !== claim)).toLowerCase();
    const words = claim.restatement.toLowerCase().match(/\b[a-z]{8,}\b/g) ?? [];
    const word = words.find((one) => !others.includes(one));
    if (word !== undefined) return { claim, word };
  }
  throw new Error('claims.yaml: found no claim with a word of its own, expected one');
}

test('a reader narrows the claims down, passes the address on, and goes back', async ({ page }) => {
  // The first verdict that claims of several kinds have, and the kind of the first of these.
  const [rated = []] = VERDICTS.map((one) =>
    claims.filter((claim) => claim.verdict === one),
  ).filter((found) => new Set(found.map((claim) => claim.kind)).size > 1);
  const [first] = rated;
  if (!first) throw new Error('claims.yaml: found no verdict of several kinds, expected one');
  const { kind } = first;
  const verdict = certaintyOfVerdict(first.verdict);
  const ofKind = rated.filter((claim) => claim.kind === kind);

  await page.goto('/evidence/');
  const cards = page.locator('[data-claims] > li:visible');
  const count = page.getByRole('status');
  const counted = (some: number): string =>
    `${some} ${some === 1 ? 'claim' : 'claims'} of ${claims.length}`;
  await expect(count).toHaveText(`All ${claims.length} claims`);
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption(verdict);
  await expect(cards).toHaveCount(rated.length);
  await expect(count).toHaveText(counted(rated.length));
  await expect(page).toHaveURL(`/evidence/?verdict=${verdict}`);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption(kind);
  await expect(cards).toHaveCount(ofKind.length);
  await expect(count).toHaveText(counted(ofKind.length));
  await expect(page).toHaveURL(`/evidence/?verdict=${verdict}&kind=${kind}`);
  const address = page.url();

  await page.goBack();
  await expect(cards).toHaveCount(rated.length);
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('');
  await page.goBack();
  await expect(cards).toHaveCount(claims.length);

  await page.goto(address);
  await expect(cards).toHaveCount(ofKind.length);
  await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveValue(verdict);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(cards).toHaveCount(claims.length);
  await expect(page).toHaveURL('/evidence/');
});

test('a search keeps one step of the way back, and says when it finds nothing', async ({
  page,
}) => {
  const { claim, word } = foundByOneWord();
  await page.goto('/evidence/');
  const search = page.getByRole('searchbox');
  await search.pressSequentially(word);
  const cards = page.locator('[data-claims] > li:visible');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText(claim.restatement);
  await expect(page).toHaveURL(`/evidence/?q=${word}`);
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
  const expected = claims.toSorted(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || a.order - b.order,
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
  const first = page.getByRole('link', { name: contested[0]?.restatement ?? '', exact: true });
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
    await expect(page).toHaveURL(/\/sources\/#./);
    const source = page.locator(':target');
    await expect(source).toBeInViewport();
    const citedAt = source.locator('a[href^="/#"]').first();
    const place = (await citedAt.getAttribute('href')) ?? '';
    await citedAt.click();
    await expect(page).toHaveURL(place);
  });
});

test('the page of a claim shows how its verdict follows, for each way to read it', async ({
  page,
}) => {
  const inTwoWays = claims.find(({ other_reading }) => other_reading !== undefined);
  for (const claim of [claims[0], inTwoWays]) {
    if (!claim) throw new Error('claims.yaml: found no such claim, expected one');
    await page.goto(`/evidence/${claim.id}/`);
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { name: 'How the verdict follows' })).toBeVisible();
    const readings = claim.other_reading ? 2 : 1;
    await expect(article.getByText('So the rule allows at most:')).toHaveCount(readings);
    await expect(article.locator('.reading .verdict-mark')).toHaveCount(readings);
    if (claim.other_reading) await expect(article).toContainText(claim.other_reading.restatement);
    await article.getByRole('link', { name: 'The whole rule' }).click();
    await expect(page.locator('[id="verdict-rule"]')).toBeInViewport();
  }
});

test('a claim leads to its places in the story', async ({ page, story }) => {
  const toSteps = page.locator('.claim-places a[href*="/"][href*="#"]').filter({ hasText: ':' });
  for (const { id } of claims) {
    await page.goto(`/evidence/${id}/`);
    if ((await toSteps.count()) > 0) break;
  }
  const step = ((await toSteps.first().getAttribute('href')) ?? '').replace(/^.*#/, '');
  await toSteps.first().click();
  await story.isReady();
  await story.standsOn(step);
});

/** The texts that pass on the words of a text, and those that pass on theirs. */
const relaysOf = (id: string): Source[] =>
  sources
    .filter(({ origin }) => origin?.source === id)
    .flatMap((source) => [source, ...relaysOf(source.id)]);

test('who repeats whom is a picture and a list', async ({ page }) => {
  const repeated = sources.filter(
    ({ id, origin }) => origin?.party !== undefined && relaysOf(id).length > 0,
  );
  expect(repeated.length).toBeGreaterThan(0);
  await page.goto('/sources/#origins');
  await expect(page.locator('.origin-tree > li')).toHaveCount(repeated.length);
  for (const { id, publisher } of repeated) {
    const root = page.locator('.origin-tree > li', {
      has: page.locator(`:scope > .origin-box a[href="#${id}"]`),
    });
    await expect(root.locator('> .origin-box')).toContainText(publisher);
    const shown = await root
      .locator('ul .origin-box a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const relays = relaysOf(id).map((source) => `#${source.id}`);
    expect(shown.toSorted(), id).toEqual(relays.toSorted());
    await expect(root.locator('.origin-line[viewBox]:visible')).toHaveCount(relays.length);
  }
  // Those that nobody passes on are in lists, by whose words they carry.
  const lists = page.locator('.origins .origin-more');
  for (const summary of await lists.locator('summary').all()) await summary.click();
  for (const { id, origin } of sources)
    if (origin?.party !== undefined && relaysOf(id).length === 0)
      await expect(lists.locator(`a[href="#${id}"]`).first(), id).toBeVisible();
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

test('the page of corrections has all of them, or says that there are none', async ({ page }) => {
  const file = join(import.meta.dirname, '../../content/corrections/corrections.yaml');
  const { length } = (parse(readFileSync(file, 'utf8')) ?? []) as unknown[];
  await page.goto('/corrections/');
  await expect(page.getByRole('article')).toHaveCount(length);
  await expect(page.getByText('Nothing has been corrected so far.')).toHaveCount(
    length === 0 ? 1 : 0,
  );
});
