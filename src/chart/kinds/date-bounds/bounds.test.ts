import { describe, expect, it } from 'vitest';
import { bandBox, boundMark, openLabel, type Bound, type Stand } from './bounds.ts';

const STAND: Stand = { width: 500, line: 60, half: 20, y: (pixels) => pixels * 10 };
const bound = (key: Bound['key'], at: number): Bound => ({ key, at, certainty: 'plausible' });
const pathOf = (key: Bound['key']) => boundMark(bound(key, 400), STAND).paths[0] ?? [];

describe('boundMark(bound, stand)', () => {
  it('is a bracket around what lies between the bounds', () => {
    // 7 of 500 px are 14 of 1000.
    expect(pathOf('after')).toEqual([
      [414, 400],
      [400, 400],
      [400, 800],
      [414, 800],
    ]);
    expect(pathOf('before').map(([x]) => x)).toEqual([386, 400, 400, 386]);
  });

  it('is lower where it is doubtful, around the same line', () => {
    const [top = NaN, , bottom = NaN] = pathOf('perhaps').map(([, y]) => y);
    expect((top + bottom) / 2).toBe(600);
    expect(bottom - top).toBeLessThan(400);
    expect(bottom - top).toBeGreaterThan(200);
    expect(pathOf('perhaps').map(([x]) => x)).toEqual(pathOf('after').map(([x]) => x));
  });
});

describe('openLabel(bound, stand)', () => {
  it('stands inside the axis, at either of its ends', () => {
    for (const key of ['after', 'perhaps'] as const) {
      const { align, offset } = openLabel(bound(key, 0), STAND);
      expect(align).toBe('start');
      expect(offset?.[0]).toBeGreaterThan(0);
    }
    const { align, offset, at } = openLabel(bound('before', 1000), STAND);
    expect(align).toBe('end');
    expect(offset?.[0]).toBeLessThan(0);
    expect(at).toEqual([1000, 600]);
  });

  it('stands over the line', () => {
    const { baseline, offset } = openLabel(bound('after', 0), STAND);
    expect(baseline).toBe('bottom');
    expect(offset?.[1]).toBeLessThan(0);
  });
});

it('bandBox(from, to, stand) reaches from bound to bound, as high as they are', () => {
  expect(bandBox(bound('after', 200), bound('before', 700), STAND)).toMatchObject({
    at: [200, 400, 700, 800],
    isSoft: true,
  });
});
