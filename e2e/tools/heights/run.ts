import { chromium } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { findHeadlessShell, WITHOUT_WEBGL } from '../../../src/build/chromium.ts';
import { serveSite } from '../../../src/build/site-server.ts';
import {
  HEIGHTS_FILE,
  textsHash,
  type MeasuredScene,
} from '../../../src/embed/gallery/promised-heights.ts';
import { embedTexts } from '../../../src/embed/page/embed-texts.ts';
import { siteFolder } from '../../../src/model/site-folder.ts';
import { book } from '../../../src/map/frame/real-frames.fixture.ts';
import { scenes } from '../../support/frames.ts';
import { measureHeights } from './measure.ts';

/*
 * Measures the embed of every scene, and of each of its frames alone, in Chromium on the built site, and writes
 * what codes promise. The site is built before: heights are in codes, and change no embed.
 */
const { server, url } = await serveSite(siteFolder, 0);
const browser = await chromium.launch({
  executablePath: findHeadlessShell() ?? '',
  args: WITHOUT_WEBGL,
});
const page = await browser.newPage({ reducedMotion: 'reduce' });
const measured: Record<string, MeasuredScene> = {};
for (const { id, frames } of scenes) {
  const measure = async (path: string): Promise<number[]> => {
    await page.goto(`${url}embed/${path}/`, { waitUntil: 'networkidle' });
    return measureHeights(page);
  };
  const all = await measure(id);
  const alone: Record<string, number[]> = {};
  for (const frame of frames) alone[frame.id] = await measure(`${id}/${frame.id}`);
  measured[id] = { texts: textsHash(embedTexts(id, book)), all, alone };
  console.log(`${id}: ${all.join(', ')}`);
}
await browser.close();
server.close();
server.closeAllConnections();
// One line for each list of numbers: what changes can be read in a comparison.
const text = JSON.stringify(measured, null, 2).replace(/\[[^[\]]*\]/g, (list) =>
  list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
);
await writeFile(HEIGHTS_FILE, `${text}\n`);
