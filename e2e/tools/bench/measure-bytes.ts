import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';
import { byKind } from './kinds.ts';
import { PAGES } from './measure-loads.ts';
import { phone } from './phone.ts';
import { readThrough, scrollThrough } from './read-through.ts';
import type { Row } from './rows.ts';

/**
 * What pages have fetched in all, when they were scrolled to their end with everything live, on a fast
 * phone. What is fetched before that is measured with the loads.
 */
export async function measureBytes(browser: Browser, site: Host, floors: Host): Promise<Row[]> {
  const rows: Row[] = [];
  const bytes = async (from: Host, path: string): Promise<Record<string, number>> => {
    from.sent();
    const { page, close } = await phone(browser, { fast: true });
    await page.goto(from.url + path, { waitUntil: 'networkidle' });
    if (path === '' && from === site) await readThrough(page, 'down');
    else await scrollThrough(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    await close();
    return byKind(from.sent());
  };
  const bare = await bytes(floors, 'map/');
  for (const path of PAGES)
    for (const [kind, found] of Object.entries(await bytes(site, path)))
      rows.push({
        part: 'bytes',
        where: `/${path}`,
        what: `bytes ${kind} in all`,
        found,
        unit: 'bytes',
        floor: bare[kind] ?? 0,
      });
  return rows;
}
