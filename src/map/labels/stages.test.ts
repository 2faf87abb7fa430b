import { describe, expect, it } from 'vitest';
import { stagesFor, TALL, WIDE } from './stages.ts';

describe('stagesFor(below)', () => {
  it('leaves the stages as they are where no chart takes anything', () => {
    expect(stagesFor({ wide: 0, tall: 0 })).toEqual({ wide: WIDE, tall: TALL });
  });

  it('ends the free part of each as much higher as a chart takes', () => {
    const { wide, tall } = stagesFor({ wide: 120, tall: 90 });
    expect(wide.free).toEqual({ ...WIDE.free, height: WIDE.free.height - 120 });
    // On the tall stage both come nearer to the edges.
    expect(tall.free.top).toBeLessThan(TALL.free.top);
    expect(tall.free.height).toBeLessThan(TALL.free.height - 50);
    expect(tall.free.height).toBeGreaterThan(TALL.free.height - 90);
    expect(tall.width).toBe(TALL.width);
  });
});
