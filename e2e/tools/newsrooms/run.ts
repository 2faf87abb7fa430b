import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHeadlessShell, WITHOUT_WEBGL } from '../../../src/build/chromium.ts';
import { serveSite } from '../../../src/build/site-server.ts';
import { buildSite } from '../../support/build-site.ts';
import { startEleventy } from './eleventy.ts';
import type { Newsroom, Post } from './newsroom.ts';
import { markdownPosts, wordPressPosts } from './posts.ts';
import { missingForWordPress, startWordPress } from './wordpress.ts';

/*
 * Pastes the codes of a map and of a figure into systems of others, WordPress and Eleventy, and looks at what they
 * publish: at 390 and 1440 pixels, as pictures in newsrooms/. Not for CI: WordPress is left out, and said so,
 * where it or its database are not installed. SITE names a site that was built before for http://localhost:4400/.
 */
const OURS = 4400;
const THEIRS = 4401;
const PICTURES = 'newsrooms';

/** What stands in a published post, in a line. */
async function lookAt(page: Page): Promise<string> {
  const found = page.locator('.entry-content, main').first();
  return found.evaluate((main) => {
    const [paragraph, frame, picture] = ['p', 'iframe', 'img'].map((name) =>
      main.querySelector(name)?.getBoundingClientRect(),
    );
    const box = frame ?? picture;
    const what = frame ? 'iframe' : picture ? 'picture' : 'link';
    if (!box || !paragraph) return what;
    const off = Math.max(
      Math.abs(box.left - paragraph.left),
      Math.abs(box.right - paragraph.right),
    );
    return `${what} ${Math.round(box.width)} x ${Math.round(box.height)}, ${Math.round(off)} px beside the text`;
  });
}

/** Says of each post what is published, and takes a picture of it. */
async function lookAtAll(browser: Browser, room: Newsroom, posts: readonly Post[]): Promise<void> {
  for (const width of [390, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const { name } of posts) {
      await page.goto(room.addressOf(name), { waitUntil: 'load' });
      const frame = page.locator('iframe').first();
      if ((await frame.count()) > 0) {
        await frame.scrollIntoViewIfNeeded();
        await frame.contentFrame().locator('.sentence:visible').first().waitFor();
        // The height follows a moment later.
        await page.waitForTimeout(1000);
      }
      console.log(`${width} ${name}: ${await lookAt(page)}`);
      await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
    await page.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'newsrooms-'));
const root = `http://localhost:${OURS}/`;
const site = process.env.SITE ?? join(folder, 'ours');
if (process.env.SITE === undefined) await buildSite(site, { SITE_URL: root, PICTURES: '' });

/** What is tried, each with its posts. */
const rooms = [
  { posts: markdownPosts(root), start: startEleventy, missing: undefined },
  {
    posts: wordPressPosts(root),
    start: (below: string, port: number, posts: readonly Post[]) =>
      startWordPress(below, port, OURS, posts),
    missing: missingForWordPress(),
  },
];

const ours = await serveSite(site, OURS);
const browser = await chromium.launch({
  executablePath: findHeadlessShell() ?? '',
  args: WITHOUT_WEBGL,
});
mkdirSync(PICTURES, { recursive: true });
try {
  for (const { posts, start, missing } of rooms) {
    if (missing !== undefined) {
      console.log(`npm run newsrooms: left out: ${missing}`);
      continue;
    }
    const room = await start(mkdtempSync(join(folder, 'room-')), THEIRS, posts);
    try {
      await lookAtAll(browser, room, posts);
    } finally {
      await room.stop();
    }
  }
} finally {
  await browser.close();
  ours.server.close();
  ours.server.closeAllConnections();
  rmSync(folder, { recursive: true });
}
