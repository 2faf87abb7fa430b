import { AudienceWindow } from '../support/deck.ts';
import { holdBack } from '../support/hold-back.ts';
import { compare } from '../support/pixels.ts';
import { expect, test } from '../support/reader.ts';

// A photograph hides letters by a style sheet of its own, which the policy of the pages forbids.
test.use({ bypassCSP: true });

/** Share of pixels in which a live map may differ from its still; lines are softened differently. */
const ALIKE = 0.01;

test('a live map in the deck is as sharp and as large as its still, and goes with its scene', async ({
  page,
}) => {
  const audience = new AudienceWindow(page);
  const letIn = await holdBack(page, '**/map/base.json');
  await audience.open('attack/assault');
  await audience.standsOn('attack/assault');
  const photograph = (more = ''): Promise<Buffer> =>
    audience.scene.locator('.screen').screenshot({
      animations: 'disabled',
      style: `.deck-tools, .label, ${more} .never { visibility: hidden !important }`,
    });
  const labels = (): Promise<string[]> =>
    audience.stage.locator('.picture:last-child .label b').evaluateAll((found) =>
      found.map((label) => {
        const { x, y } = label.getBoundingClientRect();
        return `${label.textContent} ${Math.round(x)} ${Math.round(y)}`;
      }),
    );
  const still = await photograph();
  const lettered = await labels();
  letIn();
  await expect(audience.stage).toHaveAttribute('data-live', 'ready', { timeout: 45_000 });
  await expect(audience.stage).toHaveAttribute('data-shown', 'assault', { timeout: 45_000 });
  const enlarged = await audience.stage.evaluate(
    (stage) => stage.getBoundingClientRect().width / (stage as HTMLElement).offsetWidth,
  );
  expect(enlarged).toBeGreaterThan(1.2);
  const live = await photograph('.stage-still, .stage-still *,');
  const { share, shift, colours } = await compare(page, still, live);
  console.log(
    `attack/assault, enlarged ${enlarged.toFixed(2)} times: ${(share * 100).toFixed(2)} %`,
  );
  expect(colours).toBeGreaterThan(3);
  expect(shift).toEqual([0, 0]);
  expect(share).toBeLessThan(ALIKE);
  expect(await labels()).toEqual(lettered);

  await audience.press('4', '6', 'Enter');
  await audience.standsOn('surge/count');
  await expect(page.locator('.live canvas')).toHaveCount(0);
});
