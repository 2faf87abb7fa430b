import { extract } from '@extractus/oembed-extractor';
import type { RichAnswer } from '../../src/embed/oembed/oembed.ts';
import { faultsOfHeads, faultsOfSiteMap } from '../tools/crawl/crawl-heads.ts';
import { deadLinks } from '../tools/crawl/crawl-links.ts';
import { crawl, inWords } from '../tools/crawl/crawl-site.ts';
import { frames, scenes } from '../support/frames.ts';
import { test } from '../support/published-site.ts';
import { expect } from '../support/reader.ts';

// One build serves them all.
test.describe.configure({ mode: 'default' });

const attack = frames.filter(({ scene }) => scene === 'attack');

test('a program that reads oEmbed gets a scene that works', async ({ page, host, published }) => {
  const answer = await extract(`${published}embed/attack/`, { maxwidth: 640 });
  expect(answer).toMatchObject({
    method: 'auto-discovery',
    version: '1.0',
    type: 'rich',
    title: 'The attack as the report tells it',
    provider_url: published,
    width: 640,
  });
  const { html = '', thumbnail_url: thumbnail = '' } = answer as Partial<RichAnswer>;
  await host.open({ body: html });
  await host.shows(attack[0]?.step ?? '');
  await expect(host.inside().getByRole('radio')).toHaveCount(attack.length);
  expect((await page.request.get(thumbnail)).headers()['content-type']).toBe('image/png');
});

test('every scene and every step has its answer', async ({ request, published }) => {
  for (const { id, title, frames: own } of scenes) {
    const answer: unknown = await (await request.get(`${published}oembed/${id}.json`)).json();
    expect(answer).toMatchObject({ type: 'rich', title });
    for (const frame of own) {
      const one = `${published}oembed/${id}/${frame.id}`;
      const rich = (await (await request.get(`${one}.json`)).json()) as { html: string };
      expect(rich.html).toContain(`src="${published}embed/${id}/${frame.id}/?theme=light"`);
      const photo = (await (await request.get(`${one}.photo.json`)).json()) as { url: string };
      expect(photo).toMatchObject({ type: 'photo', width: 1200, height: 800 });
      // This build has no PNG; the picture beside it is there.
      expect((await request.head(photo.url.replace('.png', '.svg'))).ok()).toBe(true);
    }
  }
});

test('in a folder, the gallery gives away code that works, and its files', async ({
  page,
  host,
  published,
}) => {
  await page.goto(`${published}embed/#attack?frames=area..flight&form=embed`);
  const settings = page.getByRole('form', { name: /^Adjust: The attack/ });
  const code = (await settings.locator('[data-code="chosen"]').textContent()) ?? '';
  expect(code).toContain(`src="${published}embed/attack/?frames=area..flight&amp;theme=light"`);
  expect(code).toContain(`src="${published}embed.js"`);
  const preview = settings.frameLocator('iframe').frameLocator('iframe');
  const seen = preview.locator('.frame').filter({ visible: true });
  await expect(seen).toHaveCount(1);
  await expect(seen).toHaveAttribute('data-step', 'attack/area');
  await expect(settings.getByRole('link', { name: 'SVG' }).first()).toHaveAttribute(
    'href',
    '/sub/pictures/attack/area.svg',
  );
  await settings.getByRole('radio', { name: /^Address/ }).check();
  await expect(settings.getByRole('link', { name: 'oEmbed answer' })).toHaveAttribute(
    'href',
    '/sub/oembed/attack/area.json',
  );
  await host.open({ body: code });
  await host.shows('attack/area');
  await host.fits();
  await host.inside().getByRole('button', { name: 'Next step' }).press('Enter');
  await host.shows('attack/assault');
});

test.describe('where no page is', () => {
  // The host says so, and the browser repeats it.
  test.use({ tolerance: { warnings: 0, blocks: true } });

  test('in a folder, an address that leads nowhere is answered with links that hold', async ({
    page,
    published,
  }) => {
    await page.goto(`${published}embed/deep/down/atack/`);
    await page.getByText('Perhaps you meant').getByRole('link').click();
    await expect(page).toHaveURL(`${published}embed/attack/`);
  });
});

test('in a folder, every link of every page stays in it and leads to something', async ({
  published,
}) => {
  const textOf = async (address: string): Promise<string> => (await fetch(address)).text();
  const map = await textOf(`${published}sitemap-0.xml`);
  const listed = [...map.matchAll(/<loc>([^<]+)/g)].map(([, page = '']) => page);
  // Those that are for other pages and for editors are not to be found by themselves.
  const unlisted = ['scenes/', 'offline/', ...scenes.map(({ id }) => `embed/${id}/`)];
  expect(listed.filter((page) => unlisted.includes(page.slice(published.length)))).toEqual([]);
  const linked = new Map<string, string>();
  await Promise.all(
    [...listed, ...unlisted.map((path) => published + path)].map(async (page) => {
      const named = /\s(?:href|src|srcset|data-live|data-root)="([^"]+)"/g;
      for (const [, link = ''] of (await textOf(page)).matchAll(named)) {
        const { origin, pathname } = new URL(link.replaceAll('&amp;', '&'), page);
        if (origin === new URL(published).origin) linked.set(origin + pathname, page);
      }
    }),
  );
  expect(linked.size).toBeGreaterThan(frames.length * 2);
  const lost = await Promise.all(
    [...linked].map(async ([link, page]) => {
      // This build has no PNG.
      const isThere = link.endsWith('.png') || (await fetch(link, { method: 'HEAD' })).ok;
      return isThere && link.startsWith(published) ? [] : [`${page}: ${link}`];
    }),
  );
  expect(lost.flat()).toEqual([]);
});

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('in a folder, what works offline keeps to that folder', async ({ page, published }) => {
    await page.goto(`${published}method/`);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(published);
  });
});

test('in a folder, every page says where it is, and no address leads nowhere', ({ built }) => {
  const site = crawl(built.folder, new URL(built.url));
  // This build has no PNG.
  expect(inWords(deadLinks(site, (file) => /^pictures\/.*\.png$/.test(file)))).toBe('');
  expect(inWords(faultsOfHeads(site, true))).toBe('');
  expect(inWords(faultsOfSiteMap(site))).toBe('');
});
