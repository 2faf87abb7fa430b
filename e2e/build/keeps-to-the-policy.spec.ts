import type { Browser, Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtPath, site } from '../tools/budgets/budget.ts';
import { hashedPath } from '../../src/build/hashed-names.ts';
import { headersFor, readHeaders } from '../../src/build/hosting/headers-file.ts';
import { isNamedByContent } from '../../src/offline/file-list.ts';
import { pathsIn } from '../../src/offline/write-offline.ts';
import { test } from '../support/host-pages.ts';
import { withoutHash } from '../tools/budgets/budget-growth.ts';
import { expect } from '../support/reader.ts';

/** One of each kind. */
const PAGES = [
  '',
  'evidence/',
  'evidence/c01/',
  'teach/',
  'present/',
  'present/notes/',
  'handout/',
  'embed/',
  'embed/help/',
  'embed/attack/',
  'embed/ledger/',
  'data/',
  'glossary/',
  'offline/',
  '404.html',
  'pictures/ledger/text.svg',
];

const POLICY = 'Content-Security-Policy';
const UNFRAMED = ";frame-ancestors 'none'";

/** Collects in a page what its policy has stopped. */
const noteViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      stopped.push(effectiveDirective);
    });
  });
const stoppedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { stopped: string[] }).stopped.toSorted());

/** A page whose console is not looked at: what the policy stops is reported there. */
async function strangersPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('no page does what its policy forbids', async ({ page, baseURL }) => {
  await noteViolations(page);
  for (const path of PAGES) {
    await page.goto(`${baseURL ?? ''}${path}`, { waitUntil: 'load' });
    expect(await stoppedIn(page), path).toEqual([]);
  }
});

test('the policy stands in every page, as in its header, and allows nothing from elsewhere', async () => {
  const rules = readHeaders(await readFile(join(site, '_headers'), 'utf8'));
  const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths) {
    const text = await readFile(join(site, path), 'utf8');
    const [, policy = ''] =
      /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
        text,
      ) ?? [];
    expect(policy, path).toContain("default-src 'self'");
    expect(policy.replace("style-src 'self' 'unsafe-inline'", ''), path).not.toMatch(
      /unsafe|\*|:|\./,
    );
    const address = `/${path.replace(/index\.html$/, '')}`;
    const isScene = /^\/(?:v\/[^/]+\/)?embed\/(?!help)[^/]+\/(?:[^/]+\/)?$/.test(address);
    const ways = [
      address,
      `/${path}`,
      ...(path === 'index.html' ? [] : [address.replace(/\/$/, '')]),
    ];
    for (const asked of ways)
      expect(headersFor(asked, rules)[POLICY], asked).toBe(policy + (isScene ? '' : UNFRAMED));
    const inside = [...text.matchAll(/<script(?![^>]*(?: src=|json"))[^>]*>(.*?)<\/script>/gs)];
    for (const [, script = ''] of inside)
      expect(policy, path).toContain(createHash('sha256').update(script).digest('base64'));
    expect(inside.length, path).toBe(['index.html', 'present/index.html'].includes(path) ? 1 : 0);
    expect(/<[a-z][^>]* on[a-z]+="/.exec(text), path).toBeNull();
  }
});

test('for no file do two rules give one field: hosts differ in which of them holds', async () => {
  const rules = readHeaders(await readFile(join(site, '_headers'), 'utf8'));
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name).slice(site.length);
    const fields = rules.flatMap((rule) => Object.keys(headersFor(path, [rule])));
    expect(new Set(fields).size, `${path}: ${fields.join(', ')}`).toBe(fields.length);
  }
  // What the usual hosts take at most.
  expect(rules.length).toBeLessThan(100);
});

test('what may be kept for ever has a hash of its content in its name, and nothing else has', async () => {
  const rules = readHeaders(await readFile(join(site, '_headers'), 'utf8'));
  // Versions of scenes are kept as they were, below a name of their own.
  const paths = (await pathsIn(site)).filter((path) => !path.startsWith('v/'));
  const isKept = (path: string): boolean =>
    headersFor(`/${path}`, rules)['Cache-Control']?.includes('immutable') ?? false;
  expect(paths.filter((path) => isKept(path) !== isNamedByContent(path))).toEqual([]);
  // The bundler hashes scripts in its own way; what is named after it says its own.
  const own = paths.filter((path) => isKept(path) && !/\.m?js$/.test(path));
  expect(own.length).toBeGreaterThan(5);
  for (const path of [...own, builtPath('live/steps.js')])
    expect(path).toBe(hashedPath(withoutHash(path), await readFile(join(site, path))));
});

test('what is put into a page does not run', async ({ browser, baseURL }) => {
  const page = await strangersPage(browser);
  await noteViolations(page);
  // A script of the site itself, which the policy lets run, tries what it may not.
  await page.route('**/tries.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.tried = true;
try { eval('window.ran = "eval"'); } catch {}
try { new Function('window.ran = "Function"')(); } catch {}
const add = (name, attributes, text = '') => {
  const element = Object.assign(document.createElement(name), attributes);
  element.textContent = text;
  document.body.append(element);
  return element;
};
add('script', {}, 'window.ran = "script"');
const link = add('a', { href: 'javascript:window.ran="address"' });
link.setAttribute('onclick', 'window.ran = "handler"');
link.click();
add('link', { rel: 'stylesheet', href: 'https://example.org/a.css' });
add('img', { src: 'https://example.org/a.png' });
add('object', { data: '/icon.svg', type: 'image/svg+xml' });
add('iframe', { src: 'https://example.org/' });
fetch('https://example.org/').catch(() => {});
add('base', { href: 'https://example.org/' });`,
    }),
  );
  for (const path of ['', 'embed/attack/']) {
    await page.goto(`${baseURL ?? ''}${path}`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/tries.js';
      document.body.append(script);
    });
    await expect
      .poll(() => stoppedIn(page), { message: path })
      .toEqual(
        expect.arrayContaining([
          'base-uri',
          'connect-src',
          'frame-src',
          'img-src',
          'object-src',
          'script-src',
          'script-src-attr',
          'script-src-elem',
          'style-src-elem',
        ]),
      );
    expect(await page.evaluate(() => ['tried' in window, 'ran' in window])).toEqual([true, false]);
  }
  await page.context().close();
});

test('pages that let nothing in without its leave show scenes, pictures and the script', async ({
  browser,
  host,
}) => {
  const page = await strangersPage(browser);
  const { site: ours } = host;
  host.policies = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
  host.files.set(
    '/isolated',
    `<!doctype html><html lang="en"><title>Isolated</title><iframe src="${ours}embed/attack/" title="A scene" width="640" height="900"></iframe><img src="${ours}pictures/attack/area.svg" alt="A map"><script src="${ours}embed.js"></script>`,
  );
  await page.goto(`${host.origin}/isolated`);
  const scene = page.locator('iframe').contentFrame();
  await expect(scene.locator('html.fitted .sentence').first()).toBeVisible();
  await expect
    .poll(() => page.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await page.context().close();
});

test('others frame scenes, and nothing else', async ({ browser, host }) => {
  const page = await strangersPage(browser);
  const { site: ours } = host;
  const frames = ['embed/attack/', '', 'present/', 'evidence/c01/', 'embed/', 'embed/help/']
    .map((path) => `<iframe id="${path}" src="${ours}${path}" title="A scene"></iframe>`)
    .join('');
  const scene = page
    .locator('iframe')
    .first()
    .contentFrame()
    .locator('html[data-embed="attack"] .sentence')
    .first();
  host.files.set('/frames', `<!doctype html><html lang="en"><title>Frames</title>${frames}`);
  await page.goto(`${host.origin}/frames`);
  await expect(scene).toBeVisible();
  await expect
    .poll(() =>
      page
        .frames()
        .slice(1)
        .map((frame) => frame.url().replace(ours, '')),
    )
    .toEqual([
      'embed/attack/',
      ...Array.from({ length: 5 }, () => 'chrome-error://chromewebdata/'),
    ]);

  // A slide that lies in a folder, with the scene in a sandbox, too.
  const folder = await mkdtemp(join(tmpdir(), 'slide-'));
  const file = join(folder, 'slide.html');
  await writeFile(
    file,
    `<!doctype html><html lang="en"><title>Slide</title><iframe sandbox="allow-scripts" src="${ours}embed/attack/" title="A scene"></iframe>`,
  );
  await page.goto(pathToFileURL(file).href);
  await expect(scene).toBeVisible();
  await page.context().close();
  await rm(folder, { recursive: true });
});

test('what an embed needs in a sandbox may be read from anywhere', async ({ request, page }) => {
  await page.goto('/embed/attack/');
  const shared = ['fonts/sans.woff2', 'map/base.json'].map((path) => `/${builtPath(path)}`);
  for (const path of [...shared, '/scenes/attack.json', '/embed.js']) {
    const { status, headers } = await request
      .get(path)
      .then((got) => ({ status: got.status(), headers: got.headers() }));
    expect({ path, status, allowed: headers['access-control-allow-origin'] }).toEqual({
      path,
      status: 200,
      allowed: '*',
    });
  }
});
