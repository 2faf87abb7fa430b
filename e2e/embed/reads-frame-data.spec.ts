import type { FrameData } from '../../src/embed/apps/frame-data.ts';
import { scenes } from '../support/frames.ts';
import { expect, test } from '../support/reader.ts';

test('an app finds all frames of an embed, their pictures and what belongs beside them', async ({
  page,
  request,
}) => {
  for (const { id, title, frames } of scenes) {
    await page.goto(`embed/${id}/`);
    const link = page.locator('link[rel="alternate"][type="application/json"]');
    const all = await request.get((await link.getAttribute('href')) ?? '');
    expect(all.headers()['content-type'], id).toContain('application/json');
    const told = (await all.json()) as { scene: FrameData['scene']; frames: FrameData[] };
    expect(told.scene.title).toBe(title);
    expect(told.frames.map((frame) => frame.title)).toEqual(frames.map((frame) => frame.title));
    for (const frame of told.frames) {
      const alone: unknown = await (await request.get(`frames/${frame.id}.json`)).json();
      expect(alone, frame.id).toEqual(frame);
      for (const { address, type } of frame.pictures) {
        const picture = await request.head(address);
        expect(picture.ok(), address).toBe(true);
        expect(picture.headers()['content-type'], address).toBe(type);
      }
    }
    expect((await request.get(told.frames[0]?.$schema ?? '')).ok()).toBe(true);
  }
});
