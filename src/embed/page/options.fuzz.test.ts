import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { CHOICES, readOptions, writeOptions } from './options.ts';

const WORDS = ['frame', 'frames', 'theme', 'live', 'motion', 'area', 'flight', '..', '.', 'dark'];
const MORE = [
  '16:9',
  'transparent',
  '#00ff00',
  'light',
  'near',
  'touch',
  'off',
  'calm',
  'auto',
  '=',
  '&',
  '-',
];
const query = fc.oneof(
  hostileText(['?', ...WORDS, ...MORE]),
  fc
    .dictionary(
      fc.constantFrom('frame', 'frames', 'theme', 'live', 'motion', 'ratio', 'accent'),
      hostileText([...WORDS, ...MORE]),
    )
    .map((asked) => `?${new URLSearchParams(asked).toString()}`),
  fc
    .tuple(
      fc.constantFrom('a', 'a.b', 'a.', '0-'),
      fc.constantFrom('..', '...', '.'),
      fc.constantFrom('c', 'c.'),
    )
    .map((range) => `?frames=${range.join('')}&frame=${range[0]}`),
);
const FRAME = /^[a-z0-9][a-z0-9.-]{0,63}$/;

it('whatever the address of an embed says, its options are some that there are', () => {
  fc.assert(
    fc.property(query, (search) => {
      const { frame, frames, theme, live, motion, accent, ...more } = readOptions(search);
      for (const id of [frame ?? 'none', ...(frames ?? [])]) expect(id).toMatch(FRAME);
      expect([undefined, 2]).toContain(frames?.length);
      expect(['auto', 'light', 'dark']).toContain(theme);
      expect(['auto', 'near', 'off']).toContain(live);
      expect(['auto', 'calm']).toContain(motion);
      expect(accent ?? '000000').toMatch(/^[0-9a-f]{6}$/);
      expect(Object.keys(more).toSorted()).toEqual(['background', 'controls', 'ratio']);
      for (const [name, value] of Object.entries(more))
        expect(CHOICES[name as keyof typeof more]).toContain(value);
    }),
    RUNS,
  );
});

it('what was read comes back as it was written', () => {
  fc.assert(
    fc.property(query, (search) => {
      const read = readOptions(search);
      const again = readOptions(writeOptions(read));
      // A range opens at its first frame without being asked.
      const opensThere = read.frames !== undefined && read.frame === read.frames[0];
      expect(again).toEqual({ ...read, frame: opensThere ? undefined : read.frame });
      expect(writeOptions(again)).toBe(writeOptions(read));
    }),
    RUNS,
  );
});
