import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';
import { BENCH_LIMITS } from './limits.ts';
import { phone, type Phone } from './phone.ts';
import { readThrough } from './read-through.ts';
import type { Row } from './rows.ts';

const ROUNDS = 10;

/** What the page holds after all garbage was collected. */
interface Held {
  /** Bytes of the page's own heap. */
  heap: number;
  /** Nodes of all documents, and listeners. */
  nodes: number;
  listeners: number;
}

export async function held({ client }: Pick<Phone, 'client'>): Promise<Held> {
  await client.send('HeapProfiler.enable');
  // Some things are let go only when others were collected.
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** What the story holds after it was scrolled down and up again and again, and how many WebGL contexts lived. */
export async function measureMemory(browser: Browser, site: Host): Promise<Row[]> {
  const one = await phone(browser, { fast: true });
  await one.page.goto(site.url, { waitUntil: 'networkidle' });
  const after: Held[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await readThrough(one.page, 'down');
    await readThrough(one.page, 'up');
    await one.page.locator('.stage[data-live="ready"]').first().waitFor();
    await one.page.waitForTimeout(500);
    after.push(await held(one));
  }
  const { contexts } = await one.page.evaluate(() => globalThis.seen);
  await one.close();
  const most = Math.max(0, ...contexts.map(([, live]) => live));
  const first = after[0] ?? { heap: NaN, nodes: NaN, listeners: NaN };
  const last = after.at(-1) ?? first;
  const row = { part: 'memory', where: '/' } as const;
  return [
    {
      ...row,
      what: `heap after ${ROUNDS} rounds; floor: after the first`,
      found: last.heap,
      unit: 'bytes',
      floor: first.heap,
      limit: `at most ${BENCH_LIMITS.heap} x`,
      good: last.heap <= first.heap * BENCH_LIMITS.heap,
    },
    ...(['nodes', 'listeners'] as const).map((what): Row => ({
      ...row,
      what: `${what}; floor: after the first`,
      found: last[what],
      unit: '',
      floor: first[what],
    })),
    {
      ...row,
      what: 'heap after each round, in KB',
      found: after.map(({ heap }) => Math.round(heap / 1000)).join(' '),
      unit: '',
    },
    {
      ...row,
      what: 'WebGL contexts at once',
      found: most,
      unit: '',
      series: contexts,
      limit: `at most ${BENCH_LIMITS.contexts}`,
      good: most > 0 && most <= BENCH_LIMITS.contexts,
    },
    {
      ...row,
      what: 'seconds with 0, 1, 2, more contexts',
      found: shares(contexts).join(' '),
      unit: '',
    },
  ];
}

/** Seconds for which there were none, one, two, more contexts, until the last change. */
function shares(contexts: readonly [at: number, live: number][]): number[] {
  const times = [0, 0, 0, 0];
  contexts.forEach(([at, live], i) => {
    const next = contexts[i + 1];
    const many = Math.min(3, live);
    if (next) times[many] = (times[many] ?? 0) + (next[0] - at) / 1000;
  });
  return times.map(Math.round);
}
