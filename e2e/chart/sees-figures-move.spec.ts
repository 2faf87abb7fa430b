import type { Page } from '@playwright/test';
import { figureScenes } from '../support/frames.ts';
import { expect, test, type Story } from '../support/reader.ts';

/** Records, frame by frame, what some keyed shapes of a stage look like while the reader goes on. */
async function record(page: Page, scene: string, keys: readonly string[]): Promise<void> {
  await page.evaluate(
    ([id, wanted]) => {
      const seen: Record<string, string[]> = {};
      Object.assign(globalThis, { moved: seen });
      const look = (): void => {
        const picture = document.querySelector(
          `[data-scene="${id}"] .stage-still .picture:last-child`,
        );
        for (const key of wanted) {
          const shape = [...(picture?.querySelectorAll(`path[data-key="${key}"]`) ?? [])].find(
            (one) => one.getClientRects().length > 0,
          );
          const d = shape?.getAttribute('d') ?? '';
          const list = (seen[key] ??= []);
          if (list.at(-1) !== d) list.push(d);
        }
        requestAnimationFrame(look);
      };
      look();
    },
    [scene, keys] as const,
  );
}
const recorded = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => (globalThis as unknown as { moved: Record<string, string[]> }).moved);

/** The picture of a step in a page that was opened there. */
async function cold(page: Page, story: Story, step: string): Promise<string> {
  await page.goto('about:blank');
  await story.openFigure(step);
  return story.picture(step.slice(0, step.indexOf('/')));
}
const goTo = async (page: Page, story: Story, step: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, step);
  await story.standsOn(step);
};

const KEYS = ['column.2020-05', 'column.2019-10', 'curve.0', 'grid.8'];

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' });

  test('from the linear to the doubling scale the same columns, lines and curve move', async ({
    page,
    story,
  }) => {
    const end = await cold(page, story, 'surge/logarithmic');
    await page.goto('about:blank');
    await story.openFigure('surge/exponential');
    await record(page, 'surge', KEYS);
    await story.stage('surge').getByRole('button', { name: 'Next step' }).click();
    await story.standsOn('surge/logarithmic');
    expect(await story.picture('surge')).toBe(end);
    for (const [key, seen] of Object.entries(await recorded(page))) {
      // Where it was, where it came to, and places in between.
      expect(seen.length, key).toBeGreaterThan(4);
      expect(seen[0], key).toMatch(/^M/);
      expect(seen.slice(1, -1), key).not.toContain(seen.at(-1));
      expect(seen.slice(1, -1), key).not.toContain('');
    }
  });

  test('squares of the claims move into their verdicts', async ({ page, story }) => {
    await story.openFigure('ledger/verdicts');
    const square = story.stage('ledger').locator('.plot:visible .unit').last();
    const key = (await square.getAttribute('data-key')) ?? '';
    await page.evaluate((id) => {
      const places: string[] = [];
      Object.assign(globalThis, { places });
      const look = (): void => {
        const one = [
          ...document.querySelectorAll<HTMLElement>(
            `[data-scene="ledger"] .stage-still .picture:last-child .unit[data-key="${id}"]`,
          ),
        ].find((unit) => unit.getClientRects().length > 0);
        const { x, y } = one?.getBoundingClientRect() ?? { x: 0, y: 0 };
        const at = `${Math.round(x)} ${Math.round(y)}`;
        if (places.at(-1) !== at) places.push(at);
        requestAnimationFrame(look);
      };
      look();
    }, key);
    await story.stage('ledger').getByRole('button', { name: 'Next step' }).click();
    await story.standsOn('ledger/sorted');
    const places = await page.evaluate(
      () => (globalThis as unknown as { places: string[] }).places,
    );
    expect(places.length).toBeGreaterThan(4);
  });

  test('a reader in a hurry ends on the right picture', async ({ page, story }) => {
    const order = figureScenes.find(({ id }) => id === 'surge')?.frames.map(({ id }) => id) ?? [];
    const steps = order.indexOf('slide') - order.indexOf('draw');
    expect(steps).toBeGreaterThan(2);
    const end = await cold(page, story, 'surge/slide');
    await page.goto('about:blank');
    await story.openFigure('surge/draw');
    const next = story.stage('surge').getByRole('button', { name: 'Next step' });
    for (let i = 0; i < steps; i += 1) await next.press('Enter');
    await story.standsOn('surge/slide');
    expect(await story.picture('surge')).toBe(end);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await story.standsOn('surge/slide');
    expect(await story.picture('surge')).toBe(end);
  });

  test('a jump to another step cuts', async ({ page, story }) => {
    await story.openFigure('surge/exponential');
    await record(page, 'surge', KEYS.slice(0, 1));
    await goTo(page, story, 'surge/logarithmic');
    const [seen = []] = Object.values(await recorded(page));
    expect(seen).toHaveLength(2);
  });

  test('scrolling moves it as well, and the way back ends where it began', async ({ story }) => {
    await story.openFigure('surge/exponential');
    const start = await story.picture('surge');
    await story.wheelTo('surge/logarithmic');
    await story.standsOn('surge/logarithmic');
    await story.step('surge/exponential').evaluate((element) => {
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight * 0.5 });
    });
    await story.standsOn('surge/exponential');
    expect(await story.picture('surge')).toBe(start);
  });
});

test.describe('with calm motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('the scale changes by a cut', async ({ page, story }) => {
    await story.openFigure('surge/exponential');
    await record(page, 'surge', KEYS);
    await story.stage('surge').getByRole('button', { name: 'Next step' }).click();
    await story.standsOn('surge/logarithmic');
    for (const [key, seen] of Object.entries(await recorded(page)))
      expect(seen.length, key).toBe(2);
  });
});

for (const { id, frames } of figureScenes)
  test(`every frame of ${id} is the same from wherever the reader comes`, async ({
    page,
    story,
  }) => {
    test.slow();
    const steps = frames.map((frame) => `${id}/${frame.id}`);
    const opened = new Map<string, string>();
    for (const step of steps) opened.set(step, await cold(page, story, step));
    expect(new Set(opened.values()).size).toBe(steps.length);
    // In one scene all pairs, in both directions; in the others, the reader's ways: to the neighbours
    // and from one end to the other.
    const isWhole = id === 'actors';
    const journey = steps.flatMap((from, i) =>
      steps
        .slice(i + 1)
        .filter((to, n) => isWhole || n === 0 || (i === 0 && to === steps.at(-1)))
        .flatMap((to) => [from, to, from]),
    );
    let from = '';
    for (const to of journey) {
      if (from === to) continue;
      await goTo(page, story, to);
      expect(await story.picture(id), `${to} after ${from}`).toBe(opened.get(to));
      from = to;
    }
  });
