import type { Page } from '@playwright/test';
import { test } from '../support/host-pages.ts';
import { expect } from '../support/reader.ts';

/** How publishing systems lay out the column of an article, reduced to what an embed meets. */
const COLUMNS: Readonly<Record<string, { style: string; open?: string }>> = {
  'a theme of blocks, which limits every block': {
    style:
      '.column > :where(:not(.alignfull)) { max-width: 650px; margin-left: auto !important; margin-right: auto !important }',
  },
  'a theme that lets iframes out of the column': {
    style:
      '.column > *:not(.alignfull) { max-width: 610px; margin-left: auto; margin-right: auto }' +
      '.column > iframe[style] { margin: 30px 0 !important; max-width: 100% !important }',
  },
  'a column of a flex container': {
    style:
      '.column { display: flex; flex-direction: column; align-items: center } p { width: 100% }',
  },
  'a grid that puts all in the middle': {
    style: '.column { display: grid; justify-items: center } p { width: 100% }',
  },
  'a fixed column': { style: '.column { max-width: 640px; margin: auto }' },
};

/** Left and right edge of an element, in whole CSS pixels. */
const sides = (page: Page, selector: string): Promise<[number, number]> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return [Math.round(left), Math.round(right)];
    });

/** The step that its card shows. */
const STEP = 'attack/area';

for (const [name, { style }] of Object.entries(COLUMNS))
  test(`codes stand in the column, ${name}`, async ({ page, host }) => {
    await page.goto('/embed/');
    const codeOf = async (form: string): Promise<string> =>
      (await page.locator(`#attack [data-code="${form}"]`).textContent()) ?? '';
    const codes = { embed: await codeOf('embed'), picture: await codeOf('picture') };
    for (const [form, code] of Object.entries(codes)) {
      const head = `<style>body { margin: 0; padding: 0 16px } ${style}</style>`;
      await host.open({
        head,
        body: `<div class="column"><p class="text">Before it.</p>${code}<p>After it.</p></div>`,
      });
      for (const width of [360, 640, 1100]) {
        await page.setViewportSize({ width, height: 800 });
        const column = await sides(page, '.text');
        expect(await sides(page, 'figure'), `${form}, ${width} pixels`).toEqual(column);
        if (form !== 'embed') continue;
        expect(await sides(page, 'iframe'), `iframe, ${width} pixels`).toEqual(column);
        await host.fits();
      }
      await expect(page.locator('figcaption')).toContainText('CC BY 4.0');
      // Nothing is left beside the block: no stray link, no empty paragraph.
      expect(
        await page.locator('.column > *').evaluateAll((all) => all.map((e) => e.localName)),
      ).toEqual(['p', 'figure', 'p']);
      if (form === 'embed') await host.shows(STEP);
    }
  });

test('a system takes the styles away: no border, and as wide as its block', async ({
  page,
  host,
}) => {
  await page.goto('/embed/');
  const code = (await page.locator('#attack [data-code="embed"]').textContent()) ?? '';
  await page.setViewportSize({ width: 360, height: 800 });
  await host.open({
    // As the help says.
    head: '<style>figure { margin-inline: 0 }</style>',
    body: code.replaceAll(/ style="[^"]*"/g, ''),
  });
  await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
  expect(await sides(page, 'iframe')).toEqual(await sides(page, 'figure'));
  const [left, right] = await sides(page, 'iframe');
  expect(right - left).toBeGreaterThanOrEqual(320);
  await host.shows(STEP);
});
