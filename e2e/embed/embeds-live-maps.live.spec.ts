import { repeated, test } from '../support/counting-site.ts';
import { expect } from '../support/reader.ts';

test('where the browser gives no locks to pages inside others, the map lives that is touched', async ({
  host,
  page,
}) => {
  // The browser of these tests is such a one. What holds elsewhere: sees-embeds-live.live.spec.ts.
  const size = { more: 'width="290" height="560"' };
  await host.open({ body: ['attack', 'name'].map((scene) => host.iframe(scene, size)).join('') });
  const [first, second] = [page.locator('iframe').first(), page.locator('iframe').last()];
  const refused = () => navigator.locks.request('any', () => false).catch(() => true);
  expect(await host.inside(second).locator('html').evaluate(refused)).toBe(true);
  await host.inside(second).getByRole('radio').nth(1).click();
  const stage = host.inside(second).locator('.stage');
  await expect(stage).toHaveAttribute('data-live', 'ready', { timeout: 45_000 });
  await host.isPainted(second);
  await expect(host.inside(first).locator('.staged')).toHaveCount(0);
  await expect(host.inside(first).locator('canvas')).toHaveCount(0);
});

test('two live maps fetch no file twice', async ({ host, page, counted }) => {
  const size = { more: 'width="290" height="560"' };
  const scenes = ['attack', 'name'];
  await host.open({ body: scenes.map((scene) => host.iframe(scene, size)).join('') });
  for (const frame of await page.locator('iframe').all()) {
    await host.inside(frame).getByRole('radio').nth(1).click();
    await expect(host.inside(frame).locator('.stage')).toHaveAttribute('data-live', 'ready', {
      timeout: 45_000,
    });
  }
  for (const shared of [/^\/map\/base\./, /^\/live\/live-map\./, /^\/live\/maplibre-gl-worker\./])
    expect(
      counted.asked.filter((path) => shared.test(path)),
      String(shared),
    ).toHaveLength(1);
  expect(repeated(counted.asked)).toEqual([]);
});
