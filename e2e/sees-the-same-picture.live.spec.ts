import { scenes } from './frames.ts';
import { compare } from './pixels.ts';
import { expect, test, type Story } from './reader.ts';

/** Share of pixels in which a live map may differ from its still: lines are antialiased differently. */
const ALIKE = 0.03;

/** The stage as a picture, without its toolbar, which differs on purpose. */
async function photograph(story: Story, scene: string): Promise<Buffer> {
  await story.page.addStyleTag({
    content: '.stage-foot, .bar, .steps, .resume { visibility: hidden !important }',
  });
  return story.stage(scene).screenshot({ animations: 'disabled', caret: 'hide' });
}

for (const { id, frames } of scenes) {
  const middle = frames[Math.floor(frames.length / 2)]?.id ?? '';
  const other = frames[0]?.id ?? '';

  test(`the live map of ${id} takes over without a change to be seen`, async ({ page, story }) => {
    let letIn = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await page.route('**/map/base.json', async (route) => {
      await opened;
      await route.continue();
    });
    await story.open(`${id}/${middle}`);
    await story.standsOn(`${id}/${middle}`);
    const still = await photograph(story, id);
    letIn();
    await story.isLive(`${id}/${middle}`);
    const live = await photograph(story, id);
    const { share, shift, colours } = await compare(page, still, live);

    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${id}/${other}`);
    await story.isLive(`${id}/${other}`);
    const wrong = await compare(page, still, await photograph(story, id));
    console.log(
      `${id}/${middle}: ${(share * 100).toFixed(2)} % of pixels differ, ${(wrong.share * 100).toFixed(2)} % from ${other}`,
    );
    expect(shift).toEqual([0, 0]);
    expect(share).toBeLessThan(ALIKE);
    expect(wrong.share).toBeGreaterThan(Math.max(2 * share, share + 0.01));

    // The canvas itself is painted: nothing else is left on the stage.
    await page.addStyleTag({ content: '.stage-still { visibility: hidden !important }' });
    expect(colours).toBeGreaterThan(3);
    const bare = await compare(page, still, await photograph(story, id));
    expect(bare.colours).toBeGreaterThan(3);
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
  const own = scenes.find(({ id }) => id === 'attack')?.frames.map(({ id }) => `attack/${id}`) ?? [];
  const [first = '', , third = '', , , sixth = '', last = ''] = own;
  for (const step of [first, sixth]) {
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
