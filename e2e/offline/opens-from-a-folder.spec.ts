import { expect, test as base, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderCopy, zipOf } from '../../src/offline/folder-copy/folder-copy.ts';
import { site } from '../tools/budgets/budget.ts';
import { attribute, elementsIn } from '../support/markup.ts';
import { compare } from '../support/pixels.ts';
import { Story } from '../support/reader.ts';

/** The copy, unpacked as a teacher unpacks it. */
interface Unpacked {
  /** Address of its folder, with a slash at the end. */
  root: string;
  pages: readonly string[];
}

/** Every test also checks that pages are quiet and ask for nothing but files that are there. */
const test = base.extend<{ watched: undefined }, { copy: Unpacked }>({
  copy: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'classroom-'));
      const files = Object.entries(unzipSync(zipOf(await folderCopy(site), 'copy')));
      for (const [path, content] of files) {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      const names = files.map(([path]) => path.replace('copy/', ''));
      const root = pathToFileURL(join(folder, 'copy/')).href;
      await use({ root, pages: names.filter((name) => name.endsWith('.html')) });
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // The real browser refuses a worker to pages in a folder, and says nothing.
  serviceWorkers: 'allow',
  watched: [
    async ({ context, baseURL }, use) => {
      const said: string[] = [];
      context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));
      context.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
      context.on('request', (request) => {
        const url = request.url();
        if (!/^(file|data|blob):/.test(url) && !url.startsWith(baseURL ?? '')) said.push(url);
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

/** The story of the copy, or the one of the host. */
async function openStory(page: Page, address: string): Promise<Story> {
  await page.goto(address);
  const story = new Story(page);
  await story.isReady();
  return story;
}

test('every kind of page opens quietly', async ({ page, copy }) => {
  const kinds = copy.pages.filter((path) => !/^evidence\/c(?!01)/.test(path));
  expect(kinds.length).toBeGreaterThan(10);
  for (const path of kinds) {
    await page.goto(copy.root + path);
    await expect(page.locator('h1').first()).toHaveText(/./);
  }
});

test('every link leads to a file that is there, or to the web', async ({ copy }) => {
  const lost: string[] = [];
  for (const path of copy.pages) {
    const address = copy.root + path;
    const page = await readFile(fileURLToPath(address), 'utf8');
    for (const element of elementsIn(page)) {
      const written = attribute(element, 'href') ?? attribute(element, 'src');
      if (written === undefined || /^(#|https?:|mailto:|data:)/.test(written)) continue;
      const { href } = new URL(written.replace(/[?#].*$/, ''), address);
      const isFile = statSync(fileURLToPath(href), { throwIfNoEntry: false })?.isFile() ?? false;
      if (!href.startsWith(copy.root) || !isFile) lost.push(`${path}: ${written}`);
    }
  }
  expect(lost).toEqual([]);
});

/** How large every part of every map is drawn in the text of the story, as one comes to it. */
async function drawn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scene of await page.locator('.scene-map').all()) {
    await scene.locator('.step').first().scrollIntoViewIfNeeded();
    const uses = scene.locator('.step .still use');
    await expect(uses.first()).toBeAttached();
    // What they refer to arrives after the drawings.
    await expect
      .poll(() =>
        uses.evaluateAll(
          (all) =>
            all.filter((use) => {
              // A meridian has no width.
              const { width, height } = (use as SVGUseElement).getBBox();
              return width === 0 && height === 0;
            }).length,
        ),
      )
      .toBe(0);
    found.push(
      ...(await uses.evaluateAll((all) =>
        all.map((use) => {
          const { x, y, width, height } = (use as SVGUseElement).getBBox();
          return `${use.closest('.step')?.id ?? ''} ${[x, y, width, height].map(Math.round).join(' ')}`;
        }),
      )),
    );
  }
  return found;
}

test('every map of the story is drawn as the host has it', async ({ page, copy, baseURL }) => {
  const asPage = () => {
    localStorage.setItem('reading:page', 'on');
  };
  await page.addInitScript(asPage);
  const shown = page.locator('#attack\\/area .still .picture');
  await openStory(page, baseURL ?? '');
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 10);
  const onHost = await drawn(page);
  await page.locator('#attack\\/area').scrollIntoViewIfNeeded();
  await shown.scrollIntoViewIfNeeded();
  const pictureOnHost = await shown.screenshot();

  await openStory(page, `${copy.root}index.html`);
  expect(onHost.length).toBeGreaterThan(200);
  expect(onHost.filter((part) => part.endsWith(' 0 0'))).toEqual([]);
  await page.mouse.wheel(0, 10);
  expect(await drawn(page)).toEqual(onHost);
  await page.locator('#attack\\/area').scrollIntoViewIfNeeded();
  await shown.scrollIntoViewIfNeeded();
  const { share, colours } = await compare(page, pictureOnHost, await shown.screenshot());
  expect(share).toBe(0);
  expect(colours).toBeGreaterThan(4);
  await expect(page.locator('#attack\\/area .sentence')).toHaveText(/./);
});

test('the story steps, its figures answer, its claims and terms open', async ({ page, copy }) => {
  const story = await openStory(page, `${copy.root}index.html#surge/draw`);
  await story.standsOn('surge/draw');
  await page.mouse.wheel(0, 40);
  await story.answers('surge');
  await page.getByRole('button', { name: 'Skip: show what was counted' }).first().click();
  await story.points('surge').focus();
  await page.keyboard.press('ArrowRight');
  await expect(story.note('surge')).toHaveText(/./);

  await story.wheelTo('surge/slide');
  await story.standsOn('surge/slide');
  const claim = story.step('attack/area').locator('a.claim').first();
  await claim.scrollIntoViewIfNeeded();
  await claim.click();
  const panel = page.getByRole('dialog', { name: 'Evidence on a claim' });
  await expect(panel.locator('article')).toHaveText(/./);
  await expect(panel.getByRole('link').first()).toHaveAttribute('href', /^file:.*\.html/);
  await page.keyboard.press('Escape');
  await page.locator('a.term').first().click();
  await expect(page.locator('.term-note')).toHaveText(/./);
  await page.keyboard.press('Escape');

  const map = story.stage('attack');
  await expect(map.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await map.getByRole('link', { name: 'Still map' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This copy');
  await expect(page.getByText('Maps do not move')).toBeInViewport();
});

test('the deck and the presenter window that it opens go in step', async ({ page, copy }) => {
  await page.goto(`${copy.root}present/index.html`);
  await expect(page.locator('html')).toHaveAttribute('data-player', 'ready');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opening;
  await expect(presenter.locator('[data-place]')).toHaveText(/^1\b/);
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(presenter.locator('[data-place]')).toHaveText(/^2\b/);
  await presenter.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#/);
  await expect(presenter.locator('[data-place]')).toHaveText(/^3\b/);
  await page.bringToFront();
  // What is not drawn has no size, and is not visible.
  const drawings = page.locator('.stage-still use').filter({ visible: true });
  await expect(drawings.first()).toBeVisible();
});
