import { describe, expect, it } from 'vitest';
import { isNewer, parseMessage, type Message } from './message.ts';
import { KNOWN, message } from './sample-message.fixture.ts';

const parse = (data: unknown): Message | undefined => parseMessage(data, KNOWN);

describe('parseMessage', () => {
  it('takes what a window of the deck sends, as it comes through the channel', () => {
    expect(parse(structuredClone(message))).toEqual(message);
    for (const kind of ['hello', 'bye'] as const)
      expect(parse({ ...message, kind, role: 'presenter' })?.kind).toBe(kind);
  });

  it('takes no more than it knows', () => {
    const more = parse({ ...message, evil: 1, state: { ...message.state, evil: 1 } });
    expect(more).toEqual(message);
  });

  it.each([
    null,
    undefined,
    'state',
    42,
    [],
    {},
    { ...message, app: 'other' },
    { ...message, version: 2 },
    { ...message, kind: 'shout' },
    { ...message, from: 7 },
    { ...message, from: '<b>' },
    { ...message, from: 'x'.repeat(200) },
    { ...message, role: 'thief' },
    { ...message, at: null },
    { ...message, at: { count: -1, writer: 'a' } },
    { ...message, at: { count: 1.5, writer: 'a' } },
    { ...message, at: { count: Number.MAX_SAFE_INTEGER, writer: 'a' } },
    { ...message, at: { count: '3', writer: 'a' } },
    { ...message, at: { count: 3, writer: '' } },
    { ...message, state: undefined },
  ])('ignores a message that is none: %j', (data) => {
    expect(parse(data)).toBeUndefined();
  });

  it.each([
    { step: 'attack/nowhere' },
    { step: '<img>' },
    { step: ['attack/area'] },
    { panel: 'everything' },
    { isBlack: 'yes' },
    { isLocked: 1 },
    { isCalm: null },
    { hasContrast: undefined },
    { isLarge: 'on' },
    { isRevealed: 0 },
    { isAnswered: 0 },
    { theme: 'pink' },
    { rating: 'c99' },
    { timer: null },
    { timer: { since: 'now', before: 0 } },
    { timer: { since: null, before: -1 } },
    { timer: { since: Infinity, before: 0 } },
    { marks: 'A' },
    { votes: null },
  ])('ignores a state that none of ours can have: %j', (wrong) => {
    expect(parse({ ...message, state: { ...message.state, ...wrong } })).toBeUndefined();
  });
});

describe('isNewer', () => {
  it('the higher count wins, and of equal ones one of the two writers', () => {
    const [a, b] = [
      { count: 2, writer: 'a' },
      { count: 2, writer: 'b' },
    ];
    expect(isNewer({ count: 3, writer: 'a' }, b)).toBe(true);
    expect(isNewer({ count: 1, writer: 'z' }, a)).toBe(false);
    expect(isNewer(b, a)).toBe(true);
    expect(isNewer(a, b)).toBe(false);
    expect(isNewer(a, a)).toBe(false);
  });
});
