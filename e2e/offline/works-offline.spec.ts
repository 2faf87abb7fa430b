import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseList } from '../../src/offline/file-list.ts';
import { broken } from '../support/axe.ts';
import { builtPath, site } from '../tools/budgets/budget.ts';
import { test } from '../support/changing-site.ts';
import { attribute, elementsIn } from '../support/markup.ts';
import { expect, PHONE } from '../support/reader.ts';

/** Waits until the worker answers for the page and has stored these paths. */
async function hasStored(page: Page, ...paths: string[]): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => storedPaths(page)).toEqual(expect.arrayContaining(paths));
}

/** A busy machine takes its time to store 280 files. */
const STORING = { timeout: 60_000 };

/** Paths of all files that the browser has stored of the site. */
const storedPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const keys = await (await caches.open('/ files')).keys();
    return keys.map(({ url }) => new URL(url).pathname.slice(1));
  });

/** A file whose name does not say what is in it: another version has the same. */
const BRIEF = 'evidence/in-brief.json';

/** Addresses of what a page shows and runs. */
const shownBy = (html: string): string[] =>
  elementsIn(html).flatMap((element) => {
    // Pictures to download are not kept: near the reader, the drawing lies in place of them.
    if (element.matches('.still > picture > img')) return [];
    const name = element.matches('[rel="stylesheet"], use') ? 'href' : 'src';
    const address = attribute(element, name) ?? attribute(element, 'data-live') ?? '';
    return address.startsWith('/') ? [address] : [];
  });

const sum = (files: readonly { bytes: number }[]): number =>
  files.reduce((all, { bytes }) => all + bytes, 0);
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** "Keep for class" on a page of its own. */
class Keeping {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }
  part = () => this.page.getByRole('region', { name: 'Keep for class' });
  says = () => this.part().getByRole('status');
  button = (name: RegExp) => this.part().getByRole('button', { name });
  async open(): Promise<void> {
    await this.page.goto('offline/');
    await expect(this.says()).not.toContainText('Looking');
    await expect(this.says()).not.toContainText('needs JavaScript');
  }
  async keepAll(): Promise<void> {
    await this.open();
    await this.button(/^Keep for class/).click();
    await expect(this.says()).toContainText('Ready for class', STORING);
  }
}

test.describe('after a plain visit', () => {
  test('nothing is set up before the reader has begun', async ({ page, story }) => {
    const count = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await story.open();
    await page.waitForLoadState('networkidle');
    expect(await count()).toBe(0);
    await page.keyboard.press('Tab');
    await expect.poll(count).toBe(1);
  });

  test('what was visited can be read again, and what was not says so', async ({
    page,
    host,
    story,
  }) => {
    await story.open('surge/draw');
    await page.mouse.wheel(0, 40);
    await story.answers('surge');
    await hasStored(page, 'index.html', 'figures/surge.json', builtPath('map/overlays.svg'));
    await page.goto('method/');
    await hasStored(page, 'method/index.html');

    host.cut();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/./);
    await page.goto('#surge/draw');
    await story.standsOn('surge/draw');
    await page.mouse.wheel(0, 40);
    await story.answers('surge');

    await page.goto('evidence/c05/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
    await expect(page.getByText('This page is not on this device')).toBeVisible();
    expect(await broken(page)).toEqual([]);
    const stored = page.getByRole('region', { name: 'On this device' }).getByRole('link');
    await expect(stored).toHaveCount(2);
    await stored.first().click();
    await story.isReady();

    await page.goto('evidence/c05/');
    await host.mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('article[data-claim="c05"]')).toBeVisible();
  });
});

test.describe('kept for class', () => {
  test('whatever a kept page shows or runs is kept with it', async () => {
    const { files } = parseList(await readFile(join(site, 'offline.json'), 'utf8'));
    const kept = new Set(files.map(({ path }) => path));
    const lost: string[] = [];
    for (const path of kept) {
      const text = /\.(html|css)$/.test(path) ? await readFile(join(site, path), 'utf8') : '';
      const styles = [...text.matchAll(/url\(["']?(\/[^"')]+)/g)].map(
        ([, address = '']) => address,
      );
      for (const address of [...styles, ...shownBy(text)])
        if (!kept.has(address.slice(1).replace(/#.*$/, ''))) lost.push(`${path}: ${address}`);
    }
    expect(lost).toEqual([]);
  });

  test('all of the site is there without a network, until it is removed', async ({
    page,
    host,
    story,
  }) => {
    const { files, version } = await host.list();
    const keeping = new Keeping(page);
    await keeping.open();
    expect(await broken(page)).toEqual([]);
    await expect(keeping.button(/^Keep for class/)).toHaveText(
      `Keep for class (${mb(sum(files))})`,
    );
    await keeping.button(/^Keep for class/).click();
    await expect(keeping.says()).toContainText(`version ${version}`, STORING);
    await expect(keeping.says()).toContainText('Ready for class. Kept on', STORING);
    expect((await storedPaths(page)).toSorted()).toEqual(files.map(({ path }) => path).toSorted());
    expect(await broken(page)).toEqual([]);

    host.cut();
    for (const address of ['evidence/c05/', 'glossary/', 'data'])
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Without a network');
        await expect(page).toHaveTitle(/./);
      });
    await story.open('actors/field');
    await page.mouse.wheel(0, 40);
    await story.answers('actors');
    await page.evaluate(
      async (paths) => {
        const answers = await Promise.all(paths.map((path) => fetch(path)));
        if (answers.some(({ ok }) => !ok)) throw new Error('data of live maps: found some missing');
      },
      ['scenes/field.json', builtPath('map/base.json')],
    );
    await keeping.open();
    await expect(keeping.says()).toContainText('Ready for class', STORING);
    await expect(keeping.button(/^(Keep|Update)/)).toHaveCount(0);

    await keeping.button(/^Remove/).click();
    await expect(keeping.says()).toContainText('Removed from this device', STORING);
    const left = await storedPaths(page);
    expect(left).toContain('offline/index.html');
    expect(left.length).toBeLessThan(files.length / 4);
    await page.goto('glossary/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
  });

  test('progress is said, and what was begun can be gone on with', async ({ page, host }) => {
    const { files } = await host.list();
    const keeping = new Keeping(page);
    await keeping.open();
    await page.context().route('**/sources/index.html', (route) => route.abort());
    await keeping.button(/^Keep for class/).click();
    await expect(keeping.says()).toContainText('The network was lost.', STORING);
    expect(await broken(page)).toEqual([]);
    const here = await storedPaths(page);
    const missing = files.filter(({ path }) => !here.includes(path));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(files.length);

    await page.reload();
    await expect(keeping.says()).toContainText('Not finished', STORING);
    await expect(keeping.button(/^Go on/)).toHaveText(`Go on (${mb(sum(missing))} to fetch)`);
    // Held back so that the last step can be seen.
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.context().unroute('**/sources/index.html');
    await page.context().route('**/sources/index.html', async (route) => {
      await held;
      await route.continue();
    });
    await keeping.button(/^Go on/).click();
    await expect(keeping.part().getByText(/^\d+ of \d+ files/)).toHaveText(
      new RegExp(`^${files.length - 1} of ${files.length} files, .* of ${mb(sum(files))}$`),
    );
    await expect(keeping.part().getByRole('progressbar')).toHaveAttribute('value', /^0\.9/);
    await expect(keeping.button(/^Stop/)).toBeVisible();
    expect(await broken(page)).toEqual([]);
    letGo();
    await expect(keeping.says()).toContainText('Ready for class', STORING);
  });

  test('a device without room loses nothing', async ({ page, host, story }) => {
    await story.open();
    await page.keyboard.press('Tab');
    await hasStored(page, 'index.html');
    await page.addInitScript(() => {
      type Put = (this: Cache, key: string, response: Response) => Promise<void>;
      const put = Object.getOwnPropertyDescriptor(Cache.prototype, 'put')?.value as Put;
      let room = 12;
      Reflect.set(Cache.prototype, 'put', function (key, response) {
        if (!key.includes('.json?')) room -= 1;
        return room > 0
          ? put.call(this, key, response)
          : Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      } satisfies Put);
    });
    const keeping = new Keeping(page);
    await keeping.open();
    const before = (await storedPaths(page)).toSorted();
    await keeping.button(/^Keep for class/).click();
    await expect(keeping.says()).toContainText('There is no room left', STORING);
    expect((await storedPaths(page)).toSorted()).toEqual(before);
    await expect(keeping.button(/^Keep for class/)).toBeVisible();
    expect(await broken(page)).toEqual([]);
    host.cut();
    await story.open();
  });

  test('an update is offered, and never mixes with what is kept', async ({ page, host }) => {
    const keeping = new Keeping(page);
    await keeping.keepAll();
    const old = await host.list();
    const heading = page.getByRole('heading', { level: 1 });
    const mark = (text: string) => text.replace(/<h1[^>]*>/, '$&New: ');
    await host.publish({
      'glossary/index.html': mark,
      [BRIEF]: (text) => `${text}<!-- new -->`,
    });
    const now = await host.list();
    expect(now.version).not.toBe(old.version);
    // The new worker is there; what was kept is the old version, whole.
    await page.goto('glossary/');
    await expect(heading).toHaveText(/^New: /);
    await page.waitForFunction(async (version) => {
      const worker = await navigator.serviceWorker.getRegistration();
      const lists = await (await caches.open('/ lists')).keys();
      return !worker?.installing && lists.some(({ url }) => url.endsWith(version));
    }, now.version);
    host.cut();
    await page.goto('glossary/');
    await expect(heading).not.toHaveText(/^New: /);
    expect(await briefs(page)).not.toContain('<!-- new -->');
    await host.mend();

    await keeping.open();
    await expect(keeping.says()).toContainText(`version ${old.version}`, STORING);
    await expect(keeping.part()).toContainText('The site has changed since.');
    expect(await broken(page)).toEqual([]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await keeping.button(/^Update/).click();
    await expect(keeping.says()).toContainText(`version ${now.version}`, STORING);
    // The page for missing pages came with the new worker.
    expect(asked.filter((path) => path !== '/offline/index.html').toSorted()).toEqual([
      `/${BRIEF}`,
      '/glossary/index.html',
    ]);
    host.cut();
    await page.goto('glossary/');
    await expect(heading).toHaveText(/^New: /);
    expect(await briefs(page)).toContain('<!-- new -->');
  });
});

test.describe('in the dark on a phone', () => {
  test.use({ viewport: PHONE, colorScheme: 'dark' });

  test('the page for missing pages breaks no rule', async ({ page }) => {
    await new Keeping(page).keepAll();
    expect(await broken(page)).toEqual([]);
  });
});

/** The claims in brief as the page gets them. */
const briefs = (page: Page): Promise<string> =>
  page.evaluate(async (path) => (await fetch(`/${path}`)).text(), BRIEF);
