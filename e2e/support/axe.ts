import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every broken rule with its first elements, in words. No exceptions are listed anywhere. */
export async function broken(page: Page, within?: string): Promise<string[]> {
  // Only violations are worked out in full: to describe every element that passes takes most of the time.
  // So it runs in one go and opens no second page: frames of other origins, which it then leaves out, are
  // tested as pages of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: RULES },
    resultTypes: ['violations'],
  });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`)
        .join(' | ')}`,
  );
}
