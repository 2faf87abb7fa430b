import { describe, expect, it } from 'vitest';
import { channels } from './palette.ts';

describe('channels(colour)', () => {
  it('reads red, green and blue', () => {
    expect(channels('rgb(155, 47, 31)')).toEqual([155, 47, 31]);
    expect(channels('rgb(255, 255, 255)')).toEqual([255, 255, 255]);
    expect(channels('rgb(0, 0, 0)')).toEqual([0, 0, 0]);
  });

  it.each(['#9b2f1f', 'red', 'rgb(1, 2)', '', 'rgba(1, 2, 3, 0.5)', 'rgb(1, 2, 3) red'])(
    'refuses %j rather than paint the wrong colour',
    (colour) => {
      expect(() => channels(colour)).toThrow(
        `found "${colour}", expected a colour like rgb(155, 47, 31)`,
      );
    },
  );
});
