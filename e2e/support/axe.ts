import type axe from 'axe-core';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe in the page and in every frame of its origin; it stays there until the page is left. */
async function bringAxe(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  for (const frame of page.frames()) {
    const isOurs = frame.url().startsWith(origin) || frame.url().startsWith('about:');
    if (isOurs && !(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(SOURCE);
  }
}

/** Every broken rule with its first elements, in words. No exceptions are listed anywhere. */
export async function broken(page: Page, within?: string): Promise<string[]> {
  await bringAxe(page);
  // Only violations are worked out in full: to describe every element that passes takes most of the time.
  const violations = await page.evaluate(
    async ([part, tags]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const found = await run(part === undefined ? document : { include: [[part]] }, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
      return found.violations;
    },
    [within, RULES] as const,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}
