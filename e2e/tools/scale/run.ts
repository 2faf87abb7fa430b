import { chromium } from '@playwright/test';
import { findChromium, WITHOUT_WEBGL } from '../../../src/build/chromium.ts';
import { measureStory, type Cost } from './measure-story.ts';

/*
 * What more frames cost: stories of 12, 72 and 288 frames, or of as many as are named. Prints a table
 * for the README of e2e. Fails when a frame more takes too long to build.
 */
const named = process.argv.slice(2).map(Number);
const sizes = named.length > 0 ? named : [12, 72, 288];
/** Seconds that a frame more may take to build, on two cores. */
const MOST = 0.3;

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('scale: found no Chromium, expected one; run "node src/build/chromium.ts" first');
const browser = await chromium.launch({ executablePath, args: WITHOUT_WEBGL });
const costs: Cost[] = [];
for (const frames of sizes) {
  const cost = await measureStory(browser, frames);
  console.error(JSON.stringify(cost));
  costs.push(cost);
}
await browser.close();

const kb = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
/** What a frame more costs, from one story to the next larger one. */
const more = (key: keyof Cost, i: number): number | undefined => {
  const [before, now] = [costs[i - 1], costs[i]];
  return before && now && (now[key] - before[key]) / (now.frames - before.frames);
};
const lines = costs.map((cost, i) => {
  const seconds = more('build', i);
  return [
    String(cost.frames),
    `${kb(cost.load)}, ${kb(cost.page)}`,
    String(cost.elements),
    kb(cost.scroll),
    `${mb(cost.before)}, ${mb(cost.after)}`,
    `${Math.round(cost.build)} s`,
    seconds === undefined ? '' : `${seconds.toFixed(2)} s`,
  ];
});
const HEAD = [
  'frames',
  'bytes at load, of them the page',
  'elements at load',
  'bytes of a scroll to the end',
  'heap at load, after that scroll',
  'build',
  'a frame more',
];
for (const cells of [HEAD, HEAD.map(() => '---'), ...lines])
  console.log(`| ${cells.join(' | ')} |`);
const slow = costs.filter((_, i) => (more('build', i) ?? 0) > MOST);
if (slow.length > 0) {
  console.error(`scale: found a frame that takes longer to build than ${MOST} s`);
  process.exitCode = 1;
}
