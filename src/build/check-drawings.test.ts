import { describe, expect, it } from 'vitest';
import { checkSample } from '../content/fixture/sample-content.fixture.ts';
import { formatProblem } from '../content/check/problem.ts';
import { LAYER_NAMES } from '../map/layers/stack.ts';
import { outOfSight, undrawable, unknownLayers } from './check-drawings.ts';

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

describe('outOfSight(report)', () => {
  const SCENE = 'scenes/attack.yaml';

  it('is empty where all that is drawn lies in its view, if only in part', async () => {
    expect(outOfSight(await checkSample())).toEqual([]);
  });

  it('names what lies outside the view of its frame, and what to do', async () => {
    const found = outOfSight(
      await checkSample([SCENE, 'zones: [steppe]', 'bounds: [44, 36.5, 45, 37]']),
    );
    expect(found.map(({ field }) => field)).toEqual([
      'frames[area].zones[0].zone',
      'frames[area].routes[0].route',
      'frames[area].marks[0].mark',
    ]);
    expect(found[0]?.message).toBe(
      'found "steppe", which lies outside the view of this frame, expected it to be seen. Add it to "view", or remove it here.',
    );
  });
});

describe('unknownLayers(report)', () => {
  it('is empty where frames name only layers that the map has', async () => {
    expect(unknownLayers(await checkSample())).toEqual([]);
  });

  it('names a layer that the map does not have, those that it has, and what was meant', async () => {
    const report = await checkSample(['scenes/attack.yaml', '[relief]', '[relief, relif]']);
    expect(unknownLayers(report).map(formatProblem)).toEqual([
      `content/scenes/attack.yaml:9:22 frames[region].layers[1]\n    found "relif", expected one of: ${LAYER_NAMES.join(' | ')}. Did you mean "relief"?`,
    ]);
  });

  it('takes no layer for one to be named that every frame shows', async () => {
    const report = await checkSample(['scenes/attack.yaml', '[relief]', '[water]']);
    expect(unknownLayers(report).map(({ field }) => field)).toEqual(['frames[region].layers[0]']);
  });
});
