import { chromium } from '@playwright/test';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { findChromium, WITHOUT_WEBGL } from './browser.ts';
import { LIMITS, pathsOf, site, total, weigh, type Weight } from './budget.ts';
import { serveSite } from './site-server.ts';
import { moveThrough } from './smoothness.ts';

const root = join(import.meta.dirname, '..');
/** Lowest scores of a mobile run, of 100. */
const SCORES = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const PORT = 9333;

interface Result {
  what: string;
  found: string;
  limit: string;
  /** Undefined for what is only reported. */
  good: boolean | undefined;
}

const atMost = (what: string, bytes: number, limit: number): Result => ({
  what,
  found: `${bytes} bytes`,
  limit: `at most ${limit}`,
  good: bytes <= limit,
});

async function sizes(url: string, executablePath: string): Promise<Result[]> {
  const browser = await chromium.launch({ executablePath, args: WITHOUT_WEBGL });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle' });
  await browser.close();
  const first = await Promise.all(pathsOf(asked).map(weigh));
  const scripts = first.filter(({ path }) => /\.m?js$/.test(path));
  const scenes = await Promise.all(
    (await readdir(join(site, 'scenes'))).map((file) => weigh(`scenes/${file}`)),
  );
  const figures = await Promise.all(
    (await readdir(join(site, 'figures')))
      .filter((file) => file.endsWith('.json'))
      .map((file) => weigh(`figures/${file}`)),
  );
  const figureScript = await Promise.all(
    (await readdir(join(site, '_astro')))
      .filter((file) => /^(live-figure|certainty)\..*\.js$/.test(file))
      .map((file) => weigh(`_astro/${file}`)),
  );
  const largest = scenes.reduce<Weight | undefined>(
    (most, scene) => (most && most.brotli > scene.brotli ? most : scene),
    undefined,
  );
  return [
    atMost('first view on a phone, brotli', total(first, 'brotli'), LIMITS.firstView),
    atMost('script in it, brotli', total(scripts, 'brotli'), LIMITS.script),
    atMost(`largest scene (${largest?.path ?? 'none'})`, largest?.brotli ?? Infinity, LIMITS.scene),
    atMost(
      'script of figures and largest scene of them',
      total(figureScript, 'brotli') + Math.max(...figures.map(({ brotli }) => brotli)),
      LIMITS.figure,
    ),
    atMost('basemap', (await weigh('map/base.json')).brotli, LIMITS.basemap),
  ];
}

async function scores(url: string, executablePath: string): Promise<Result[]> {
  const browser = await chromium.launch({
    executablePath,
    args: [...WITHOUT_WEBGL, `--remote-debugging-port=${PORT}`],
  });
  const run = await lighthouse(url, { port: PORT, output: 'json', logLevel: 'error' });
  await browser.close();
  return Object.entries(SCORES).map(([category, least]) => {
    const found = run?.lhr.categories[category];
    const score = Math.round((found?.score ?? 0) * 100);
    const lost = (found?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (run?.lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id);
    return {
      what: `Lighthouse, mobile: ${category}`,
      found: [String(score), ...lost].join(' '),
      limit: `at least ${least}`,
      good: score >= least,
    };
  });
}

async function moves(url: string, executablePath: string): Promise<Result[]> {
  return (await moveThrough(url, executablePath)).map(({ doing, count, longest }) => ({
    what: doing,
    found: count === 0 ? 'no task over 50 ms' : `${count} over 50 ms, longest ${longest} ms`,
    limit: 'none over 50 ms at 4x slowdown',
    good: undefined,
  }));
}

/** A name for the content of a whole folder: paths and bytes. */
async function fingerprint(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const hash = createHash('sha256');
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const path of paths.toSorted())
    hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

async function repeatability(): Promise<Result> {
  const build = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'story-'));
    execFileSync('astro', ['build', '--outDir', folder], { cwd: root, stdio: 'pipe' });
    const print = await fingerprint(folder);
    await rm(folder, { recursive: true });
    return print;
  };
  const prints = [await build(), await build()];
  const [one, two] = prints;
  return {
    what: 'two builds from the same files',
    found: prints.join(' '),
    limit: 'the same',
    good: one === two,
  };
}

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('bench: found no Chromium, expected one; run "node e2e/browser.ts" first');
const { server, url } = await serveSite(site, 0);
const results = [
  ...(await sizes(url, executablePath)),
  ...(await moves(url, executablePath)),
  ...(await scores(url, executablePath)),
];
server.close();
results.push(await repeatability());
for (const { what, found, limit, good } of results)
  console.log(
    `${good === undefined ? 'seen' : good ? 'good' : 'BAD '}  ${what.padEnd(44)} ${found.padEnd(34)} ${limit}`,
  );
if (results.some(({ good }) => good === false)) process.exitCode = 1;
