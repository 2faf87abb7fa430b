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
    for (const [i, height] of [-line, 0, line].entries())
      expect(labels[i]?.offset?.[1]).toBeCloseTo(height, 6);
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

  it('stands on a card at its pole, with squares in groups under the letters', () => {
    const squares = [true, true, null, false];
    const card = { card: 'card.one', squares };
    for (const [at, isRight] of [
      [0, true],
      [1000, false],
    ] as const) {
      const { boxes, fields } = placeInLanes([label('one', at, card)], LANES);
      expect(fields.map(({ count, isContext }) => [count, isContext])).toEqual([
        [2, false],
        [1, true],
      ]);
      const [x = NaN, apart = NaN] = fields.map(({ offset }) => offset?.[0] ?? NaN);
      expect(apart - x).toBeCloseTo(3 * (fields[0]?.pitch ?? NaN), 6);
      expect(x > 0).toBe(isRight);
      expect(boxes).toMatchObject([{ key: 'card.one', isCard: true }]);
      // It reaches from the pole to beyond its letters.
      const { offset, width = NaN } = boxes[0]?.fixed ?? {};
      expect(boxes[0]?.at[0]).toBe(at);
      expect(offset?.[0]).toBeCloseTo(isRight ? 0 : -width, 6);
    }
  });

  it('takes no lane for nothing', () => {
    expect(placeInLanes([], LANES)).toEqual({
      marks: [],
      labels: [],
      boxes: [],
      fields: [],
      end: 80,
    });
  });
});
