import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyValue, RUNS, spoiled } from '../../model/hostile-values.fixture.ts';
import { fromEmbed, fromHost, LEAST_HEIGHT, MOST_HEIGHT, typeOf } from './messages.ts';

const HEIGHT = { type: typeOf('height'), height: 640 };
const FRAME = { type: typeOf('frame'), scene: 'attack', frame: 'area', index: 1, count: 5 };
const GO = { type: typeOf('go'), frame: 'area' };
const message = fc.oneof(anyValue, spoiled(HEIGHT), spoiled(FRAME), spoiled(GO));

it('whatever an embed says, a host hears a height that it can have or a frame that can be counted', () => {
  fc.assert(
    fc.property(message, (data) => {
      const heard = fromEmbed(data);
      if (heard && 'height' in heard) {
        expect(Object.keys(heard).toSorted()).toEqual(['height', 'type']);
        expect(heard.height).toBeGreaterThanOrEqual(LEAST_HEIGHT);
        expect(heard.height).toBeLessThanOrEqual(MOST_HEIGHT);
      } else if (heard) {
        expect(Object.keys(heard).toSorted()).toEqual(Object.keys(FRAME).toSorted());
        expect([typeof heard.scene, typeof heard.frame]).toEqual(['string', 'string']);
        expect([heard.index, heard.count].every(Number.isInteger)).toBe(true);
      }
      if (heard) expect(fromEmbed(structuredClone(heard))).toEqual(heard);
    }),
    RUNS,
  );
});

it('whatever a host says, an embed hears a greeting or a name', () => {
  fc.assert(
    fc.property(message, (data) => {
      const heard = fromHost(data);
      if (heard && 'frame' in heard) expect(heard.frame).toBeTypeOf('string');
      if (heard) expect(fromHost(structuredClone(heard))).toEqual(heard);
    }),
    RUNS,
  );
});
