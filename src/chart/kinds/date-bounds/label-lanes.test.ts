import { describe, expect, it } from 'vitest';
import { labelLanes, POLE_GAP, type PoleLabel } from './label-lanes.ts';

const ROOM = [0, 300] as const;

/** Labels that cover each other, and poles that cross a label, found by geometry alone. */
function mistakes(labels: readonly PoleLabel[]): string[] {
  const hung = labelLanes(labels, ROOM).map(({ side, lane }, i) => {
    const { pole, width } = labels[i] ?? { pole: Number.NaN, width: Number.NaN };
    const from = side === 'right' ? pole + POLE_GAP : pole - POLE_GAP - width;
    return { pole, lane, from, to: from + width };
  });
  return hung.flatMap((a, i) =>
    hung.flatMap((b, j) => {
      if (i === j) return [];
      if (a.lane === b.lane && a.from < b.to && b.from < a.to) return [`${i} covers ${j}`];
      return a.lane >= b.lane && a.pole > b.from && a.pole < b.to ? [`pole ${i} crosses ${j}`] : [];
    }),
  );
}

const crowd = (poles: readonly number[], width: number): PoleLabel[] =>
  poles.map((pole) => ({ pole, width }));

describe('labelLanes(labels, room)', () => {
  it('has no lanes for no labels, and one for one', () => {
    expect(labelLanes([], ROOM)).toEqual([]);
    expect(labelLanes([{ pole: 10, width: 50 }], ROOM)).toEqual([{ side: 'right', lane: 0 }]);
  });

  it('places a label to the left where there is no room to the right', () => {
    expect(labelLanes([{ pole: 280, width: 50 }], ROOM)).toEqual([{ side: 'left', lane: 0 }]);
  });

  it('needs one lane for two labels that can stand away from each other', () => {
    expect(labelLanes(crowd([100, 110], 60), ROOM).map(({ lane }) => lane)).toEqual([0, 0]);
  });

  it('places the label higher whose pole stands further back', () => {
    expect(labelLanes(crowd([2, 12, 22], 90), ROOM).map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  it.each([
    ['a cluster', crowd([66, 70, 83, 95, 104, 147, 197], 45)],
    ['poles at one spot', crowd([120, 120, 120, 120], 60)],
    ['an even row', crowd([20, 60, 100, 140, 180, 220], 70)],
    ['unequal labels', [...crowd([30, 50], 100), ...crowd([90, 91], 20), ...crowd([240], 150)]],
  ])('lets nothing cover or cross: %s', (_, labels) => {
    expect(mistakes(labels)).toEqual([]);
  });

  it('refuses a label that is wider than the room, with its width', () => {
    expect(() => labelLanes([{ pole: 150, width: 400 }], ROOM)).toThrow(
      'found no room between 0 and 300 px for labels of 400 px',
    );
  });
});
