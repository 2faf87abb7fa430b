import { repeated, test } from '../support/counting-site.ts';
import { figureScenes, mapScenes } from '../support/frames.ts';
import { expect } from '../support/reader.ts';

/** Some of each kind, ten together. */
const SCENES = [...mapScenes.slice(0, 5), ...figureScenes.slice(0, 5)].map(({ id }) => id);

test('ten scenes on one page fetch no file twice', async ({ page, host, counted }) => {
  await host.open({ body: SCENES.map((scene) => host.iframe(scene)).join('') + host.script });
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(SCENES.length);
  for (const frame of await frames.all()) {
    await frame.scrollIntoViewIfNeeded();
    await host.fits(frame);
  }
  for (const { id } of figureScenes.slice(0, 5)) {
    const frame = page.locator(`iframe[src*="/embed/${id}/"]`);
    await frame.scrollIntoViewIfNeeded();
    await expect(host.inside(frame).locator('.stage')).toHaveAttribute('data-live', 'ready');
  }
  // What each of them needs was asked for, by the names of now.
  for (const shared of [
    /^\/fonts\/sans\.[\w-]{8}\.woff2$/,
    /^\/fonts\/serif\.[\w-]{8}\.woff2$/,
    /^\/live\/embed\.[\w-]{8}\.js$/,
    /^\/live\/steps\.[\w-]{8}\.js$/,
    /^\/live\/live-figure\.[\w-]{8}\.js$/,
    /^\/embed\.js$/,
  ])
    expect(
      counted.asked.filter((path) => shared.test(path)),
      String(shared),
    ).toHaveLength(1);
  expect(repeated(counted.asked)).toEqual([]);
});

test('a second visit asks only for what has no hash of its content in its name', async ({
  page,
  counted,
}) => {
  const visit = async (): Promise<string[]> => {
    counted.asked.length = 0;
    await page.goto(`embed/${figureScenes[0]?.id ?? ''}/`, { waitUntil: 'networkidle' });
    return [...counted.asked];
  };
  const first = await visit();
  await page.goto('about:blank');
  const second = await visit();
  expect(first.filter((path) => /^\/(fonts|live)\//.test(path)).length).toBeGreaterThan(3);
  expect(second.filter((path) => /^\/(_astro|fonts|live|map)\//.test(path))).toEqual([]);
});
