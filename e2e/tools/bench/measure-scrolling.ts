import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';
import { phone } from './phone.ts';
import type { Row } from './rows.ts';
import { scrollBy, type Frames } from './scrolling.ts';
import { medians } from './statistics.ts';

/** Pixels that the floors are scrolled by: about the height of a scene. */
const DISTANCE = 3400;
const PATIENCE = 30_000;

type ByPlace = Map<string, Frames>;

async function story(browser: Browser, site: Host, needsLive: boolean): Promise<ByPlace> {
  const one = await phone(browser);
  await one.page.goto(site.url, { waitUntil: 'networkidle', timeout: 90_000 });
  const scenes = await one.page
    .locator('[data-scene]')
    .evaluateAll((found) => found.map((scene) => (scene as HTMLElement).dataset.scene ?? ''));
  const places: ByPlace = new Map();
  for (const id of scenes) {
    const scene = one.page.locator(`[data-scene="${id}"]`);
    const height = await scene.evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      scrollTo({ top: scrollY + top - innerHeight * 0.3, behavior: 'instant' });
      // Where the page stands at its top already, nothing would wake it.
      dispatchEvent(new Event('scroll'));
      return height;
    });
    const isFigure = (await scene.getAttribute('data-kind')) === 'figure';
    if (needsLive || isFigure)
      await one.page
        .locator(`[data-scene="${id}"] .stage:is([data-live="ready"], [data-live="failed"])`)
        .waitFor({ timeout: PATIENCE });
    await one.page.waitForTimeout(500);
    places.set(id, await scrollBy(one, height));
  }
  await one.close();
  return places;
}

async function floor(browser: Browser, floors: Host, path: string): Promise<Frames> {
  const one = await phone(browser);
  await one.page.goto(floors.url + path, { waitUntil: 'networkidle', timeout: 90_000 });
  if (path === 'map/') await one.page.waitForFunction(() => globalThis.atRest !== undefined);
  const frames = await scrollBy(one, DISTANCE);
  await one.close();
  return frames;
}

/**
 * Frames while each scene is scrolled through on a slow processor. With software WebGL maps are drawn by
 * the processor as well: these numbers say something only beside those of the map alone.
 */
export async function measureScrolling(
  browser: Browser,
  where: 'live' | 'stills',
  site: Host,
  floors: Host,
  runs: number,
): Promise<Row[]> {
  const bare: Frames[] = [];
  const places: ByPlace[] = [];
  for (let i = 0; i < runs; i += 1) {
    bare.push(await floor(browser, floors, where === 'live' ? 'map/' : 'plain/'));
    places.push(await story(browser, site, where === 'live'));
  }
  const lowest = medians(bare);
  return [...(places[0]?.keys() ?? [])].flatMap((scene) => {
    const found = medians(places.flatMap((place) => place.get(scene) ?? []));
    return (Object.keys(found) as (keyof Frames)[]).map((what) => ({
      part: where === 'live' ? 'scroll-live' : 'scroll-stills',
      where: scene,
      what,
      found: found[what],
      unit: what === 'frames over 50 ms' ? ('' as const) : ('ms' as const),
      floor: lowest[what],
    }));
  });
}
