import { broken } from '../support/axe.ts';
import { expect, test } from '../support/deck.ts';
import { deckFrames, deckSteps, FIRST, numberOf } from '../support/deck-steps.ts';
import { oneLine } from '../support/frames.ts';

test.use({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });

test.describe('readable from the last row', () => {
  /** CSS pixels on a projector of 1024 by 768, for a back row ten metres away. */
  const LEAST = { headline: 28, legend: 17, label: 16 };

  for (const flags of ['usual', 'large'] as const)
    test(`no letter is too small, cut or over another, ${flags} type`, async ({
      audience,
      page,
    }) => {
      if (flags === 'large')
        await page.addInitScript(() => {
          localStorage.setItem('present:large', 'on');
        });
      await audience.open();
      const faults: string[] = [];
      for (const { step } of deckFrames) {
        await page.evaluate(showStep, step);
        faults.push(...(await page.evaluate(faultsOnStage, LEAST)).map((one) => `${step}: ${one}`));
      }
      expect(faults.join('\n')).toBe('');
    });

  for (const scheme of ['light', 'dark'] as const)
    test(`nothing is broken for axe, with and without high contrast, ${scheme}`, async ({
      audience,
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await audience.open(FIRST.claims.step);
      expect(await broken(page), 'map').toEqual([]);
      await audience.press(...Array.from(String(numberOf(FIRST.table.step))), 'Enter');
      await audience.standsOn(FIRST.table.step);
      expect(await broken(page), 'figure').toEqual([]);
      await audience.press('h');
      await expect(page.locator('html')).toHaveClass(/contrast/);
      expect(await broken(page), 'figure, high contrast').toEqual([]);
      // One press changes what is seen, whatever the computer has.
      const other = scheme === 'light' ? 'dark' : 'light';
      await audience.press('d');
      await expect(page.locator('html')).toHaveAttribute('data-theme', other);
      await audience.press('l');
      await page.reload();
      await audience.isReady();
      await expect(page.locator('html')).toHaveClass(/contrast.*large|large.*contrast/);
      await expect(page.locator('html')).toHaveAttribute('data-theme', other);
    });
});

/** Goes to a step and waits until it is laid out. Runs in the page. */
async function showStep(step: string): Promise<void> {
  location.hash = step;
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const shown = (): string => {
    const scene = document.querySelector<HTMLElement>('.deck-scene.is-current');
    return `${scene?.dataset.scene ?? ''}/${scene?.querySelector<HTMLElement>('.stage')?.dataset.frame ?? ''}`;
  };
  while (shown() !== step) await frame();
  await frame();
  await frame();
}

/** What is wrong with the letters on the stage that is shown, in words. Runs in the page. */
function faultsOnStage(least: Record<'headline' | 'legend' | 'label', number>): string[] {
  const scene = document.querySelector('.deck-scene.is-current');
  const screen = scene?.querySelector('.screen')?.getBoundingClientRect();
  const stage = scene?.querySelector<HTMLElement>('.stage');
  const foot = scene?.querySelector('.deck-foot')?.getBoundingClientRect();
  const card = scene?.querySelector('.step.is-on .card')?.getBoundingClientRect();
  if (!scene || !screen || !stage || !foot || !card) return ['no stage'];
  const times = stage.getBoundingClientRect().width / stage.offsetWidth;
  const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const labels = [...stage.querySelectorAll('.picture:last-child :is(.label b, .plot .fl)')]
    .filter((label) => seen(label) && label.getClientRects().length > 0)
    .map((label) => ({
      text: label.textContent.replace(/\s+/g, ' '),
      box: label.getBoundingClientRect(),
      size: sizeOf(label) * times,
      isTurned: label.closest('[style*="--r"]') !== null,
    }));
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  const small = (kind: keyof typeof least, selector: string): string[] =>
    [...scene.querySelectorAll(selector)].some((one) => seen(one) && sizeOf(one) < least[kind])
      ? [`${kind} under ${least[kind]} px`]
      : [];
  return [
    ...small('headline', '.step.is-on .card h3'),
    ...small('legend', '.deck-legend li'),
    ...labels.flatMap(({ text, box, size, isTurned }, i) => [
      ...(size < least.label ? [`"${text}" has only ${size.toFixed(1)} px`] : []),
      ...(box.left < screen.left - 1 ||
      box.right > screen.right + 1 ||
      box.top < screen.top - 1 ||
      box.bottom > screen.bottom + 1
        ? [`"${text}" is cut`]
        : []),
      ...(isTurned
        ? []
        : labels
            .slice(i + 1)
            .filter((other) => !other.isTurned && meet(box, other.box))
            .map((other) => `"${text}" and "${other.text}" overlap`)),
    ]),
    ...(card.bottom > foot.top + 1 ? ['the headline runs into the foot'] : []),
    ...(foot.bottom > innerHeight + 1 ? ['the foot is cut'] : []),
  ];
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every picture stands there with its words, and the links lead on', async ({ page }) => {
    await page.goto('/present/');
    await expect(page.getByText('the page needs its script')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The story' })).toBeVisible();
    await expect(page.locator('.step:visible .still img')).toHaveCount(deckFrames.length);
    const sentences = await page.locator('.step .sentence:visible').allInnerTexts();
    expect(sentences.map(oneLine).toSorted()).toEqual(
      deckFrames.map(({ words }) => oneLine(words)).toSorted(),
    );
    await expect(page.getByRole('group', { name: 'Presenting' })).toBeHidden();
    await page.goto('/present/notes/');
    // The activity has its own, and so have the slides of the report in our words.
    await expect(page.getByText('What you may say')).not.toHaveCount(0);
    for (const step of deckSteps)
      await expect(page.locator(`[data-step="${step}"]`)).toContainText('What you may say');
  });
});
