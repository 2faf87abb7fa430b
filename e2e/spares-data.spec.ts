import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asTable, LIMITS, pathsOf, site, total, weigh } from './budget.ts';
import { expect, PHONE, test } from './reader.ts';

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('what is fetched before the first scroll is small', async ({ page, story }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await story.open();
    await page.waitForLoadState('networkidle');
    const weights = await Promise.all(pathsOf(asked).map(weigh));
    const scripts = weights.filter(({ path }) => /\.m?js$/.test(path));
    console.log(asTable(weights));
    expect(asked.filter((url) => /live-map|maplibre|base\.json|\/scenes\//.test(url))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(total(scripts, 'brotli')).toBeLessThanOrEqual(LIMITS.script);
    expect(total(weights, 'brotli'), asTable(weights)).toBeLessThanOrEqual(LIMITS.firstView);
  });
});

test('the data of every scene and of the basemap is small', async () => {
  const scenes = await readdir(join(site, 'scenes'));
  const weights = await Promise.all(scenes.map((file) => weigh(`scenes/${file}`)));
  expect(weights.length).toBeGreaterThan(0);
  for (const { path, brotli } of weights) expect(brotli, path).toBeLessThanOrEqual(LIMITS.scene);
  const basemap = await weigh('map/base.json');
  console.log(asTable([...weights, basemap]));
  expect(basemap.brotli).toBeLessThanOrEqual(LIMITS.basemap);
});
