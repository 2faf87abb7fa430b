import { describe, expect, it } from 'vitest';
import { fromEmbed, fromHost, LEAST_HEIGHT, MOST_HEIGHT, typeOf } from './messages.ts';

const HEIGHT = { type: typeOf('height'), height: 640 };
const FRAME = { type: typeOf('frame'), scene: 'attack', frame: 'area', index: 1, count: 5 };

/** What strangers may send: nothing of it is a message of ours. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  Number.NaN,
  12n,
  '',
  typeOf('height'),
  JSON.stringify(HEIGHT),
  [],
  [typeOf('height'), 640],
  {},
  { height: 640 },
  { type: null },
  { type: [typeOf('height')], height: 640 },
  { type: typeOf('heights'), height: 640 },
  { type: typeOf('constructor') },
  { type: '__proto__' },
  Object.create(null),
  new Date(0),
  new Map([['type', typeOf('height')]]),
  new ArrayBuffer(8),
  new Error(typeOf('height')),
];

describe('fromEmbed(data)', () => {
  it('understands what an embed says', () => {
    expect(fromEmbed(HEIGHT)).toEqual(HEIGHT);
    expect(fromEmbed(FRAME)).toEqual(FRAME);
  });

  it('keeps nothing that it does not know', () => {
    expect(fromEmbed({ ...HEIGHT, width: 12 })).toEqual(HEIGHT);
    expect(fromEmbed({ ...FRAME, reader: 'x' })).toEqual(FRAME);
  });

  it('ignores everything else, whatever it is', () => {
    for (const data of ODD) expect(fromEmbed(data), typeof data).toBeUndefined();
  });

  it.each([
    Number.NaN,
    Infinity,
    -Infinity,
    -640,
    0,
    LEAST_HEIGHT - 1,
    MOST_HEIGHT + 1,
    1e308,
    '640',
    '640px',
    [640],
    { valueOf: () => 640 },
    640n,
    null,
    undefined,
    true,
  ])('follows no height of %s', (height) => {
    expect(fromEmbed({ ...HEIGHT, height })).toBeUndefined();
  });

  it('follows the least and the greatest height', () => {
    for (const height of [LEAST_HEIGHT, MOST_HEIGHT])
      expect(fromEmbed({ ...HEIGHT, height })).toEqual({ ...HEIGHT, height });
  });

  it.each(['scene', 'frame', 'index', 'count'])('ignores a frame without its %s', (part) => {
    for (const value of [undefined, null, {}, []])
      expect(fromEmbed({ ...FRAME, [part]: value })).toBeUndefined();
  });

  it('does not take what a host says', () => {
    expect(fromEmbed({ type: typeOf('hello') })).toBeUndefined();
    expect(fromEmbed({ type: typeOf('go'), frame: 'area' })).toBeUndefined();
  });
});

describe('fromHost(data)', () => {
  it('understands what a host says', () => {
    expect(fromHost({ type: typeOf('hello'), more: 1 })).toEqual({
      type: typeOf('hello'),
    });
    expect(fromHost({ type: typeOf('go'), frame: 'area' })).toEqual({
      type: typeOf('go'),
      frame: 'area',
    });
  });

  it('ignores everything else, whatever it is', () => {
    for (const data of ODD) expect(fromHost(data), typeof data).toBeUndefined();
  });

  it.each([undefined, null, 2, ['area'], { toString: () => 'area' }])(
    'goes to no frame named %j',
    (frame) => {
      expect(fromHost({ type: typeOf('go'), frame })).toBeUndefined();
    },
  );

  it('does not take what an embed says', () => {
    expect(fromHost(HEIGHT)).toBeUndefined();
    expect(fromHost(FRAME)).toBeUndefined();
  });
});
