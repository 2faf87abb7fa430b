import { describe, expect, it } from 'vitest';
import { LINE_HEIGHT, TYPE } from '../../figure.ts';
import { placeInLanes, type LaneLabel, type Lanes } from './lane-labels.ts';

const LANES: Lanes = { width: 400, height: 200, overhang: 10, foot: 100, start: 80, lane: -20 };
const label = (key: string, at: number, more: Partial<LaneLabel> = {}): LaneLabel => ({
  key,
  at,
  lines: [{ text: 'A few words', kind: 'note' }],
  ...more,
});

describe('placeInLanes(items, lanes)', () => {
  it('puts one label into the first lane, on a pole from the line to its middle', () => {
    const { marks, labels, end } = placeInLanes([label('one', 500)], LANES);
    // The first lane reaches from 80 px up to 60 px: its middle is at 70 px of 200.
    expect(labels.map(({ at }) => at)).toEqual([[500, 350]]);
    expect(marks.map(({ key, paths }) => [key, paths])).toEqual([
      [
        'pole.one',
        [
          [
            [500, 500],
            [500, 350],
          ],
        ],
      ],
    ]);
    expect(end).toBe(60);
  });

  it('stands beside its pole, on the side to which it is aligned', () => {
    for (const at of [0, 500, 1000]) {
      const [placed] = placeInLanes([label('one', at)], LANES).labels;
      expect(Math.sign(placed?.offset?.[0] ?? 0)).toBe(placed?.align === 'start' ? 1 : -1);
    }
    expect(placeInLanes([label('one', 1000)], LANES).labels[0]?.align).toBe('end');
    expect(placeInLanes([label('one', 0)], LANES).labels[0]?.align).toBe('start');
  });

  it('has its lines below each other around the middle of the lane, each a label', () => {
    const lines = ['One', 'Two', 'Three'].map((text) => ({ text, kind: 'note' as const }));
    const { labels } = placeInLanes([label('one', 0, { lines })], LANES);
    expect(labels.map(({ key }) => key)).toEqual(['one', 'one.1', 'one.2']);
    const line = TYPE.value.size * LINE_HEIGHT;
    expect(labels.map(({ offset }) => offset?.[1])).toEqual([-line, 0, line]);
  });

  it('keeps the place of what is hidden, and does not draw it', () => {
    const items = [label('one', 500), label('two', 510), label('three', 520)];
    const all = placeInLanes(items, LANES);
    const [first, ...rest] = items;
    const hidden = placeInLanes([{ ...(first ?? label('', 0)), isHidden: true }, ...rest], LANES);
    expect(hidden.labels).toEqual(all.labels.filter(({ key }) => key !== 'one'));
    expect(hidden.marks).toEqual(all.marks.filter(({ key }) => key !== 'pole.one'));
    expect(hidden.end).toBe(all.end);
    expect(all.end).toBeLessThan(60);
  });

  it('does not mind the order', () => {
    const items = [label('one', 500), label('two', 530), label('three', 900)];
    expect(placeInLanes(items.toReversed(), LANES)).toEqual(placeInLanes(items, LANES));
  });

  it('takes no lane for nothing', () => {
    expect(placeInLanes([], LANES)).toEqual({ marks: [], labels: [], end: 80 });
  });
});
