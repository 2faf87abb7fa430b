import { parse } from 'yaml';
import { readoutOf } from '../../src/embed/editor/camera-readout.ts';
import { fit, type FreeBox } from '../../src/model/fit.ts';
import { mustSee } from '../../src/map/frame/must-see.ts';
import type { View } from '../../src/map/frame/view-bounds.ts';
import { broken } from '../support/axe.ts';
import { pasted } from '../support/pasted.ts';
import { expect, test } from '../support/reader.ts';

const NOTHING = { places: new Map(), zones: new Map(), routes: new Map(), marks: new Map() };

test.use({ permissions: ['clipboard-write'] });

test('an editor moves the map and takes the view: the same camera comes out of it', async ({
  page,
}) => {
  await page.goto('/scenes/');
  const entry = page.locator('[data-frame="attack/area"]');
  await entry.getByText('View and camera').click();
  const button = entry.getByRole('button', { name: 'Look for another view' });
  await button.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('The map can be moved and zoomed', { timeout: 45_000 });
  const code = dialog.getByRole('group', { name: 'View to paste' });
  const before = (await code.textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(code).not.toHaveText(before);
  const where = dialog.locator('[data-where]');
  const zoomNow = async (): Promise<number> =>
    Number(/zoom ([\d.]+)/.exec((await where.textContent()) ?? '')?.[1]);
  const wide = await zoomNow();
  await dialog.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(zoomNow).toBeCloseTo(wide + 1, 1);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('Copied: View to paste')).toBeVisible();

  const { view } = parse(await pasted(page)) as {
    view: View;
  };
  expect(view.bounds?.[0]).toBeGreaterThan(
    (parse(before) as { view: View }).view.bounds?.[0] ?? NaN,
  );
  const laid = await dialog.locator('.stage').evaluate((stage) => {
    const outer = stage.getBoundingClientRect();
    const inner = stage.querySelector('.fit')?.getBoundingClientRect() ?? new DOMRect();
    const free: FreeBox = {
      left: inner.left - outer.left,
      top: inner.top - outer.top,
      width: inner.width,
      height: inner.height,
    };
    return { free, stage: { width: stage.clientWidth, height: stage.clientHeight } };
  });
  const camera = readoutOf(fit(mustSee(view, NOTHING), laid.free, laid.stage));
  const said = (await where.textContent()) ?? '';
  const [latitude, longitude, zoom] = [...said.matchAll(/\d+\.\d+/g)].map(Number);
  expect(latitude).toBeCloseTo(camera.latitude, 1);
  expect(longitude).toBeCloseTo(camera.longitude, 1);
  expect(zoom).toBeCloseTo(camera.zoom, 1);

  expect(await broken(page, 'dialog')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
  await expect(page.locator('canvas')).toHaveCount(0);
});
