import { describe, expect, it } from 'vitest';
import { channels } from './colours-of.ts';

describe('channels(colour)', () => {
  it('reads red, green and blue from a colour as browsers write it', () => {
    expect(channels('rgb(155, 47, 31)')).toEqual([155, 47, 31]);
    expect(channels('rgb(0, 0, 0)')).toEqual([0, 0, 0]);
  });

  it.each(['#9b2f1f', 'red', 'rgb(1 2 3)', '', 'rgba(1, 2, 3, 0.5)', 'rgb(1, 2, 3)!'])(
    'refuses %j rather than paint the wrong colour',
    (colour) => {
      expect(() => channels(colour)).toThrow(`found "${colour}", expected a colour like rgb(`);
    },
  );
});
