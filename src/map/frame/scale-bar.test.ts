import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../model/mercator.ts';
import { scaleBarOf } from './scale-bar.ts';

const KM_PER_DEGREE = 40_075 / 360;
/** A box so many km wide and high, around a place. */
function boxOf(km: number, latitude = 35) {
  const half = km / 2 / KM_PER_DEGREE / Math.cos((latitude * Math.PI) / 180);
  const [left] = project([43 - half, latitude]);
  const [right] = project([43 + half, latitude]);
  const [, y] = project([43, latitude]);
  const width = right - left;
  return { x: left, y: y - width / 2, width, height: width };
}

describe('scaleBarOf(box)', () => {
  it.each([
    [60, 10],
    [80, 20],
    [199, 20],
    [201, 50],
    [399, 50],
    [401, 100],
  ])('is, across %i km, a round number of km, a quarter of them at the most: %i', (across, km) => {
    expect(scaleBarOf(boxOf(across))?.km).toBe(km);
  });

  it('is as long on the map as so many km are there, at any latitude', () => {
    for (const latitude of [0, 35, 60]) {
      const { km = 0, units = 0 } = scaleBarOf(boxOf(250, latitude)) ?? {};
      const [x, y] = project([43, latitude]);
      const [lon] = unproject([x + units, y]);
      const measured = (lon - 43) * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
      expect(measured).toBeCloseTo(km, 1);
    }
  });

  it('is not there where more is seen than one bar can hold for, or hardly anything', () => {
    expect(scaleBarOf(boxOf(445))).toBeDefined();
    expect(scaleBarOf(boxOf(455))).toBeUndefined();
    expect(scaleBarOf(boxOf(19))).toBeUndefined();
  });
});
