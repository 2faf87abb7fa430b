import { expect, test } from '../support/deck.ts';
import { FIRST, numberOf } from '../support/deck-steps.ts';
import { holdBack } from '../support/hold-back.ts';
import { compare } from '../support/pixels.ts';

// A photograph hides letters by a style sheet of its own, which the policy of the pages forbids.
test.use({ bypassCSP: true });

/** Share of pixels in which a live map may differ from its still; lines are softened differently. */
const ALIKE = 0.01;

test('a live map in the deck is as sharp and as large as its still, and goes with its scene', async ({
  audience,
  page,
}) => {
  const { id, step } = FIRST.claims;
  const letIn = await holdBack(page, '**/map/base.*.json');
  await audience.open(step);
  await audience.standsOn(step);
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
  await expect(audience.stage).toHaveAttribute('data-shown', id, { timeout: 45_000 });
  const enlarged = await audience.stage.evaluate(
    (stage) => stage.getBoundingClientRect().width / (stage as HTMLElement).offsetWidth,
  );
  expect(enlarged).toBeGreaterThan(1.2);
  const live = await photograph('.stage-still, .stage-still *,');
  const { share, shift, colours } = await compare(page, still, live);
  console.log(`${step}, enlarged ${enlarged.toFixed(2)} times: ${(share * 100).toFixed(2)} %`);
  expect(colours).toBeGreaterThan(3);
  expect(shift).toEqual([0, 0]);
  expect(share).toBeLessThan(ALIKE);
  expect(await labels()).toEqual(lettered);

  await audience.press(...Array.from(String(numberOf(FIRST.months.step))), 'Enter');
  await audience.standsOn(FIRST.months.step);
  await expect(page.locator('.live canvas')).toHaveCount(0);
});
