import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asTable, LIMITS, pathsOf, site, total, weigh } from '../tools/budgets/budget.ts';
import { mapScenes } from '../support/frames.ts';
import { expect, test } from '../support/reader.ts';

test.use({ viewport: { width: 640, height: 560 } });

test('the whole story, scrolled with live maps: never more than two, each gone in time, little to fetch', async ({
  page,
  story,
}) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const seen = { most: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      seen.most = Math.max(seen.most, document.querySelectorAll('.live canvas').length);
    }).observe(document, { subtree: true, childList: true });
  });
  await story.open();
  // Nothing lives before the reader does something, and the first step is in view.
  await page.mouse.wheel(0, 1);
  const steps = await story.steps();
  const scenes = [...new Set(steps.map((step) => step.slice(0, step.indexOf('/'))))];
  for (const [i, scene] of scenes.entries()) {
    const step = steps.find((candidate) => candidate.startsWith(`${scene}/`)) ?? '';
    await story.wheelTo(step);
    await story.shows(step);
    if (mapScenes.some(({ id }) => id === scene)) await story.isLive(step);
    else await expect(story.stage(scene)).toHaveAttribute('data-live', 'ready');
    for (const gone of scenes.slice(0, Math.max(0, i - 1)))
      await expect(story.stage(gone).locator('canvas'), gone).toHaveCount(0);
  }
  await page.mouse.wheel(0, 200_000);
  await expect(page.getByRole('contentinfo')).toBeInViewport();
  await expect(page.locator('.live canvas')).toHaveCount(0);
  const most = await page.evaluate(
    () => (globalThis as unknown as { seen: { most: number } }).seen.most,
  );
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(2);
  const weights = await Promise.all(pathsOf(asked).map(weigh));
  console.log(asTable(weights));
  expect(total(weights, 'brotli')).toBeLessThanOrEqual(LIMITS.wholeStory);
});

test('the worker of the map library comes from our own built files', async ({ page, story }) => {
  const worker = page.waitForEvent('worker');
  await story.open('name/town');
  const { origin, pathname } = new URL((await worker).url());
  expect(origin).toBe(new URL(page.url()).origin);
  expect(pathname).toMatch(/^\/_astro\/maplibre-gl-worker.*\.m?js$/);
  expect(await readFile(join(site, pathname), 'utf8')).toMatch(/maplibre/i);
  await story.isLive('name/town');
});
