import { chromium, type Browser } from '@playwright/test';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFloors } from './floors.ts';
import { host } from './host.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureHolds } from './measure-holds.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measureLiveLoads, measureLoads } from './measure-loads.ts';
import { measureMemory } from './measure-memory.ts';
import { measureRepeatability } from './measure-repeatability.ts';
import { measureScrolling } from './measure-scrolling.ts';
import { measureSizes } from './measure-sizes.ts';
import { measureWaking } from './measure-waking.ts';
import type { Row } from './rows.ts';
import { asList, asTables } from './table.ts';
import { findChromium, WITH_SOFTWARE_WEBGL, WITHOUT_WEBGL } from '../../../src/build/chromium.ts';
import { site } from '../budgets/budget.ts';

const report = join(import.meta.dirname, '../../../bench-results/bench.json');
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', multiple: true } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`bench: found --runs=${values.runs}, expected a whole number from 1`);

const found = findChromium();
if (found === undefined)
  throw new Error('bench: found no Chromium, expected one; run "node src/build/chromium.ts" first');
const executablePath = found;

const folder = await makeFloors();
const ours = await host(site);
const floors = await host(folder);

async function within<Result>(
  args: string[],
  what: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath, args });
  return what(browser).finally(() => browser.close());
}

/** All parts, in the order in which they are measured. `--only` takes their names. */
const PARTS: Record<string, () => Promise<Row[]>> = {
  sizes: () => measureSizes(ours, executablePath),
  // Maps would come to life in embeds before anybody asks for them, drawn by the processor.
  loads: () => within(WITHOUT_WEBGL, (browser) => measureLoads(browser, ours, floors, runs)),
  'loads-live': () =>
    within(WITH_SOFTWARE_WEBGL, (browser) => measureLiveLoads(browser, ours, floors, runs)),
  bytes: () => within(WITH_SOFTWARE_WEBGL, (browser) => measureBytes(browser, ours, floors)),
  'scroll-stills': () =>
    within(WITHOUT_WEBGL, (browser) => measureScrolling(browser, 'stills', ours, floors, runs)),
  'scroll-live': () =>
    within(WITH_SOFTWARE_WEBGL, (browser) => measureScrolling(browser, 'live', ours, floors, runs)),
  waking: () =>
    within(WITH_SOFTWARE_WEBGL, (browser) => measureWaking(browser, ours, floors, runs)),
  memory: () => within(WITH_SOFTWARE_WEBGL, (browser) => measureMemory(browser, ours)),
  holds: () => measureHolds(ours, executablePath),
  lighthouse: () => measureLighthouse(ours, floors, executablePath),
  repeat: measureRepeatability,
};

const wanted = values.only?.flatMap((names) => names.split(',')) ?? Object.keys(PARTS);
for (const name of wanted)
  if (!(name in PARTS))
    throw new Error(
      `bench: found --only=${name}, expected some of ${Object.keys(PARTS).join(', ')}`,
    );

const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS).filter(([name]) => wanted.includes(name))) {
  const before = performance.now();
  rows.push(...(await measure()));
  console.error(`${name}: measured in ${Math.round((performance.now() - before) / 1000)} s`);
}
ours.close();
floors.close();
await rm(folder, { recursive: true });

console.log(asTables(rows));
const bad = rows.filter(({ good }) => good === false);
console.log(bad.length === 0 ? '\nEvery limit holds.' : `\nThese fell short:\n${asList(bad)}`);
const machine = { processors: cpus().length, model: cpus()[0]?.model };
await mkdir(join(report, '..'), { recursive: true });
await writeFile(report, `${JSON.stringify({ machine, runs, rows }, undefined, 2)}\n`);
console.log(`\nThe same as JSON: ${report}`);
if (bad.length > 0) process.exitCode = 1;
