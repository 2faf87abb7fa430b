import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { WITH_SOFTWARE_WEBGL } from '../../../src/build/chromium.ts';
import type { Host } from './host.ts';
import { BENCH_LIMITS } from './limits.ts';
import { PAGES } from './measure-loads.ts';
import type { Row } from './rows.ts';
import { median } from './statistics.ts';

/** Single scenes are `noindex`, so that searches lead to the story and not to a part of it. */
const ON_PURPOSE = ['is-crawlable'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 3;
const PORT = 9333;

interface Score {
  score: number;
  /** Names of the audits that took points. */
  lost: string[];
}

type Scores = Record<(typeof CATEGORIES)[number], Score>;

async function scoresOf(url: string, isEmbed: boolean): Promise<Scores> {
  const run = await lighthouse(url, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    ...(isEmbed ? { skipAudits: ON_PURPOSE } : {}),
  });
  const found = CATEGORIES.map((name): [string, Score] => {
    const category = run?.lhr.categories[name];
    const lost = (category?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (run?.lhr.audits[id]?.score ?? 1) < 0.995)
      .map(({ id }) => `${id} ${run?.lhr.audits[id]?.displayValue ?? ''}`.trim());
    return [name, { score: Math.round((category?.score ?? 0) * 100), lost }];
  });
  return Object.fromEntries(found) as Scores;
}

async function scoresOfRuns(url: string, isEmbed: boolean): Promise<Scores[]> {
  const runs: Scores[] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await scoresOf(url, isEmbed));
  return runs;
}

const middle = (runs: readonly Scores[], name: keyof Scores): number =>
  median(runs.map((run) => run[name].score));

/**
 * Lighthouse's scores for a phone; performance is the median of several runs. Where a map comes to life
 * by itself, that of a map alone stands beside it: without a graphics card neither can be fast.
 */
export async function measureLighthouse(
  site: Host,
  floors: Host,
  executablePath: string,
): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath,
    args: [...WITH_SOFTWARE_WEBGL, `--remote-debugging-port=${PORT}`],
  });
  const bare = middle(await scoresOfRuns(`${floors.url}map/`, false), 'performance');
  const rows: Row[] = [];
  for (const path of PAGES) {
    const isEmbed = path.startsWith('embed/');
    const runs = await scoresOfRuns(site.url + path, isEmbed);
    for (const name of CATEGORIES) {
      const score = middle(runs, name);
      const isLive = isEmbed && name === 'performance';
      const least = isLive ? BENCH_LIMITS.performanceLive : BENCH_LIMITS.lighthouse;
      const lost = runs.find((run) => run[name].score <= score)?.[name].lost ?? [];
      rows.push({
        part: 'lighthouse',
        where: `/${path}`,
        what: isEmbed && name === 'seo' ? `${name} but for ${ON_PURPOSE.join(', ')}` : name,
        found: [
          String(score),
          ...(isLive ? [`a map alone ${bare}`] : []),
          ...(score < 100 ? lost : []),
        ].join(', '),
        unit: '',
        limit: `at least ${least}`,
        good: score >= least,
      });
    }
  }
  await browser.close();
  return rows;
}
