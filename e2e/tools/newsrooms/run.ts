import { chromium, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHeadlessShell, WITHOUT_WEBGL } from '../../../src/build/chromium.ts';
import { serveSite } from '../../../src/build/site-server.ts';
import { embeddableScenes } from '../../../src/embed/gallery/embeddable-scenes.ts';
import { FORMS, snippet } from '../../../src/embed/gallery/snippets.ts';
import { messages } from '../../../src/messages/en/site.ts';
import { book } from '../../../src/map/frame/real-frames.fixture.ts';
import { buildSite } from '../../support/build-site.ts';
import { missingForWordPress, startWordPress, type Post } from './wordpress.ts';

/*
 * Pastes the codes of a map and of a figure into a real WordPress, as those do who may write any HTML and those who
 * may not, and looks at what it publishes: at 390 and 1440 pixels, as pictures in newsrooms/. Not for CI:
 * it says what is missing where WordPress or its database are not installed. SITE names a site that was built before
 * for http://localhost:4400/.
 */
const OURS = 4400;
const THEIRS = 4401;
const PICTURES = 'newsrooms';

const missing = missingForWordPress();
if (missing !== undefined) {
  console.log(`npm run newsrooms: nothing was tried: ${missing}`);
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'newsrooms-'));
const root = `http://localhost:${OURS}/`;
const site = process.env.SITE ?? join(folder, 'ours');
if (process.env.SITE === undefined) await buildSite(site, { SITE_URL: root, PICTURES: '' });
const ours = await serveSite(site, OURS);

const scenes = embeddableScenes(book);
const sample = (['map', 'figure'] as const).flatMap(
  (kind) => scenes.find((scene) => scene.kind === kind) ?? [],
);
const around = (code: string): string =>
  `<!-- wp:paragraph --><p>Text before the scene.</p><!-- /wp:paragraph -->\n\n${code}\n\n<!-- wp:paragraph --><p>Text after the scene.</p><!-- /wp:paragraph -->`;
const posts: Post[] = sample.flatMap((scene) =>
  FORMS.flatMap((form) => {
    const code = snippet(form, { root, story: messages.siteTitle, scene, options: {} });
    // What the editor of blocks makes of an address alone, and of HTML in its block for that.
    const block =
      form === 'address'
        ? `<!-- wp:embed {"url":"${code}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${code}\n</div></figure><!-- /wp:embed -->`
        : `<!-- wp:html -->${code}<!-- /wp:html -->`;
    return (['administrator', 'author'] as const).flatMap((role) => [
      { name: `${scene.id}-${form}-${role}`, role, content: around(block) },
      // As the classic editor saves it: paragraphs are made of lines.
      {
        name: `${scene.id}-${form}-${role}-classic`,
        role,
        content: `Text before the scene.\n\n${code}\n\nText after the scene.`,
      },
    ]);
  }),
);

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

try {
  const press = await startWordPress(folder, THEIRS, OURS, posts);
  const browser = await chromium.launch({
    executablePath: findHeadlessShell() ?? '',
    args: WITHOUT_WEBGL,
  });
  mkdirSync(PICTURES, { recursive: true });
  try {
    for (const width of [390, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const { name } of posts) {
        await page.goto(press.addressOf(name), { waitUntil: 'load' });
        const frame = page.locator('iframe').first();
        if ((await frame.count()) > 0) {
          await frame.scrollIntoViewIfNeeded();
          await frame.contentFrame().locator('.sentence').first().waitFor();
          // The height follows a moment later.
          await page.waitForTimeout(1000);
        }
        console.log(`${width} ${name}: ${await lookAt(page)}`);
        await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await press.stop();
  }
} finally {
  ours.server.close();
  ours.server.closeAllConnections();
  rmSync(folder, { recursive: true });
}
