import { describe, expect, it } from 'vitest';
import { mapPointAt } from './map-point.ts';

const box = { x: 1000, y: 500, width: 200, height: 100 };

describe('mapPointAt', () => {
  it('the corners of a svg of the same shape are the corners of its viewBox', () => {
    const screen = { left: 10, top: 20, width: 400, height: 200 };
    expect(mapPointAt([10, 20], screen, box)).toEqual([1000, 500]);
    expect(mapPointAt([410, 220], screen, box)).toEqual([1200, 600]);
  });

  it('a wider one shows the viewBox in its middle, and the map beyond', () => {
    const screen = { left: 0, top: 0, width: 800, height: 200 };
    expect(mapPointAt([400, 100], screen, box)).toEqual([1100, 550]);
    expect(mapPointAt([0, 0], screen, box)).toEqual([900, 500]);
  });

  it('a taller one as well', () => {
    const screen = { left: 0, top: 0, width: 200, height: 300 };
    expect(mapPointAt([0, 0], screen, box)).toEqual([1000, 400]);
  });
});
