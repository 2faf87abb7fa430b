import { figureScenes, frames, mapScenes } from '../support/frames.ts';
import { test } from '../support/host-pages.ts';
import { expect, PHONE } from '../support/reader.ts';

const attack = frames.filter(({ scene }) => scene === 'attack');
const stepOf = (i: number): string => attack[i]?.step ?? '';
const COLUMN = { width: 700, height: 900 };

test.use({ viewport: COLUMN });

test('in a plain article: it has the height that it needs, on every screen', async ({
  host,
  page,
}) => {
  await host.open({
    body: `<p>Before.</p>${host.iframe('attack')}${host.iframe('surge')}<p>After.</p>${host.script}`,
  });
  const [map, figure] = [page.locator('iframe').first(), page.locator('iframe').last()];
  for (const width of [PHONE.width, 1000, 420, COLUMN.width]) {
    await page.setViewportSize({ width, height: 900 });
    for (const frame of [figure, map]) {
      // Browsers let pages rest in frames that are not in view.
      await frame.scrollIntoViewIfNeeded();
      await host.fits(frame);
    }
  }
  await host.isPainted(map);
  const before = await page.getByText('After.').boundingBox();
  const inside = host.inside(map);
  const next = inside.getByRole('button', { name: 'Next step' });
  await next.click();
  await host.shows(stepOf(1), map);
  await expect(inside.getByRole('status')).toContainText(`2 / ${attack.length}`);
  await inside.getByRole('radio').last().check();
  await host.shows(stepOf(attack.length - 1), map);
  await host.fits(map);
  // Whatever the step, the text of the article stays where it is.
  expect(await page.getByText('After.').boundingBox()).toEqual(before);
});

test('without the script: it fills the height that it was given', async ({ host, page }) => {
  await host.open({
    body: host.iframe('attack', {
      options: '?frames=mosul..flight&frame=area&theme=dark',
      more: 'width="100%" height="820"',
    }),
  });
  await host.shows('attack/area');
  const inside = host.inside();
  await expect(inside.getByRole('radio')).toHaveCount(6);
  await inside.getByRole('button', { name: 'Next step' }).click();
  await expect(inside.locator('[data-counter]')).toHaveText('4 / 6');
  const room = await inside.locator('.embed').evaluate((embed) => ({
    height: embed.getBoundingClientRect().height - innerHeight,
    sideways: document.documentElement.scrollWidth - innerWidth,
  }));
  expect(room).toEqual({ height: 0, sideways: 0 });
  await host.isPainted(page.locator('iframe'));
});

test('on a page that allows nothing else: one line of its policy is enough', async ({ host }) => {
  const site = new URL(host.site).origin;
  host.files.set('/article.css', 'body { margin: 2rem }');
  await host.open({
    policy: `default-src 'none'; frame-src ${site}; script-src ${site}; style-src 'self'; img-src ${site}`,
    head: '<link rel="stylesheet" href="/article.css">',
    body: `${host.iframe('attack').replace(' style="border:0"', ' frameborder="0"')}
      <corridor-scene scene="surge"><img src="${host.site}pictures/surge/count.png" alt="Attacks by month"></corridor-scene>
      ${host.script}`,
  });
  await host.fits();
  const element = host.page.locator('corridor-scene');
  await host.fits(element.locator('iframe'));
  await expect(element.getByRole('img')).toBeHidden();
  await expect(element.locator('iframe')).toHaveAttribute('title', 'Attacks by month');
});

test.describe('in a sandbox, from a server that gives nothing to strangers', () => {
  // The browser itself says that fonts and modules were refused.
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('picture, words and steps are there', async ({ host, plainSite }) => {
    await host.open({
      body: `<iframe sandbox="allow-scripts" src="${plainSite}embed/attack/" title="A scene" width="100%" height="700" frameborder="0"></iframe>
        <script src="${plainSite}embed.js"></script>`,
    });
    await host.fits();
    await host.shows(stepOf(0));
    const inside = host.inside();
    expect(await inside.locator('html').evaluate(() => origin)).toBe('null');
    await inside.getByRole('button', { name: 'Next step' }).click();
    await host.shows(stepOf(1));
    await host.isPainted(inside.locator('.frame .still').nth(1));
  });

  test('figures too, without any script at all', async ({ host, page, plainSite }) => {
    await host.open({
      body: `<iframe sandbox src="${plainSite}embed/surge/" title="A scene" width="100%" height="900"></iframe>`,
    });
    await host.inside().getByRole('radio').nth(1).check();
    await host.shows('surge/count');
    await host.isPainted(page.locator('iframe'));
  });
});

test('on a page whose styles are meant for everything', async ({ host, page }) => {
  const styles = `
    * { all: revert !important; box-sizing: border-box !important; font: italic 30px fantasy !important; }
    iframe { aspect-ratio: 16 / 9; padding: 0; max-width: 100%; opacity: 1; transition: height 2s; }
    body > * { letter-spacing: 1em; color: red; text-transform: uppercase; direction: rtl }`;
  await host.open({
    head: `<style>${styles}</style>`,
    body: `<iframe src="${host.site}embed/attack/" title="A scene" width="600" height="500"></iframe>
      <corridor-scene scene="surge" height="700"><p>A figure.</p></corridor-scene>${host.script}`,
  });
  await host.shows(stepOf(0));
  await expect(page.getByText('A figure.')).toBeHidden();
  for (const frame of await page.locator('iframe').all()) {
    const hidden = () =>
      host
        .inside(frame)
        .locator('html.fitted')
        .evaluate((root) => root.scrollHeight - root.clientHeight);
    await expect.poll(hidden).toBe(0);
    await expect(host.inside(frame).locator('.sentence').first()).toHaveCSS('font-style', 'normal');
  }
});

test('on a page that allows less height: the rest can be scrolled to', async ({ host, page }) => {
  await host.open({
    head: '<style>iframe { max-height: 400px }</style>',
    body: `${host.iframe('attack')}${host.script}`,
  });
  await expect(host.inside().locator('html.fitted')).toHaveCount(1);
  const link = host.inside().getByRole('link', { name: 'See this in the story' });
  await expect(link).not.toBeInViewport();
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 2000);
  await expect(link).toBeInViewport();
});

test('in an article from right to left, and enlarged', async ({ host, page }) => {
  await host.open({
    root: 'lang="ar" dir="rtl"',
    head: '<style>html { zoom: 1.5 } body { margin-inline-start: 60px }</style>',
    body: `<p>قبل</p>${host.iframe('attack')}<corridor-scene scene="name"><p>صورة</p></corridor-scene>${host.script}`,
  });
  for (const frame of await page.locator('iframe').all()) {
    await host.fits(frame);
    await expect(host.inside(frame).locator('.embed')).toHaveCSS('direction', 'ltr');
  }
  const { left, width } = await page.evaluate(() => ({
    left: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    width: document.querySelector('corridor-scene iframe')?.clientWidth,
  }));
  expect(left).toBe(0);
  expect(width).toBeGreaterThan(300);
});

test('ten of them in one article, with the code pasted ten times', async ({ host, page }) => {
  const ten = [...mapScenes, ...figureScenes].slice(0, 10).map(({ id }) => id);
  const lazy = { more: 'width="100%" height="700" loading="lazy"' };
  await host.open({
    body: ten.map((id) => `<h2>${id}</h2>${host.iframe(id, lazy)}${host.script}`).join(''),
  });
  for (const [i, id] of ten.entries()) {
    const frame = page.locator('iframe').nth(i);
    await frame.scrollIntoViewIfNeeded();
    await host.fits(frame);
    await host.shows(`${id}/${frames.find(({ scene }) => scene === id)?.id ?? ''}`, frame);
  }
});

test('somebody prints the article: the picture of the step is on the paper', async ({
  host,
  page,
}) => {
  await host.open({
    body: `<p>Before.</p>${host.iframe('attack', { options: '?frame=area&theme=dark' })}${host.script}`,
  });
  await host.fits();
  await page.emulateMedia({ media: 'print' });
  const inside = host.inside();
  await expect(inside.locator('.steps-of')).toBeHidden();
  await host.shows('attack/area');
  await host.isPainted(inside.locator('.frame .still').filter({ visible: true }));
});
