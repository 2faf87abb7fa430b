import { faultsOfLetters } from '../support/figure-letters.ts';
import { figureFrames } from '../support/frames.ts';
import { expect, test } from '../support/reader.ts';

const SIZES = [
  [360, 740],
  [820, 1180],
  [1440, 900],
  [2560, 1440],
] as const;

for (const [width, height] of SIZES)
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });

    test('letters of figures on the stage are large enough, apart and whole', async ({
      page,
      story,
    }) => {
      test.slow();
      await story.open();
      const found: string[] = [];
      for (const { step, scene } of figureFrames) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, step);
        await story.standsOn(step);
        await story.answers(scene);
        found.push(
          ...(await faultsOfLetters(page, `[data-scene="${scene}"] .stage`, step)).map(
            (fault) => `${step}: ${fault}`,
          ),
        );
      }
      expect(found.join('\n')).toBe('');
    });

    test('letters of figures in the page are large enough, apart and whole', async ({
      page,
      story,
    }) => {
      await story.open();
      await page.getByRole('button', { name: 'Read as a page' }).click();
      const found: string[] = [];
      for (const { step } of figureFrames) {
        await page.locator(`[data-step="${step}"] .still`).scrollIntoViewIfNeeded();
        await expect(page.locator(`[data-step="${step}"] .still .picture`)).toBeVisible();
        found.push(
          ...(await faultsOfLetters(page, `[data-step="${step}"] .still`, step)).map(
            (fault) => `${step}: ${fault}`,
          ),
        );
      }
      expect(found.join('\n')).toBe('');
    });
  });
