import type { Page } from '@playwright/test';
import { test } from '../support/host-pages.ts';
import { expect } from '../support/reader.ts';

// WordPress follows no more than 1,000 pixels: a column, in which the scene asks for less.
test.use({ viewport: { width: 660, height: 900 } });

/** Keeps what the page hears, as WordPress, pym.js and AMP would. */
const LISTENER = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => { heard.push(data); });
</script>`;

/** What the page has heard that has these parts. */
const heard = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);

const framed = (address: string, more = ''): string =>
  `${LISTENER}<iframe src="${address}" width="100%" height="400" title="A scene" ${more}></iframe>`;

test('WordPress hears the height, and of a link that is pressed', async ({
  page,
  host,
  baseURL,
}) => {
  const body = framed(`${baseURL ?? ''}embed/attack/#?secret=abc123`, 'sandbox="allow-scripts"');
  await host.open({ body });
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      message: 'height',
      value: expect.any(Number),
      secret: 'abc123',
    });
  await host.inside().locator('[data-story]').click();
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      message: 'link',
      value: expect.stringContaining(`${baseURL ?? ''}#attack/`),
      secret: 'abc123',
    });
});

test('pym.js hears the height as its child says it', async ({ page, host, baseURL }) => {
  await host.open({ body: framed(`${baseURL ?? ''}embed/attack/?childId=graphic`) });
  await expect
    .poll(() => heard(page))
    .toContainEqual(expect.stringMatching(/^pymxPYMxgraphicxPYMxheightxPYMx\d{3,4}$/));
});

test('AMP hears the height', async ({ page, host, baseURL }) => {
  await host.open({ body: framed(`${baseURL ?? ''}embed/surge/?host=amp`) });
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      sentinel: 'amp',
      type: 'embed-size',
      height: expect.any(Number),
    });
});

test('a step alone has a page of its own, by its path', async ({ page, host, baseURL }) => {
  await host.open({ body: `${host.script}${framed(`${baseURL ?? ''}embed/attack/area/`)}` });
  await host.shows('attack/area');
  await expect(host.inside().getByRole('radio')).toHaveCount(0);
  await host.fits();
  await host.isPainted(page.locator('iframe'));
});
