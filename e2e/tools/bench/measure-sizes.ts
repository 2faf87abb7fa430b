import { chromium } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { WITHOUT_WEBGL } from '../../../src/build/chromium.ts';
import { builtPath, LIMITS, pathsOf, site, total, weigh, type Weight } from '../budgets/budget.ts';
import type { Host } from './host.ts';
import type { Row } from './rows.ts';

const atMost = (where: string, what: string, bytes: number, limit: number): Row => ({
  part: 'sizes',
  where,
  what,
  found: bytes,
  unit: 'bytes',
  limit: `at most ${limit}`,
  good: bytes <= limit,
});

const weighAll = async (folder: string, wanted: RegExp): Promise<Weight[]> => {
  const files = (await readdir(join(site, folder))).filter((file) => wanted.test(file));
  return Promise.all(files.map((file) => weigh(`${folder}/${file}`)));
};

const heaviest = (weights: readonly Weight[]): Weight | undefined =>
  weights.toSorted((a, b) => b.brotli - a.brotli)[0];

/** Sizes of files as a good host sends them, against their budgets. */
export async function measureSizes(from: Host, executablePath: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath, args: WITHOUT_WEBGL });
  const askedBy = async (path: string): Promise<Weight[]> => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(from.url + path, { waitUntil: 'networkidle' });
    await page.close();
    return Promise.all(pathsOf(asked).map(weigh));
  };
  const first = await askedBy('');
  const embed = await askedBy('embed/attack/');
  await browser.close();
  const scripts = first.filter(({ path }) => /\.m?js$/.test(path));
  const scene = heaviest(await weighAll('scenes', /\.json$/));
  const figure = heaviest(await weighAll('figures', /\.json$/));
  const basemap = await weigh(builtPath('map/base.json'));
  const figureScript = await weighAll('_astro', /^(live-figure|certainty)\..*\.js$/);
  return [
    atMost('/', 'first view on a phone', total(first, 'brotli'), LIMITS.firstView),
    atMost('/', 'script in it', total(scripts, 'brotli'), LIMITS.script),
    atMost('/embed/attack/', 'first view', total(embed, 'brotli'), LIMITS.embed),
    atMost(scene?.path ?? 'none', 'largest scene', scene?.brotli ?? Infinity, LIMITS.scene),
    atMost(
      figure?.path ?? 'none',
      'largest figure and their script',
      total(figureScript, 'brotli') + (figure?.brotli ?? Infinity),
      LIMITS.figure,
    ),
    atMost('map/base.json', 'basemap', basemap.brotli, LIMITS.basemap),
  ];
}
