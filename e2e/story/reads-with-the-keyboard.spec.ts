import type { Page } from '@playwright/test';
import { claims } from '../support/claims.ts';
import { deckFrames } from '../support/deck-steps.ts';
import { isFigure, needsLegend } from '../support/frames.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

/** What has the focus, and whether a reader can see it: inside the window and on top. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return undefined;
    // The control for points is not seen itself: the figure has its ring.
    const shown = element.closest('.hover-layer:has(> .point-slider:focus)') ?? element;
    const box = shown.getBoundingClientRect();
    const bar = document.querySelector('.bar');
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const top = Math.max(box.top, 0) + 2;
    const bottom = Math.min(box.bottom, innerHeight) - 2;
    const hits = [top, bottom].map((y) => document.elementFromPoint(x, y));
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim(),
      ring: getComputedStyle(shown).outlineStyle !== 'none',
      seen:
        bottom > top &&
        hits.some((hit) => hit !== null && (shown.contains(hit) || hit.contains(shown))) &&
        (bar?.contains(element) === true || hits.some((hit) => bar?.contains(hit) !== true)),
    };
  });

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test(`Tab reaches everything on a ${device}, always in sight`, async ({ page, story }) => {
    await page.setViewportSize(viewport);
    await story.open();
    const names: string[] = [];
    const hidden: string[] = [];
    while (names.filter((name) => name.startsWith('Map: ')).length < 3 && names.length < 150) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (!now) break;
      names.push(now.name);
      await expect
        .poll(
          async () => {
            const again = await focused(page);
            return again?.seen === true && again.ring;
          },
          { message: now.name, timeout: 2000 },
        )
        .toBe(true)
        .catch(() => hidden.push(now.name));
    }
    expect(hidden, 'focused but not to be seen').toEqual([]);
    // The strip of claims is one stop: a button, or the first of its cells.
    const strip = device === 'phone' ? /^The report: 0 of / : (claims[0]?.name ?? '');
    const order = [/^Skip to the story/, /^Chapters/, strip, /^Calm motion/, /^Read as a page/];
    order.forEach((name, i) => {
      expect(names[i]).toMatch(name);
    });
    // The first scene is the cover of the story, which has no tools on a phone: the second has all.
    const starts = names.flatMap((name, i) => (name.startsWith('Map: ') ? [i] : []));
    const after = names.slice((starts[1] ?? 0) - 1);
    const maps = deckFrames.filter((frame) => !isFigure(frame));
    const second = maps.find(({ scene }) => scene !== maps[0]?.scene);
    const rest = [
      /^Skip the map scene/,
      /^Map: /,
      ...(second && needsLegend(second) ? [/^Key$/] : []),
      /^Previous step/,
      /^Next step/,
      /^Copy link/,
    ];
    const found = rest.map((name) => after.findIndex((candidate) => name.test(candidate)));
    expect(found, names.join(' | ')).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

for (const [device, viewport] of [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)
  test(`Tab goes through figures on a ${device}, always in sight`, async ({ page, story }) => {
    await page.setViewportSize(viewport);
    await story.open();
    for (const step of ['dating/band', 'surge/draw', 'surge/slide', 'ledger/sorted']) {
      const scene = step.slice(0, step.indexOf('/'));
      await page.goto(`/#${step}`);
      await story.standsOn(step);
      await story.answers(scene);
      await story.stage(scene).focus();
      const names: string[] = [];
      const hidden: string[] = [];
      const isInStage = (): Promise<boolean> =>
        page.evaluate(
          (id) => document.activeElement?.closest(`[data-scene="${id}"] .stage`) !== null,
          scene,
        );
      while (names.length < 50) {
        await page.keyboard.press('Tab');
        if (!(await isInStage())) break;
        const now = await focused(page);
        names.push(now?.name ?? '');
        if (now?.seen !== true || !now.ring) hidden.push(now?.name ?? '');
      }
      expect(hidden, `${step}: focused but not to be seen`).toEqual([]);
      expect(names.length, step).toBeGreaterThan(3);
      expect(names.length, step).toBeLessThan(50);
    }
  });

test('the skip links lead where they say', async ({ page, story }) => {
  await story.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#story$/);
  const skip = story.scene('opening').getByRole('link', { name: /^Skip the map scene/ });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('#after-opening').evaluate((end) => end.getBoundingClientRect().top))
    .toBeLessThan(DESKTOP.height);
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-scene="opening"]') === null),
  ).toBe(true);
});

test('arrow keys step while the stage has the focus, and only then', async ({ page, story }) => {
  await story.open('attack/region');
  await story.standsOn('attack/region');
  await page.keyboard.press('ArrowRight');
  await story.shows('attack/region');
  await story.stage('attack').focus();
  await page.keyboard.press('ArrowRight');
  await story.standsOn('attack/southwest');
  await story.cardInView('attack/southwest');
  await expect(story.stage('attack')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await story.standsOn('attack/region');
  await page.keyboard.press('ArrowLeft');
  await story.standsOn('attack/region');
  await expect(
    story.stage('attack').getByRole('button', { name: 'Previous step' }),
  ).toHaveAttribute('aria-disabled', 'true');
  await story.stage('attack').getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Enter');
  await story.standsOn('attack/southwest');
  await page.keyboard.press('ArrowRight');
  await story.standsOn('attack/area');
});

test('a scene has two ends', async ({ page, story }) => {
  await story.open('attack/flight');
  await story.standsOn('attack/flight');
  const next = story.stage('attack').getByRole('button', { name: 'Next step' });
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await next.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await story.standsOn('attack/flight');
});

test('keys and buttons announce the step, scrolling does not', async ({ page, story }) => {
  await story.open('attack/region');
  await story.standsOn('attack/region');
  const said = story.scene('attack').locator('[aria-live="polite"]');
  await story.wheelTo('attack/southwest');
  await story.standsOn('attack/southwest');
  await expect(said).toHaveText('');
  await story.stage('attack').focus();
  await page.keyboard.press('ArrowRight');
  await story.standsOn('attack/area');
  const sentence = await story.step('attack/area').locator('.sentence').textContent();
  await expect(said).toHaveText(`3 / 6. ${sentence ?? ''}`);
  await story.stage('attack').getByRole('button', { name: 'Next step' }).click();
  await expect(said).toHaveText(/^4 \/ 6\. /);
  await story.rests();
  await story.wheelTo('attack/counterattack');
  await story.standsOn('attack/counterattack');
  await expect(said).toHaveText(/^4 \/ 6\. /);
});

test('Escape closes the menu and gives the focus back', async ({ page, story }) => {
  await story.open();
  const menu = page.getByRole('navigation', { name: 'Chapters' });
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('list')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('list')).toBeHidden();
  await expect(menu.locator('summary')).toBeFocused();
});

for (const path of ['/sources/', '/evidence/c01/', '/teach/worksheet/', '/embed/', '/404.html'])
  test(`Tab offers first to skip what every page has: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text of this page' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => {
      const nav = document.querySelector('.site-nav');
      const now = document.activeElement;
      return (
        now !== null &&
        nav !== null &&
        now !== document.body &&
        (nav.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        !nav.contains(now)
      );
    });
    expect(isPast).toBe(true);
  });

test('links in a table that has the focus stand below the heads of its columns', async ({
  page,
  story,
}) => {
  await page.setViewportSize(PHONE);
  await story.open();
  const covered = await page.locator('.figure-data').evaluateAll((all) =>
    all.flatMap((data) => {
      (data as HTMLDetailsElement).open = true;
      return [...data.querySelectorAll<HTMLElement>('.scroller')].flatMap((scroller) => {
        scroller.scrollTop = scroller.scrollHeight;
        // From the last to the first, as Shift+Tab goes.
        return [...scroller.querySelectorAll<HTMLElement>('tbody a')].reverse().flatMap((link) => {
          link.focus();
          const head = scroller.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
          const { top } = link.getBoundingClientRect();
          const isSticky = scroller.scrollHeight > scroller.clientHeight;
          return isSticky && top < head - 1 ? [`${link.textContent}: ${top} under ${head}`] : [];
        });
      });
    }),
  );
  expect(covered).toEqual([]);
});
