import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripState } from './strip-state.ts';

const cells = [{ tested: 5 }, { tested: 2 }, { tested: 5 }, { tested: -1 }, { tested: 9 }];

describe('stripState(cells, at)', () => {
  it('is empty before the first test', () => {
    expect(stripState(cells, -1)).toEqual({
      filled: [false, false, false, false, false],
      count: 0,
      here: [false, false, false, false, false],
    });
    expect(stripState(cells, 1).count).toBe(0);
  });

  it('fills a cell at the step that tests it, and marks it there', () => {
    expect(stripState(cells, 2)).toMatchObject({
      count: 1,
      filled: [false, true, false, false, false],
    });
    expect(stripState(cells, 2).here).toEqual([false, true, false, false, false]);
    expect(stripState(cells, 4).here).not.toContain(true);
    expect(stripState(cells, 5)).toEqual({
      filled: [true, true, true, false, false],
      count: 3,
      here: [true, false, true, false, false],
    });
  });

  it('never fills a claim that no step tests', () => {
    expect(stripState(cells, 100)).toMatchObject({
      count: 4,
      here: [false, false, false, false, false],
    });
  });

  it('only ever fills more on the way, and marks cells that are filled', () => {
    const steps = fc.array(fc.record({ tested: fc.integer({ min: -1, max: 20 }) }));
    fc.assert(
      fc.property(steps, fc.nat(20), (all, at) => {
        const [now, next] = [stripState(all, at), stripState(all, at + 1)];
        expect(now.filled.every((isFilled, i) => !isFilled || next.filled[i])).toBe(true);
        expect(now.here.every((isHere, i) => !isHere || now.filled[i])).toBe(true);
        expect(now.here.includes(true)).toBe(all.some(({ tested }) => tested === at));
      }),
    );
  });
});
