import type { Page } from '@playwright/test';
import { setDefaultLetters, spreadText } from '../faults/breakages.ts';
import { expect, test } from '../support/deck.ts';
import { deckSteps } from '../support/deck-steps.ts';

test.use({ reducedMotion: 'reduce' });

/** A window of 1366 by 768 at a zoom, in CSS pixels, and what the reader has set. */
const CONDITIONS: { name: string; zoom: number; set?: (page: Page) => Promise<unknown> }[] = [
  { name: 'at 200 %', zoom: 2 },
  { name: 'at 400 %', zoom: 4 },
  { name: 'with letters of 24 px', zoom: 1, set: setDefaultLetters(24) },
  { name: 'with letters of 32 px', zoom: 1, set: setDefaultLetters(32) },
  { name: 'with text spacing', zoom: 1, set: spreadText },
];

for (const { name, zoom, set } of CONDITIONS)
  test(`every line of every slide can be read ${name}`, async ({ audience, page }) => {
    await page.setViewportSize({ width: Math.floor(1366 / zoom), height: Math.floor(768 / zoom) });
    await set?.(page);
    await audience.open();
    const faults: string[] = [];
    for (const step of deckSteps)
      faults.push(...(await page.evaluate(faultsOf, step)).map((fault) => `${step}: ${fault}`));
    expect(faults.join('\n')).toBe('');
  });

test('arrow up and down scroll a slide that is longer than the window, then go on and back', async ({
  audience,
  page,
}) => {
  await page.setViewportSize({ width: 341, height: 192 });
  await audience.open();
  const [first = '', second = ''] = deckSteps;
  await audience.standsOn(first);
  const scrolled = (): Promise<number> => audience.scene.evaluate(({ scrollTop }) => scrollTop);
  await audience.press('ArrowDown');
  await expect.poll(scrolled).toBeGreaterThan(50);
  await audience.standsOn(first);
  await expect
    .poll(async () => {
      await audience.press('ArrowDown');
      return audience.scene.evaluate(
        ({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop,
      );
    })
    .toBeLessThanOrEqual(1);
  await audience.standsOn(first);
  await audience.press('ArrowDown');
  await audience.standsOn(second);
  expect(await scrolled()).toBe(0);
  await audience.press('ArrowUp');
  await audience.standsOn(first);
  await audience.press('PageDown');
  await audience.standsOn(second);
});

/** Goes to a step and says what of it cannot be read, in words. Runs in the page. */
async function faultsOf(step: string): Promise<string[]> {
  location.hash = step;
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const current = (): HTMLElement | null => document.querySelector('.deck-scene.is-current');
  const shown = (): string =>
    `${current()?.dataset.scene ?? ''}/${current()?.querySelector<HTMLElement>('.stage')?.dataset.frame ?? ''}`;
  while (shown() !== step) await frame();
  await frame();
  await frame();
  const scene = current();
  const foot = scene?.querySelector('.deck-foot');
  const card = scene?.querySelector('.step.is-on .card');
  if (!scene || !foot || !card) return ['no slide'];
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  // A figure is drawn, or where letters are spread it is a file.
  const picture = [...scene.querySelectorAll('.screen, .step.is-on .still img')].find(seen);
  if (!picture) return ['no picture'];
  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  const parts = { picture, words: card, foot };
  const pairs = [
    ['picture', 'words'],
    ['picture', 'foot'],
    ['words', 'foot'],
  ] as const;
  const labels = picture.matches('.screen')
    ? [...picture.querySelectorAll('.picture:last-child :is(.label b, .plot .fl)')]
        .filter((label) => seen(label) && label.closest('[style*="--r"]') === null)
        .map((label) => ({ text: label.textContent, box: boxOf(label) }))
    : [];
  const { width, height } = boxOf(picture);
  // The end can be reached: what lies below the window is within what scrolls.
  scene.scrollTop = scene.scrollHeight;
  const hidden = [picture, card, foot].filter((part) => boxOf(part).bottom > innerHeight + 1);
  const meetings = pairs.filter(([a, b]) => meet(boxOf(parts[a]), boxOf(parts[b])));
  return [
    ...(width < 200 || height < 180 ? [`the picture has only ${width} x ${height}`] : []),
    ...hidden.map((part) => `${part.className || part.tagName} cannot be scrolled to`),
    ...meetings.map(([a, b]) => `${a} and ${b} lie over one another`),
    ...[...card.querySelectorAll('*'), ...foot.querySelectorAll('*')]
      .filter((part) => seen(part) && (boxOf(part).left < -1 || boxOf(part).right > innerWidth + 1))
      .map((part) => `${part.className || part.tagName} sticks out`),
    ...(scene.scrollWidth > scene.clientWidth + 1 ? ['it scrolls sideways'] : []),
    ...labels.flatMap(({ text, box }, i) =>
      labels
        .slice(i + 1)
        .filter((other) => meet(box, other.box))
        .map((other) => `"${text}" and "${other.text}" overlap`),
    ),
  ];
}
