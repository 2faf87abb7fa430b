import { describe, expect, it } from 'vitest';
import { formatProblem, formatProblems, type Problem } from './problem.ts';

const problem = (file: string, line: number, column = 1): Problem => ({
  file,
  line,
  column,
  field: 'title',
  message: 'missing; expected text. Add it.',
});

describe('formatProblem(problem)', () => {
  it('begins with file:line:column, which editors and terminals make a link', () => {
    expect(formatProblem(problem('content/scenes/attack.yaml', 12, 3))).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:12:3 title
          missing; expected text. Add it."
    `);
  });
});

describe('formatProblems(problems)', () => {
  it('sorts by file and line and counts at the end', () => {
    const text = formatProblems([
      problem('content/b.yaml', 2),
      problem('content/a.yaml', 10),
      problem('content/a.yaml', 9, 5),
      problem('content/a.yaml', 9, 2),
    ]);
    expect(text).toMatchInlineSnapshot(`
      "content/a.yaml:9:2 title
          missing; expected text. Add it.
      content/a.yaml:9:5 title
          missing; expected text. Add it.
      content/a.yaml:10:1 title
          missing; expected text. Add it.
      content/b.yaml:2:1 title
          missing; expected text. Add it.

      4 problems in the content. Nothing was built."
    `);
  });

  it('does not speak of one problems', () => {
    expect(formatProblems([problem('content/a.yaml', 1)])).toContain('\n\n1 problem in');
  });

  it('leaves the list that it was given in its order', () => {
    const list = [problem('content/b.yaml', 1), problem('content/a.yaml', 1)];
    formatProblems(list);
    expect(list[0]?.file).toBe('content/b.yaml');
  });
});
