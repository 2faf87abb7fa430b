import { claims } from '../support/claims.ts';
import { DESKTOP, expect, PHONE, test } from '../support/reader.ts';

// On one of them without movement: the two ways to the same pictures.
for (const [device, viewport, reducedMotion] of [
  ['phone', PHONE, 'reduce'],
  ['desktop', DESKTOP, 'no-preference'],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport, reducedMotion });

    test('every step comes in order, with its picture, address and progress', async ({
      page,
      story,
    }) => {
      // It waits for more than seventy pictures to come to rest.
      test.slow();
      await story.open();
      const before = await page.evaluate(() => history.length);
      const tested = page.locator('.strip li a:not(.square-open)');
      const values: number[] = [];
      const minutes: number[] = [];
      const pictures = new Set<string>();
      const steps = await story.steps();
      for (const step of steps) {
        await story.wheelTo(step);
        // The address is left alone until the reader has moved.
        await (step === steps[0] ? story.shows(step) : story.standsOn(step));
        const scene = step.slice(0, step.indexOf('/'));
        pictures.add(await story.picture(scene));
        const own = steps.filter((other) => other.startsWith(`${scene}/`));
        await expect(story.stage(scene).locator('.counter')).toHaveText(
          `${own.indexOf(step) + 1} / ${own.length}`,
        );
        values.push(await tested.count());
        minutes.push(parseInt((await page.locator('[data-minutes-left]').textContent()) ?? ''));
      }
      expect(pictures.size, 'different pictures').toBe(steps.length);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(values[0]).toBe(0);
      expect(values.at(-1)).toBe(claims.length);
      expect(minutes).toEqual(minutes.toSorted((a, b) => b - a));
      expect(minutes.at(-1)).toBeLessThan(minutes[0] ?? 0);
      expect(await page.evaluate(() => history.length), 'history entries').toBe(before);
    });

    test('a fling ends on the right frame, and the way back shows the same pictures', async ({
      page,
      story,
    }) => {
      await story.open();
      const steps = await story.steps();
      const sample = steps.filter((_, i) => i % 9 === 4);
      const seen = new Map<string, string>();
      for (const step of [...sample, ...sample.toReversed()]) {
        await story.step(step).evaluate((element) => {
          scrollBy({
            // Not further: on a phone the step after a short one would be on as well.
            top: element.getBoundingClientRect().top - innerHeight * 0.55,
            behavior: 'instant',
          });
        });
        await story.standsOn(step);
        const picture = await story.picture(step.slice(0, step.indexOf('/')));
        expect(picture, step).toBe(seen.get(step) ?? picture);
        seen.set(step, picture);
      }
      await page.mouse.wheel(0, 200_000);
      await story.standsOn(steps.at(-1) ?? '');
      await page.mouse.wheel(0, -200_000);
      await story.standsOn(steps[0] ?? '');
    });
  });

test('a scene that is not being read keeps still', async ({ story }) => {
  await story.open('name/desert');
  await story.standsOn('name/desert');
  await story.shows('name/desert');
  await story.wheelTo('attack/southwest');
  await story.standsOn('attack/southwest');
  await story.shows('name/no-such-place');
  const ahead = await story.picture('name');
  const behind = await story.picture('opening');
  await story.wheelTo('attack/assault');
  await story.standsOn('attack/assault');
  expect(await story.picture('name')).toBe(ahead);
  expect(await story.picture('opening')).toBe(behind);
  await story.wheelTo('name/desert');
  await story.standsOn('name/desert');
  await story.shows('attack/flight');
});

test('the menu tells chapter and scene, and where the reader is', async ({ page, story }) => {
  await story.open('corridor/tharthar');
  await story.standsOn('corridor/tharthar');
  await page.getByText('Chapters', { exact: false }).first().click();
  const menu = page.getByRole('navigation', { name: 'Chapters' });
  await expect(menu.locator('[aria-current]')).toHaveCount(1);
  await expect(menu.locator('[aria-current]')).toHaveAttribute('href', '#the-corridor');
  expect(await menu.locator('.to-scene .thumbnail').count()).toBe(
    await page.locator('[data-scene]').count(),
  );
});
