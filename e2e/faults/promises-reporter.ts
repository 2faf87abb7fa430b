import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { readFile, writeFile } from 'node:fs/promises';
import { conditions } from './conditions.ts';
import { KEPT, type Part, PARTS } from './journey.ts';
import { type Outcome, readme, withMatrix } from './promises.ts';

/**
 * Makes of the journeys under every condition the table in the README. By itself it writes it; with
 * `compare` it fails the run when the README says something else than what was found. A run of only some
 * of the journeys is none of its business.
 */
export default class PromisesReporter implements Reporter {
  private readonly compare: boolean;
  private readonly ends = new Map<string, { test: TestCase; result: TestResult }>();

  constructor({ compare = false }: { compare?: boolean }) {
    this.compare = compare;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (test.titlePath().some((name) => name.includes('fault-injection')))
      this.ends.set(test.parent.title, { test, result });
  }

  async onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    const outcomes = conditions.flatMap((condition): Outcome[] => {
      const end = this.ends.get(condition.name);
      if (!end) return [];
      const found = PARTS.map((part): [Part, string[]] => [part, foundOf(end.result, part)]);
      return [
        {
          condition,
          isWhole: end.test.ok(),
          found: Object.fromEntries(found) as Record<Part, string[]>,
        },
      ];
    });
    if (outcomes.length < conditions.length) return undefined;
    const now = await withMatrix(outcomes);
    if (!this.compare) {
      await writeFile(readme, now);
      return undefined;
    }
    if (now === (await readFile(readme, 'utf8'))) return undefined;
    console.error(
      'e2e/README.md: what readers keep under each fault is not what the tests found; "npm run promises" writes it',
    );
    return { status: 'failed' };
  }
}

const foundOf = (result: TestResult, part: Part): string[] => [
  ...new Set(
    result.annotations
      .filter(({ type }) => type === KEPT + part)
      .map(({ description = '' }) => description),
  ),
];
