import type { Page } from '@playwright/test';
import { mapFrames } from '../support/frames.ts';
import { expect, test } from '../support/reader.ts';

const SIZES = [
  [390, 844],
  [820, 1180],
  [1440, 900],
  [2560, 1440],
] as const;

/** What is wrong with the key labels of the frame that a stage shows, in words. */
const faults = (page: Page, step: string): Promise<string[]> =>
  page.evaluate((id) => {
    const scene = document.querySelector(`[data-scene="${id.slice(0, id.indexOf('/'))}"]`);
    const stage = scene?.querySelector('.stage');
    const card = document.querySelector(`[data-step="${id}"] .card`);
    const bar = document.querySelector('.bar');
    if (!stage || !card || !bar) return [`${id}: no stage`];
    const labels = [...stage.querySelectorAll('.picture:last-child .label.key b')]
      .filter((label) => label.checkVisibility({ visibilityProperty: true }))
      .map((label) => ({
        text: label.textContent.replace(/\s+/g, ' '),
        box: label.getBoundingClientRect(),
      }));
    const meet = (a: DOMRect, b: DOMRect, slack: number): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    const area = stage.getBoundingClientRect();
    const column = card.getBoundingClientRect();
    // Above a narrow stage nothing passes: the text goes on beneath it.
    const layer = (element: Element | null): number =>
      Number(element && getComputedStyle(element).zIndex) || 0;
    const isBeside = layer(card.closest('.steps')) > layer(stage);
    return labels.flatMap(({ text, box }, i) => [
      ...labels
        .slice(i + 1)
        .filter((other) => meet(box, other.box, 1.5))
        .map((other) => `"${text}" and "${other.text}" overlap`),
      ...(box.left < area.left - 1 || box.right > area.right + 1 || box.bottom > area.bottom + 1
        ? [`"${text}" is cut by the stage`]
        : []),
      ...(box.top < bar.getBoundingClientRect().bottom - 1 ? [`"${text}" lies under the bar`] : []),
      // The card moves up past the stage, so its whole column counts.
      ...(isBeside && box.left < column.right - 1 && box.right > column.left + 1
        ? [`"${text}" lies under the card`]
        : []),
    ]);
  }, step);

for (const [width, height] of SIZES)
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });

    test('no key label is covered, cut or run into by another', async ({ page, story }) => {
      await story.open();
      const found: string[] = [];
      for (const { step } of mapFrames) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, step);
        await story.shows(step);
        found.push(...(await faults(page, step)).map((fault) => `${step}: ${fault}`));
      }
      expect(found.join('\n')).toBe('');
    });
  });
