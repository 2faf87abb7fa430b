import type { Browser } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { buildSite } from '../../support/build-site.ts';
import { host } from '../bench/host.ts';
import { held } from '../bench/measure-memory.ts';
import { phone } from '../bench/phone.ts';
import { scrollThrough } from '../bench/read-through.ts';
import { makeStory } from './make-story.ts';

/** What a story of so many frames costs whoever builds it and whoever reads it. */
export interface Cost {
  frames: number;
  /** Seconds that the whole build takes, pictures included, with nothing kept of an earlier one. */
  build: number;
  /** Bytes of the page of the story, and of all that it fetches before any scroll, as a good host sends them. */
  page: number;
  load: number;
  /** Elements of the page before any scroll. */
  elements: number;
  /** Bytes fetched in a scroll to the end. */
  scroll: number;
  /** Bytes of the heap before that scroll, and after it and a return to the top. */
  before: number;
  after: number;
}

/** Inside the project, where a story finds the packages that its texts use. */
const FOLDER = 'test-results/scale';
/** What Astro keeps of builds of such a story (astro.config.mjs). */
const CACHE = 'node_modules/.cache/story-test-results-scale';

/** Reads a built story on a phone, without WebGL: maps stay stills. */
async function read(browser: Browser, site: string): Promise<Omit<Cost, 'frames' | 'build'>> {
  const from = await host(site);
  const reader = await phone(browser, { fast: true });
  const { page } = reader;
  const sum = (files: readonly { bytes: number }[]): number =>
    files.reduce((all, { bytes }) => all + bytes, 0);
  await page.goto(from.url, { waitUntil: 'networkidle' });
  const sent = from.sent();
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const before = await held(reader);
  await scrollThrough(page);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForLoadState('networkidle');
  const after = await held(reader);
  const scroll = sum(from.sent());
  await reader.close();
  from.close();
  return {
    page: sum(sent.filter(({ path }) => path === '/index.html')),
    load: sum(sent),
    elements,
    scroll,
    before: before.heap,
    after: after.heap,
  };
}

/** Makes a story of so many frames, builds it and reads it. */
export async function measureStory(browser: Browser, frames: number): Promise<Cost> {
  const [content, site] = [`${FOLDER}/${frames}-frames`, `${FOLDER}/${frames}-frames-site`];
  const made = [content, site, `${CACHE}-${frames}-frames`];
  const clear = () => Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
  await clear();
  await makeStory(content, frames);
  const begun = performance.now();
  await buildSite(site, { CONTENT: content, PICTURES: 'all' });
  const build = (performance.now() - begun) / 1000;
  const cost = await read(browser, site);
  await clear();
  return { frames, build, ...cost };
}
