import type { Page } from '@playwright/test';
import { embeddableScenes } from '../../src/embed/gallery/embeddable-scenes.ts';
import {
  MEASURED_WIDTHS,
  readMeasuredHeights,
  textsHash,
} from '../../src/embed/gallery/promised-heights.ts';
import { embedTexts } from '../../src/embed/page/embed-texts.ts';
import { book } from '../../src/map/frame/real-frames.fixture.ts';
import { pathsOf } from '../tools/budgets/budget.ts';
import { partsOf } from '../tools/budgets/budget-parts.ts';
import { COLUMN } from '../../src/embed/column.ts';
import { measureHeights, scrolledAt } from '../tools/heights/measure.ts';
import { EmbedPage } from '../support/embed-page.ts';
import { faultsOfLetters } from '../support/figure-letters.ts';
import { figureScenes, mapScenes, scenes } from '../support/frames.ts';
import { expect, PHONE, test } from '../support/reader.ts';

test.use({ reducedMotion: 'reduce' });

const WIDTHS = [280, 320, 640, 900];

/**
 * What is wrong with the labels of a map, in words: on one another, too small, or, of those that matter, cut off.
 * Of letters that run aslant no box tells where they are; src/embed/page/embed-labels.test.ts looks at these.
 */
const faultsOfLabels = (page: Page, step: string): Promise<string[]> =>
  page.evaluate((id) => {
    const picture = document.querySelector(`[data-step="${id}"] .picture`);
    if (!picture) return [`${id}: no picture`];
    const area = picture.getBoundingClientRect();
    const lettersOf = (label: Element): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(label);
      const { x, y, width, height } = range.getBoundingClientRect();
      // The line in which the letters stand is higher than they are.
      return new DOMRect(x, y + 2, width, height - 4);
    };
    const labels = [...picture.querySelectorAll('.label b')]
      .filter((label) => label.checkVisibility({ visibilityProperty: true }))
      .map((label) => ({
        text: label.textContent,
        box: lettersOf(label),
        isKey: label.matches('.key *'),
        isTurned: !['', '0deg', 'none'].includes(getComputedStyle(label).rotate),
        size: parseFloat(getComputedStyle(label).fontSize),
      }));
    const upright = labels.filter(({ isTurned }) => !isTurned);
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    return [
      ...labels.filter(({ size }) => size < 11).map(({ text, size }) => `"${text}" has ${size} px`),
      ...upright.flatMap(({ text, box, isKey }, i) => [
        ...upright
          .slice(i + 1)
          .filter((other) => meet(box, other.box))
          .map((other) => `"${text}" and "${other.text}" overlap`),
        ...(isKey &&
        (box.left < area.left - 1 ||
          box.right > area.right + 1 ||
          box.top < area.top - 1 ||
          box.bottom > area.bottom + 1)
          ? [`"${text}" is cut`]
          : []),
      ]),
    ];
  }, step);

/** What is wrong in any frame of a scene at any width, in words. */
async function everyFrame(
  page: Page,
  { id, frames }: (typeof scenes)[number],
  look: (step: string) => Promise<string[]>,
): Promise<string> {
  const embed = new EmbedPage(page);
  const found: string[] = [];
  await embed.open(id, '?live=off');
  await embed.fit();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const [i, frame] of frames.entries()) {
      if (frames.length > 1) await embed.dots.nth(i).check();
      const step = `${id}/${frame.id}`;
      found.push(...(await look(step)).map((fault) => `${step} at ${width}: ${fault}`));
    }
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) found.push(`${id} at ${width}: ${over} px wider than its frame`);
  }
  return found.join('\n');
}

for (const scene of mapScenes)
  test(`letters of ${scene.id} are large enough and apart at every width`, async ({ page }) => {
    expect(await everyFrame(page, scene, (step) => faultsOfLabels(page, step))).toBe('');
  });

for (const scene of figureScenes)
  test(`letters of ${scene.id} are large enough and apart at every width`, async ({ page }) => {
    const look = async (step: string) => {
      const faults = await faultsOfLetters(page, `[data-step="${step}"]`, step);
      // Narrower than the narrowest that figures are drawn for, letters still have to be apart.
      const isTiny = (page.viewportSize()?.width ?? 0) < 320;
      return isTiny ? faults.filter((fault) => !fault.startsWith('the plot has')) : faults;
    };
    expect(await everyFrame(page, scene, look)).toBe('');
  });

/** A map, and every figure that asks its reader something: there the steps have most to hold. */
const SAMPLE = embeddableScenes(book).filter(({ id, kind }, i) =>
  kind === 'map' ? i === 0 : embedTexts(id, book).frames.some(({ ask }) => ask),
);
for (const scene of SAMPLE)
  test(`every step of ${scene.id} fits in the height that its code promises, at every width`, async ({
    page,
  }) => {
    const embed = new EmbedPage(page);
    await embed.open(scene.id);
    await page.waitForLoadState('networkidle');
    expect(await scrolledAt(page, scene.heights.all)).toEqual([]);
    // What was measured holds as long as the texts are those that were measured: npm run heights.
    const known = readMeasuredHeights()[scene.id];
    if (known?.texts !== textsHash(embedTexts(scene.id, book))) return;
    const [inColumn = 0] = await measureHeights(page, [COLUMN]);
    expect(Math.abs(inColumn - (known.all[MEASURED_WIDTHS.indexOf(COLUMN)] ?? 0))).toBeLessThan(8);
  });

for (const { id, frames } of [
  mapScenes[1],
  figureScenes.find(({ id: figure }) => embedTexts(figure, book).frames.some(({ ask }) => ask)),
].filter((one) => one !== undefined))
  test(`${id} has nothing to scroll in it when it is followed; all its steps are equally high`, async ({
    page,
  }) => {
    const embed = new EmbedPage(page);
    await embed.open(id, '?live=off');
    await embed.fit();
    const height = () =>
      page.locator('.embed').evaluate((main) => Math.round(main.getBoundingClientRect().height));
    await page.setViewportSize({ width: 400, height: 2000 });
    const first = await height();
    await page.setViewportSize({ width: 400, height: first });
    for (const [i] of frames.entries()) {
      await embed.dots.nth(i).check();
      expect(await height(), `step ${i + 1}`).toBe(first);
    }
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 300);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('stands in a frame of any height: the picture takes what the words leave', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  await page.setViewportSize({ width: 900, height: 800 });
  await embed.open('attack', '?live=off');
  const size = () => page.locator('.picture').filter({ visible: true }).boundingBox();
  const bottom = () =>
    page.locator('.embed').evaluate((main) => main.getBoundingClientRect().bottom);
  expect(await bottom()).toBe(800);
  const before = await size();
  await page.setViewportSize({ width: 900, height: 1000 });
  expect(await bottom()).toBe(1000);
  expect((await size())?.height).toBeCloseTo((before?.height ?? 0) + 200, 0);
  await page.setViewportSize({ width: 640, height: 200 });
  expect((await size())?.height).toBeGreaterThanOrEqual(208);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  // One page in each test: a browser that goes on to a second one still asks for fonts of the first.
  for (const { id } of [mapScenes[0], figureScenes[0]].filter((one) => one !== undefined))
    test(`what the embed of ${id} fetches first is what its budget counts`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await new EmbedPage(page).open(id, '?live=off');
      await page.waitForLoadState('networkidle');
      const counted = await partsOf(`/embed/${id}/`);
      expect(pathsOf(asked).filter((path) => !counted.includes(path))).toEqual([]);
    });
});
