import type { Page } from '@playwright/test';

/** Milliseconds that a scene is given to come to life. */
const PATIENCE = 20_000;

/** Goes to every step of the story in order, and waits at each scene until it has come to life. */
export async function readThrough(page: Page, way: 'down' | 'up'): Promise<void> {
  await page.evaluate(
    async ({ way, PATIENCE }) => {
      const pause = (milliseconds: number): Promise<void> =>
        new Promise((resolve) => setTimeout(resolve, milliseconds));
      const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
      if (way === 'up') steps.reverse();
      let scene: string | undefined;
      for (const step of steps) {
        const { top } = step.getBoundingClientRect();
        scrollTo({ top: scrollY + top - innerHeight * 0.55, behavior: 'instant' });
        await pause(120);
        const here = step.closest<HTMLElement>('[data-scene]');
        if (here?.dataset.scene === scene) continue;
        scene = here?.dataset.scene;
        const stage = here?.querySelector<HTMLElement>('.stage');
        const until = performance.now() + PATIENCE;
        while (!/ready|failed/.test(stage?.dataset.live ?? '') && performance.now() < until)
          await pause(50);
      }
      scrollTo({ top: way === 'down' ? document.body.scrollHeight : 0, behavior: 'instant' });
      await pause(300);
    },
    { way, PATIENCE },
  );
}

/** Scrolls any page from its top to its end, by a screen at a time. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
      scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  });
}
