import { conditions } from './faults/conditions.ts';
import { Journey } from './faults/journey.ts';
import { test } from './reader.ts';

for (const condition of conditions.filter(({ project }) => project === 'live')) {
  const { name, use = {}, warnings = 0, blocks = false, arrange, afterwards } = condition;
  test.describe(name, () => {
    test.use({ ...use, tolerance: { warnings, blocks } });

    test('nothing is lost on the way', async ({ page, story }) => {
      await arrange?.(page);
      const journey = new Journey(story, condition);
      await journey.make();
      if (!afterwards) return;
      await afterwards(story);
      await journey.make();
    });
  });
}
