import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';
import { BENCH_LIMITS } from './limits.ts';
import { load, type Load } from './loads.ts';
import type { Row, Unit } from './rows.ts';
import { medians } from './statistics.ts';

export const PAGES = ['', 'evidence/', 'teach/', 'embed/attack/'] as const;

/** The medians of several loads. One more load, before them, packs the files and is not counted. */
async function typical(browser: Browser, from: Host, path: string, runs: number): Promise<Load> {
  await load(browser, from, path);
  const loads: Load[] = [];
  for (let i = 0; i < runs; i += 1) loads.push(await load(browser, from, path));
  return medians(loads);
}

const unitOf = (what: string): Unit =>
  what.startsWith('bytes') ? 'bytes' : what === 'layout shift' ? '' : 'ms';

const asRows = (part: string, path: string, found: Load, floor: Load): Row[] =>
  (Object.keys(found) as (keyof Load)[]).map((what) => ({
    part,
    where: `/${path}`,
    what,
    found: found[what],
    unit: unitOf(what),
    floor: floor[what],
  }));

function judged(row: Row): Row {
  const { what, found, floor = NaN } = row;
  if (typeof found !== 'number') return row;
  const times = (most: number): Row => ({
    ...row,
    limit: `at most ${most} x floor`,
    good: found <= floor * most,
  });
  const { firstPaint, largestPaint, shift, longestTask } = BENCH_LIMITS;
  if (what === 'first paint') return times(firstPaint);
  if (what === 'largest paint') return times(largestPaint);
  if (what === 'layout shift') return { ...row, limit: `below ${shift}`, good: found < shift };
  if (what === 'longest task')
    return { ...row, limit: `at most ${longestTask} ms`, good: found <= longestTask };
  return row;
}

/** How our pages load on a cheap phone, against a page of words alone. */
export async function measureLoads(
  browser: Browser,
  site: Host,
  floors: Host,
  runs: number,
): Promise<Row[]> {
  const plain = await typical(browser, floors, 'plain/', runs);
  const rows: Row[] = [];
  for (const path of PAGES)
    rows.push(...asRows('loads', path, await typical(browser, site, path, runs), plain));
  return rows.map(judged);
}

/** How an embed loads whose map comes to life by itself, against a map alone. */
export async function measureLiveLoads(
  browser: Browser,
  site: Host,
  floors: Host,
  runs: number,
): Promise<Row[]> {
  const bare = await typical(browser, floors, 'map/', runs);
  return asRows(
    'loads-live',
    'embed/attack/',
    await typical(browser, site, 'embed/attack/', runs),
    bare,
  );
}
