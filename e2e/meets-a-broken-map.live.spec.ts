import { expect, test, type Story } from './reader.ts';

test.use({ tolerance: { warnings: 1, blocks: true } });

/** The still is on the stage with its labels, and the story goes on. */
async function stillHolds(story: Story, from: string, to: string): Promise<void> {
  const stage = story.stage(from.slice(0, from.indexOf('/')));
  await expect(stage).toHaveAttribute('data-live', 'failed', { timeout: 45_000 });
  // One still may be on its way out while the next comes in.
  await expect(stage.locator('.picture:not(.leaving) > .fit > svg')).toBeVisible();
  await expect(stage.locator('.label.key b').first()).toBeVisible();
  await expect(stage.getByRole('button', { name: 'Explore this map' })).toBeHidden();
  await expect(stage.locator('canvas')).toHaveCount(0);
  await story.wheelTo(to);
  await story.standsOn(to);
}

for (const [what, pattern] of [
  ['library', /_astro\/live-map.*\.js$/],
  ['worker', /maplibre-gl-worker/],
  ['basemap', /map\/base\.json$/],
  ['data of the scene', /scenes\/attack\.json$/],
] as const)
  test(`the ${what} does not arrive`, async ({ page, story }) => {
    await page.route(pattern, (route) => route.abort());
    await story.open('attack/area');
    await story.standsOn('attack/area');
    await stillHolds(story, 'attack/area', 'attack/assault');
  });

test('a host answers with its error page instead of the data', async ({ page, story }) => {
  await page.route(/scenes\/attack\.json$/, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found</p>' }),
  );
  await story.open('attack/area');
  await stillHolds(story, 'attack/area', 'attack/assault');
});

test('the graphics card gives up in the middle', async ({ page, story }) => {
  await story.open('attack/area');
  await story.isLive('attack/area');
  await page
    .locator('.stage canvas')
    .first()
    .evaluate((canvas) => {
      if (canvas instanceof HTMLCanvasElement)
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  await stillHolds(story, 'attack/area', 'attack/assault');
});
