import { chromium, type Page } from '@playwright/test';
import { WITHOUT_WEBGL } from '../../src/build/chromium.ts';

/** Times slower than the machine at hand, as a cheap phone is. */
const SLOWDOWN = 4;

/** Tasks that kept the page from answering for more than 50 ms, while the reader did something. */
export interface Hold {
  doing: string;
  /** How many. */
  count: number;
  /** Milliseconds of the longest; 0 without any. */
  longest: number;
}

async function during(page: Page, doing: string, what: () => Promise<void>): Promise<Hold> {
  await page.evaluate(() => {
    const held: number[] = [];
    Object.assign(globalThis, { held });
    new PerformanceObserver((list) => {
      held.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: 'longtask' });
  });
  await what();
  // Reports of tasks come after them.
  await page.waitForTimeout(300);
  const held = await page.evaluate(() => (globalThis as unknown as { held: number[] }).held);
  return { doing, count: held.length, longest: Math.max(0, ...held) };
}

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  const scene = address.slice(address.indexOf('#') + 1, address.lastIndexOf('/'));
  await page.locator(`[data-scene="${scene}"] .stage[data-live="ready"]`).waitFor();
  await page.waitForTimeout(1500);
}

/** What happens while a pointer walks over figures and sliders are moved, on a slow processor. */
export async function moveThrough(url: string, executablePath: string): Promise<Hold[]> {
  const browser = await chromium.launch({ executablePath, args: WITHOUT_WEBGL });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const client = await page.context().newCDPSession(page);
  const slow = (rate: number) => client.send('Emulation.setCPUThrottlingRate', { rate });
  const holds: Hold[] = [];

  for (const [doing, step] of [
    ['pointer over the surge', 'surge/count'],
    ['pointer over the actors', 'actors/field'],
  ] as const) {
    await openAt(page, `${url}#${step}`);
    const scene = step.slice(0, step.indexOf('/'));
    const box = await page.locator(`[data-scene="${scene}"] .stage .hover-layer`).boundingBox();
    if (!box) throw new Error(`bench: found no figure at ${step}, expected one`);
    await slow(SLOWDOWN);
    holds.push(
      await during(page, doing, async () => {
        for (let i = 0; i <= 120; i += 1)
          await page.mouse.move(
            box.x + (box.width * i) / 120,
            box.y + box.height * (0.5 + 0.4 * Math.sin(i / 6)),
          );
      }),
    );
    await slow(1);
  }

  await openAt(page, `${url}#surge/slide`);
  const ask = page.locator('[data-step="surge/slide"] .ask');
  await slow(SLOWDOWN);
  holds.push(
    await during(page, 'slider through all months and areas', async () => {
      for (const area of ['iraq', 'west', 'east']) {
        await ask.getByRole('combobox').selectOption(area);
        await ask.getByRole('slider').focus();
        await page.keyboard.press('Home');
        for (let i = 0; i < 18; i += 1) await page.keyboard.press('ArrowRight');
      }
    }),
  );
  await slow(1);

  await openAt(page, `${url}#surge/draw`);
  const field = await page
    .locator('[data-scene="surge"] .stage')
    .getByRole('slider', { name: /^Your drawing/ })
    .boundingBox();
  if (!field) throw new Error('bench: found no field to draw in, expected one');
  await slow(SLOWDOWN);
  holds.push(
    await during(page, 'drawing with the mouse', async () => {
      await page.mouse.move(field.x + 2, field.y + field.height / 2);
      await page.mouse.down();
      for (let i = 0; i <= 60; i += 1)
        await page.mouse.move(
          field.x + 2 + ((field.width - 4) * i) / 60,
          field.y + field.height * (0.5 + 0.3 * Math.sin(i / 6)),
        );
      await page.mouse.up();
    }),
  );
  await browser.close();
  return holds;
}
