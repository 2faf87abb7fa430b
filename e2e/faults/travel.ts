import { test } from '../support/reader.ts';
import { conditions, type Condition } from './conditions.ts';
import { Journey } from './journey.ts';

/** Tests of the journey under every condition of a project; declares them in the file that calls it. */
export function travel(project: Condition['project']): void {
  for (const condition of conditions.filter((one) => one.project === project)) {
    const { name, use = {}, warnings = 0, blocks = false, arrange, afterwards, reads } = condition;
    test.describe(name, () => {
      test.use({ ...use, tolerance: { warnings, blocks } });

      test('nothing is lost on the way', async ({ page, story }) => {
        await arrange?.(page);
        if (reads) {
          await reads(story);
          return;
        }
        const journey = new Journey(story, condition);
        await journey.make();
        if (!afterwards) return;
        await afterwards(story);
        await journey.make();
      });
    });
  }
}
