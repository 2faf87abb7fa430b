import type { Locator, Page } from '@playwright/test';
import { figureScenes } from '../support/frames.ts';
import { compare } from '../support/pixels.ts';
import { DESKTOP, expect, test } from '../support/reader.ts';

test.use({ viewport: DESKTOP, forcedColors: 'active', reducedMotion: 'reduce' });

/** Pixels of a square of the ledger that are surely its own. */
const SQUARE = 40;

/** Share of the pixels of an element that change when it is drawn with other styles. */
async function changes(
  page: Page,
  element: Locator,
  styles: Record<string, string>,
): Promise<number> {
  await element.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await element.boundingBox()) ?? {};
  const clip = {
    x: Math.floor(x),
    y: Math.floor(y),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
  const whole = await page.screenshot({ clip });
  const before = await element.getAttribute('style');
  await element.evaluate((one: HTMLElement, other) => {
    for (const [name, value] of Object.entries(other)) one.style.setProperty(name, value);
  }, styles);
  const { share } = await compare(page, whole, await page.screenshot({ clip }));
  await element.evaluate((one, style) => {
    one.setAttribute('style', style ?? '');
  }, before);
  return share;
}

test('bands keep their edge and their hatches, and squares their signs', async ({
  page,
  story,
}) => {
  await story.open();
  await page.getByRole('button', { name: 'Read as a page' }).click();
  await page.mouse.wheel(0, 10);
  const hatched = new Set<string>();
  for (const { id } of figureScenes) {
    const first = story.scene(id).locator('.still').first();
    await first.scrollIntoViewIfNeeded();
    await expect(first.locator('.picture.figure')).toBeVisible();
    for (const band of await story.scene(id).locator('.still .plot-wide .box').all()) {
      const step = (await band.evaluate((box) => box.closest('.step')?.id)) ?? '';
      const edge = await changes(page, band, { 'border-color': 'transparent' });
      expect(edge, `edge in ${step}`).toBeGreaterThan(0.002);
      if (!(await band.evaluate((box) => box.matches('.area-plausible')))) continue;
      const hatches = await changes(page, band, { background: 'none' });
      expect(hatches, `hatches in ${step}`).toBeGreaterThan(0.02);
      hatched.add(step);
    }
  }
  expect([...hatched]).toEqual(
    expect.arrayContaining(['dating/band', 'surge/count', 'surge/slide']),
  );

  const still = story.step('ledger/sorted').locator('.still');
  await still.scrollIntoViewIfNeeded();
  const signs = ['corroborated', 'partly', 'plausible', 'contested', 'uncheckable'];
  const squares: { sign: string; picture: Buffer }[] = [];
  for (const sign of signs) {
    const square = still.locator(`.plot-wide .unit.square-${sign}`).first();
    const { x = 0, y = 0 } = (await square.boundingBox()) ?? {};
    // Whole pixels, so that all pictures have one size.
    const clip = { x: Math.ceil(x), y: Math.ceil(y), width: SQUARE, height: SQUARE };
    squares.push({ sign, picture: await page.screenshot({ clip }) });
  }
  for (const [i, one] of squares.entries())
    for (const other of squares.slice(i + 1))
      expect(
        (await compare(page, one.picture, other.picture)).share,
        `${one.sign} and ${other.sign}`,
      ).toBeGreaterThan(0.05);
});

test('small charts on maps have the reader’s own ground and letters', async ({ story }) => {
  await story.open('pocket/counts-2018');
  await story.shows('pocket/counts-2018');
  const inset = story.stage('pocket').locator('.inset > svg:visible').first();
  const [ground, letters, canvas, canvasText] = await inset.evaluate((svg) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; background: Canvas; color: CanvasText';
    const own = getComputedStyle(probe);
    const fillOf = (part: string): string => {
      const found = svg.querySelector(part);
      return found ? getComputedStyle(found).fill : '';
    };
    const all = [fillOf('rect'), fillOf('text'), own.backgroundColor, own.color];
    probe.remove();
    return all;
  });
  expect([ground, letters]).toEqual([canvas, canvasText]);
});

test('what stands out among columns has the reader’s colour of what is chosen', async ({
  story,
}) => {
  await story.open('surge/three');
  await story.shows('surge/three');
  const mark = story.stage('surge').locator('.plot:visible path.role-neutral').first();
  const [own, chosen] = await mark.evaluate((path) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; color: Highlight';
    const both = [getComputedStyle(path).color, getComputedStyle(probe).color];
    probe.remove();
    return both;
  });
  expect(own).toBe(chosen);
});
