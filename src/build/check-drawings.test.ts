import { describe, expect, it } from 'vitest';
import { checkSample } from '../content/fixture/sample-content.fixture.ts';
import { formatProblem } from '../content/check/problem.ts';
import { undrawable } from './check-drawings.ts';

describe('undrawable(report)', () => {
  it('is empty where all can be drawn', async () => {
    const curve =
      '      curves:\n        - { from: 2019-11, to: 2020-01, start: 3, doubling: 3, text: doubling }\n';
    const note = '      annotations:\n        - { month: 2019-12, value: 7, text: The most }\n';
    const report = await checkSample(
      ['figures/counts.yaml', curve, '      curves: []\n'],
      ['figures/counts.yaml', note, '      annotations: []\n'],
    );
    expect(report.problems).toEqual([]);
    expect(undrawable(report)).toEqual([]);
  });

  it('names file, frame and note of a figure that has no room, and what to do', async () => {
    const text = undrawable(await checkSample())
      .map(formatProblem)
      .join('\n');
    expect(text).toContain(
      'content/figures/counts.yaml:9:7 frames[draw].plot\n    cannot be drawn: place-notes: found no room for the note "The most"',
    );
    expect(text).toContain('Shorten it, or move what is around it.');
  });
});
