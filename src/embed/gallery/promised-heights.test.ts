import { describe, expect, it } from 'vitest';
import type { EmbedTexts } from '../page/estimated-height.ts';
import { promisedHeights, textsHash, type MeasuredScene } from './promised-heights.ts';

const frame = { title: 'A step', words: 'What it shows.', legend: [], credit: 'Source: Example.' };
const texts: EmbedTexts = { kind: 'map', title: 'A scene', frames: [frame, frame] };
const measured: MeasuredScene = {
  texts: textsHash(texts),
  all: [951, 900, 880, 890],
  alone: { one: [700, 800, 600, 650], two: [700, 700, 700, 701] },
};
const IDS = ['one', 'two'];

describe('promisedHeights(texts, ids, measured)', () => {
  it('is what holds every step at every width, in full tens', () => {
    expect(promisedHeights(texts, IDS, measured)).toEqual({ all: 960, alone: [800, 710] });
  });

  it('is estimated, and generous, where nothing was measured or the texts have changed', () => {
    const changed = { ...texts, title: 'Another scene' };
    const { all, alone } = promisedHeights(changed, IDS, measured);
    expect(all).toBeGreaterThan(800);
    expect(promisedHeights(changed, IDS, undefined)).toEqual({ all, alone });
    expect(alone[0]).toBe(alone[1]);
    expect(alone[0]).toBeLessThan(all);
  });

  it('is estimated for a step that was not measured', () => {
    const { all, alone } = promisedHeights(texts, ['one', 'three'], measured);
    expect([all, alone[0]]).toEqual([960, 800]);
    expect(alone[1]).toBeGreaterThan(710);
  });
});
