import { mapScenes } from '../support/frames.ts';
import { holdBack } from '../support/hold-back.ts';
import { compare } from '../support/pixels.ts';
import { expect, test, type Story } from '../support/reader.ts';

// A photograph hides letters by a style sheet of its own, which the policy of the pages forbids.
test.use({ bypassCSP: true });

/** Share of pixels in which a live map may differ from its still: most where soft areas lie on the relief, 1.04 %. */
const ALIKE = 0.01;

/** The map on the stage as a picture, without everything that lies over it. */
async function photograph(story: Story, scene: string, more = ''): Promise<Buffer> {
  const style = `.stage-foot, .bar, .steps, .resume, .label, .locator, .scale-bar, .diagram, .inset-corner, ${more} .never { visibility: hidden !important }`;
  return story.stage(scene).screenshot({ animations: 'disabled', style });
}

/** Where the labels of a scene stand, in whole pixels. */
const labels = (story: Story, scene: string): Promise<string[]> =>
  story
    .stage(scene)
    .locator('.picture:last-child .label b')
    .evaluateAll((found) =>
      found.map((label) => {
        const { x, y } = label.getBoundingClientRect();
        return `${label.textContent} ${Math.round(x)} ${Math.round(y)}`;
      }),
    );

for (const [i, { id, frames }] of mapScenes.entries()) {
  const middle = frames[Math.floor(frames.length / 2)]?.id ?? '';
  // Frames of one scene may share a view, and then differ little.
  const other = mapScenes[(i + 1) % mapScenes.length];
  const [first] = other?.frames ?? [];

  test(`the live map of ${id} takes over without a change to be seen`, async ({ page, story }) => {
    const letIn = await holdBack(page, '**/map/base.*.json');
    const wrongStep = `${other?.id ?? ''}/${first?.id ?? ''}`;
    await story.open(wrongStep);
    await story.standsOn(wrongStep);
    const wrong = await photograph(story, other?.id ?? '');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${id}/${middle}`);
    await story.standsOn(`${id}/${middle}`);
    const still = await photograph(story, id);
    const lettered = await labels(story, id);
    letIn();
    await story.isLive(`${id}/${middle}`);
    // The canvas alone: the still beneath it is hidden.
    const live = await photograph(story, id, '.stage-still, .stage-still *,');

    const { share, shift, colours } = await compare(page, still, live);
    const amiss = await compare(page, wrong, live);
    console.log(
      `${id}/${middle}: ${(share * 100).toFixed(2)} % of pixels differ, ${(amiss.share * 100).toFixed(2)} % from ${wrongStep}`,
    );
    expect(colours).toBeGreaterThan(3);
    expect(shift).toEqual([0, 0]);
    expect(share).toBeLessThan(ALIKE);
    expect(amiss.share).toBeGreaterThan(2 * ALIKE);
    expect(await labels(story, id)).toEqual(lettered);
  });
}

test('a frame looks the same, whichever frame came before it', async ({ page, story }) => {
  test.slow();
  const go = async (step: string): Promise<Buffer> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, step);
    await story.isLive(step);
    return photograph(story, 'attack');
  };
  const own =
    mapScenes.find(({ id }) => id === 'attack')?.frames.map(({ id }) => `attack/${id}`) ?? [];
  const [first = '', , third = '', , fifth = '', last = ''] = own;
  for (const step of [first, fifth]) {
    await page.goto('about:blank');
    await story.open(step);
    await story.isLive(step);
    const cold = await photograph(story, 'attack');
    for (const before of [third, last]) {
      await go(before);
      const { share } = await compare(page, cold, await go(step));
      expect(share, `${step} after ${before}`).toBeLessThan(0.0005);
    }
  }
});
