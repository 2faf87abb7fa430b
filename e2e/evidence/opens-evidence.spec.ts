import type { Locator, Page } from '@playwright/test';
import { broken } from '../support/axe.ts';
import { scenes } from '../support/frames.ts';
import { expect, PHONE, test, type Story } from '../support/reader.ts';

const STEP = 'opening/claim';
const TESTED = 'attack/assault';
const panelIn = (page: Page): Locator => page.getByRole('dialog', { name: /^(Evidence|Claims)/ });
const noteIn = (page: Page): Locator => page.getByRole('dialog', { name: /^Glossary/ });
const claimIn = (story: Story): Locator =>
  story.step(STEP).getByRole('button', { name: /^“to open an escape corridor from Syria”$/ });
const termIn = (story: Story): Locator => story.step(STEP).getByRole('button', { name: /^PMF$/ });
const articleIn = (page: Page): Locator => panelIn(page).getByRole('article');

/** Where the reader is: nothing of it may change by looking something up. */
const placeOf = (page: Page) =>
  page.evaluate(() => ({ top: scrollY, address: location.href, history: history.length }));

async function begin({ page, story }: { page: Page; story: Story }) {
  await story.open(STEP);
  await story.standsOn(STEP);
  await story.rests();
  return placeOf(page);
}

const focusIsIn = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element.contains(document.activeElement));

test('a click on the words of a claim, or the sign behind them, shows who says so; Escape leads back', async ({
  page,
  story,
}) => {
  const before = await begin({ page, story });
  const words = claimIn(story);
  const boxBefore = await words.boundingBox();
  await words.click();
  const article = articleIn(page);
  await expect(article).toHaveAttribute('data-claim', 'c13');
  await expect(article.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(article).toContainText('plausible, unproven');
  await expect(article).toContainText('What would settle it');
  expect(await words.boundingBox(), 'the page behind does not move').toEqual(boxBefore);
  await page.mouse.wheel(0, 900);
  await page.keyboard.press('Escape');
  await expect(panelIn(page)).toBeHidden();
  await expect(words).toBeFocused();
  expect(await placeOf(page)).toEqual(before);
  await story.shows(STEP);
  // Signs stand behind claims once the story has said what they mean.
  await expect(words.locator('i')).toHaveCount(0);
  await story.open(TESTED);
  await story.standsOn(TESTED);
  await story.step(TESTED).locator('.claim i').first().click();
  await expect(article).toHaveAttribute('data-claim', 'c03');
});

test('the keyboard opens, stays inside while it is open, and comes back', async ({
  page,
  story,
}) => {
  const before = await begin({ page, story });
  const words = claimIn(story);
  for (const key of ['Enter', 'Space']) {
    await words.focus();
    await page.keyboard.press(key);
    await expect(articleIn(page).getByRole('heading', { level: 2 })).toBeFocused();
    const inside: boolean[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      inside.push(
        await page.evaluate(
          () =>
            document.activeElement === document.body ||
            document.activeElement?.closest('dialog') !== null,
        ),
      );
    }
    expect(inside).not.toContain(false);
    await panelIn(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect(panelIn(page)).toBeHidden();
    await expect(words).toBeFocused();
    expect(await placeOf(page)).toEqual(before);
  }
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a claim opens as a sheet from below and closes by a tap beside it', async ({
    page,
    story,
  }) => {
    const before = await begin({ page, story });
    await claimIn(story).tap();
    await expect(articleIn(page)).toHaveAttribute('data-claim', 'c13');
    // It slides in: what counts is where it comes to rest.
    await expect
      .poll(async () => {
        const { x = 0, y = 0, width = 0, height = 0 } = (await panelIn(page).boundingBox()) ?? {};
        return { x, width, bottom: Math.round(y + height), isLow: y > 80 };
      })
      .toEqual({ x: 0, width: PHONE.width, bottom: PHONE.height, isLow: true });
    await page.touchscreen.tap(PHONE.width / 2, 40);
    await expect(panelIn(page)).toBeHidden();
    expect(await placeOf(page)).toEqual(before);
  });

  test('a term shows its definition inside the window', async ({ page, story }) => {
    await begin({ page, story });
    await termIn(story).tap();
    await expect(noteIn(page)).toBeInViewport({ ratio: 1 });
    await page.touchscreen.tap(20, 300);
    await expect(noteIn(page)).toBeHidden();
  });
});

test('a press beside the panel closes it; selecting text past its edge does not; with Ctrl the browser does what it does with links', async ({
  page,
  story,
  context,
}) => {
  await begin({ page, story });
  await claimIn(story).click();
  const heading = articleIn(page).getByRole('heading', { level: 2 });
  await heading.hover();
  await page.mouse.down();
  await page.mouse.move(200, 450);
  await page.mouse.up();
  await expect(panelIn(page)).toBeVisible();
  await page.mouse.click(200, 450);
  await expect(panelIn(page)).toBeHidden();
  const opened = context.waitForEvent('page');
  await claimIn(story).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/evidence\/c13\/$/);
  await expect(panelIn(page)).toBeHidden();
});

test('evidence is fetched when the pointer comes to a claim, once, and not before', async ({
  page,
  story,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await begin({ page, story });
  await page.waitForLoadState('networkidle');
  const evidence = (): string[] => asked.filter((path) => /evidence|glossary|panel/.test(path));
  expect(evidence()).toEqual([]);
  await claimIn(story).hover();
  await expect.poll(evidence).toContain('/evidence/c13/');
  await claimIn(story).click();
  await expect(articleIn(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await claimIn(story).click();
  await expect(articleIn(page)).toBeVisible();
  expect(asked.filter((path) => path === '/evidence/c13/')).toHaveLength(1);
});

test('what opens brings no id twice and no script', async ({ page, story }) => {
  await begin({ page, story });
  const twice = (): Promise<string[]> =>
    page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
  const before = await twice();
  await claimIn(story).click();
  await expect(articleIn(page)).toBeVisible();
  expect(await twice()).toEqual(before);
  await expect(panelIn(page).locator('script, style, link')).toHaveCount(0);
  await page.keyboard.press('Escape');
  for (const term of [termIn(story), story.step(STEP).getByRole('button', { name: /^ISIS$/ })]) {
    await term.click();
    await expect(noteIn(page)).toHaveCount(1);
    expect(await twice()).toEqual(before);
  }
});

test('the claims of the picture follow the steps', async ({ page, story }) => {
  const scene = scenes.find(({ id }) => id === 'attack');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await story.open('attack/region');
  await story.standsOn('attack/region');
  const stage = story.stage('attack');
  const button = stage.getByRole('button', { name: /^Claims here/ });
  for (const [i, frame] of (scene?.frames ?? []).entries()) {
    if (i > 0) await stage.press('ArrowRight');
    await story.standsOn(`attack/${frame.id}`);
    const { claims } = frame as unknown as { claims: string[] };
    if (claims.length === 0) {
      await expect(button).toBeHidden();
      continue;
    }
    await expect(button).toHaveText(new RegExp(`Claims here\\s+${claims.length}\\s*$`));
    await button.click();
    const links = panelIn(page).getByRole('listitem').getByRole('link');
    await expect(links).toHaveCount(claims.length);
    const found = await links.evaluateAll((all) =>
      all.map((link) => /evidence\/(\w+)\/$/.exec((link as HTMLAnchorElement).href)?.[1]),
    );
    expect(found.toSorted()).toEqual(claims.toSorted());
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  }
});

test('from the list to a claim and back to the list', async ({ page, story }) => {
  const before = await begin({ page, story });
  const button = story.stage('opening').getByRole('button', { name: /^Claims here/ });
  await button.click();
  const panel = panelIn(page);
  const back = panel.getByRole('button', { name: 'Back' });
  await expect(back).toBeHidden();
  const second = panel.getByRole('listitem').getByRole('link').nth(1);
  await second.click();
  await expect(articleIn(page)).toBeVisible();
  await back.click();
  await expect(second).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(await placeOf(page)).toEqual(before);
});

test('a square of the verdicts opens its claim', async ({ page, story }) => {
  await story.openFigure('ledger/verdicts');
  const square = story.scene('ledger').locator('.stage a.unit:visible').nth(2);
  await square.press('Enter');
  await expect(articleIn(page)).toHaveAttribute('data-claim', 'c03');
  await page.keyboard.press('Escape');
  await expect(square).toBeFocused();
});

test('a link in the panel into the story closes it and goes there, also to the step one is at', async ({
  page,
  story,
}) => {
  await begin({ page, story });
  await claimIn(story).click();
  await articleIn(page).locator(`a[href$="/#${STEP}"]`).first().click();
  await expect(panelIn(page)).toBeHidden();
  await story.standsOn(STEP);
  await story.cardInView(STEP);
  await claimIn(story).click();
  await articleIn(page).locator('a[href*="/#corridor/"]:visible').first().click();
  await expect(panelIn(page)).toBeHidden();
  await expect(page).toHaveURL(/#corridor\//);
  const there = new URL(page.url()).hash.slice(1);
  await story.standsOn(there);
  await story.cardInView(there);
});

test('the page of the claim is one click away, and Back leads into the story', async ({
  page,
  story,
}) => {
  await begin({ page, story });
  await claimIn(story).click();
  await articleIn(page).locator('a[href$="/evidence/c13/"]').click();
  await expect(page).toHaveURL(/\/evidence\/c13\/$/);
  await page.goBack();
  await story.isReady();
  await story.standsOn(STEP);
});

test('a term opens beside its word; Escape, a press elsewhere and a second press close it', async ({
  page,
  story,
}) => {
  const before = await begin({ page, story });
  const word = termIn(story);
  const note = noteIn(page);
  for (const key of ['Enter', 'Space']) {
    await word.focus();
    await page.keyboard.press(key);
    await expect(note).toContainText('Umbrella of mainly Shia armed groups');
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    expect(await focusIsIn(note)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
    await expect(word).toHaveAttribute('aria-expanded', 'false');
  }
  await word.click();
  await expect(note).toBeInViewport({ ratio: 1 });
  await word.click();
  await expect(note).toBeHidden();
  await word.click();
  await expect(note).toBeVisible();
  await page.mouse.click(900, 300);
  await expect(note).toBeHidden();
  expect(await placeOf(page)).toEqual(before);
});

test('Tab leads through a note and on in the text', async ({ page, story }) => {
  await begin({ page, story });
  await termIn(story).press('Enter');
  const note = noteIn(page);
  await expect(note).toContainText('Umbrella');
  const links = await note.getByRole('link').count();
  expect(links).toBeGreaterThan(0);
  for (let i = 0; i < links; i++) {
    await page.keyboard.press('Tab');
    expect(await focusIsIn(note)).toBe(true);
  }
  await page.keyboard.press('Tab');
  await expect(claimIn(story)).toBeFocused();
});

test('the note leads to the glossary', async ({ page, story }) => {
  await begin({ page, story });
  await termIn(story).click();
  await noteIn(page).getByRole('link', { name: 'In the glossary' }).click();
  await expect(page).toHaveURL(/\/glossary\/#pmf$/);
  await expect(page.locator('[id="pmf"]')).toBeInViewport();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('claims and terms are links to their places', async ({ page }) => {
    const step = page.locator(`[data-step="${STEP}"]`);
    await page.goto('/');
    await step.getByRole('link', { name: /^“to open an escape corridor/ }).click();
    await expect(page).toHaveURL(/\/evidence\/c13\/$/);
    await expect(page.locator('article.claim-article')).toHaveCount(1);
    await page.goto('/');
    await step.getByRole('link', { name: /^PMF$/ }).click();
    await expect(page).toHaveURL(/\/glossary\/#pmf$/);
    await expect(page.locator('[id="pmf"]')).toBeInViewport();
  });
});

test.describe('when something does not arrive', () => {
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('a claim whose text cannot be fetched leads to its page', async ({ page, story }) => {
    await begin({ page, story });
    await page.route('**/evidence/**', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await claimIn(story).click();
    await expect(page).toHaveURL(/\/evidence\/c13\/$/);
    await expect(page.locator('article.claim-article')).toBeVisible();
  });

  test('a page that is not the one asked for is not shown', async ({ page, story }) => {
    await begin({ page, story });
    await page.route('**/evidence/**', (route) =>
      route.request().resourceType() === 'fetch'
        ? route.fulfill({ contentType: 'text/html', body: '<p>Sign in to this network</p>' })
        : route.continue(),
    );
    await claimIn(story).click();
    await expect(page).toHaveURL(/\/evidence\/c13\/$/);
  });

  test('a term that cannot be fetched leads to the glossary', async ({ page, story }) => {
    await begin({ page, story });
    await page.route('**/glossary/**', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await termIn(story).click();
    await expect(page).toHaveURL(/\/glossary\/#pmf$/);
  });

  test('without the script of the panel, claims and lists lead to their pages', async ({
    page,
    story,
  }) => {
    await page.route(/_astro\/(panel|term-note)[^/]*\.js$/, (route) => route.abort());
    await begin({ page, story });
    await claimIn(story).click();
    await expect(page).toHaveURL(/\/evidence\/c13\/$/);
    await begin({ page, story });
    await termIn(story).click();
    await expect(page).toHaveURL(/\/glossary\/#pmf$/);
    await begin({ page, story });
    await story
      .stage('opening')
      .getByRole('button', { name: /^Claims here/ })
      .click();
    await expect(page).toHaveURL(/\/evidence\/$/);
  });
});

test('a browser without popovers follows the link to the glossary', async ({ page, story }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });
  await begin({ page, story });
  await story.step(STEP).getByRole('link', { name: /^PMF$/ }).click();
  await expect(page).toHaveURL(/\/glossary\/#pmf$/);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test(`the panel ${reducedMotion === 'reduce' ? 'cuts' : 'slides'} in when the system says ${reducedMotion}`, async ({
    page,
    story,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await begin({ page, story });
    await claimIn(story).hover();
    const animated = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          new MutationObserver(() => {
            const dialog = document.querySelector('dialog[open]');
            if (dialog) resolve(getComputedStyle(dialog).animationName !== 'none');
          }).observe(document.body, { subtree: true, attributes: true, childList: true });
        }),
    );
    await claimIn(story).click();
    expect(await animated).toBe(reducedMotion === 'no-preference');
  });

test.describe('in a window 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('panel and note fit, and nothing is cut off at the side', async ({ page, story }) => {
    await story.open();
    await claimIn(story).click();
    await expect(articleIn(page)).toBeVisible();
    const wide = await panelIn(page).evaluate((panel) =>
      [panel, ...panel.querySelectorAll('*')]
        .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > 321)
        .map((part) => part.outerHTML.slice(0, 90)),
    );
    expect(wide).toEqual([]);
    await expect(panelIn(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await termIn(story).click();
    await expect(noteIn(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test('axe finds nothing in the open panel, the list and the note', async ({ page, story }) => {
      await begin({ page, story });
      await claimIn(story).click();
      await expect(articleIn(page)).toBeVisible();
      await panelIn(page).locator('summary').last().click();
      expect(await broken(page, 'dialog')).toEqual([]);
      await page.keyboard.press('Escape');
      await story
        .stage('opening')
        .getByRole('button', { name: /^Claims here/ })
        .click();
      await expect(panelIn(page).getByRole('listitem').first()).toBeVisible();
      expect(await broken(page, 'dialog')).toEqual([]);
      await page.keyboard.press('Escape');
      await termIn(story).click();
      await expect(noteIn(page)).toBeVisible();
      expect(await broken(page, `[data-step="${STEP}"]`)).toEqual([]);
    });
  });
