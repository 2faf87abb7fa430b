import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';
import { phone } from './phone.ts';
import type { Row } from './rows.ts';
import { median } from './statistics.ts';

const PATIENCE = 60_000;

/** Milliseconds from the moment that a scene is brought into view until its map is live, by scene. */
async function story(browser: Browser, site: Host): Promise<Map<string, number>> {
  const { page, close } = await phone(browser);
  await page.goto(site.url, { waitUntil: 'networkidle', timeout: 90_000 });
  const times = new Map(
    await page.evaluate(async (PATIENCE) => {
      const found: [string, number][] = [];
      const until = async (isSo: () => boolean): Promise<void> => {
        const end = performance.now() + PATIENCE;
        while (!isSo() && performance.now() < end)
          await new Promise((resolve) => setTimeout(resolve, 10));
      };
      const maps = document.querySelectorAll<HTMLElement>('[data-scene]:not([data-kind="figure"])');
      for (const scene of maps) {
        const stage = scene.querySelector<HTMLElement>('.stage');
        if (found.length > 0) {
          // At the end of the page no scene is near.
          scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
          await until(() => document.querySelector('.live canvas') === null);
        }
        const before = performance.now();
        scrollTo({
          top: scrollY + scene.getBoundingClientRect().top + 1,
          behavior: 'instant',
        });
        await until(() => /ready|failed/.test(stage?.dataset.live ?? ''));
        found.push([scene.dataset.scene ?? '', performance.now() - before]);
      }
      return found;
    }, PATIENCE),
  );
  await close();
  return times;
}

/** The same for a map alone: the first, with all that it fetches, and one made anew. */
async function bareMap(browser: Browser, floors: Host): Promise<{ first: number; again: number }> {
  const { page, close } = await phone(browser);
  await page.goto(`${floors.url}map/`, { timeout: 90_000 });
  const waiting = await page.waitForFunction(() => globalThis.atRest, undefined, {
    timeout: PATIENCE,
  });
  const first = (await waiting.jsonValue()) ?? NaN;
  const again = await page.evaluate(() => globalThis.again());
  await close();
  return { first, again };
}

/** Time from a scene in view to its live map on a cheap phone: the first brings library and basemap along. */
export async function measureWaking(
  browser: Browser,
  site: Host,
  floors: Host,
  runs: number,
): Promise<Row[]> {
  const bare: { first: number; again: number }[] = [];
  const stories: Map<string, number>[] = [];
  for (let i = 0; i < runs; i += 1) {
    bare.push(await bareMap(browser, floors));
    stories.push(await story(browser, site));
  }
  const first = median(bare.map((run) => run.first));
  const again = median(bare.map((run) => run.again));
  return [...(stories[0]?.keys() ?? [])].map((scene, i) => ({
    part: 'waking',
    where: scene,
    what: i === 0 ? 'in view until live, all fetched' : 'in view until live',
    found: median(stories.flatMap((times) => times.get(scene) ?? [])),
    unit: 'ms',
    floor: i === 0 ? first : again,
  }));
}
