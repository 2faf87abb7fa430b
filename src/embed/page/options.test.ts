import { describe, expect, it } from 'vitest';
import { readOptions, writeOptions, type EmbedOptions } from './options.ts';

const UNASKED: EmbedOptions = {
  frame: undefined,
  frames: undefined,
  theme: 'auto',
  live: 'auto',
  motion: 'auto',
};

describe('readOptions(search)', () => {
  it('reads every option', () => {
    expect(
      readOptions('?frame=flight&frames=area..flight&theme=dark&live=near&motion=calm'),
    ).toEqual({
      frame: 'flight',
      frames: ['area', 'flight'],
      theme: 'dark',
      live: 'near',
      motion: 'calm',
    });
  });

  it('takes one frame for a range of one', () => {
    expect(readOptions('?frames=area').frames).toEqual(['area', 'area']);
  });

  it('reads what is written in an address in other ways', () => {
    expect(readOptions('frames=a%2E%2Eb').frames).toEqual(['a', 'b']);
    expect(readOptions('?theme=dark&theme=light').theme).toBe('dark');
    expect(readOptions('?frame=1.5-b').frame).toBe('1.5-b');
  });

  it.each([
    '',
    '?',
    '?&&=',
    '?frame',
    '?frame=',
    '?frame=%00',
    '?frame=%E0%A4%A',
    '?frame=../../etc',
    '?frame=<script>',
    '?frame=Area',
    '?frame=.area',
    `?frame=${'a'.repeat(65)}`,
    '?frames=..',
    '?frames=area..',
    '?frames=..area',
    '?frames=a..b..c',
    '?frames=a..b..',
    '?frames=a b..c',
    '?theme=Dark',
    '?theme=dark ',
    '?theme=constructor',
    '?theme[]=dark',
    '?live=on',
    '?live=__proto__',
    '?motion=none',
    '?THEME=dark',
    '?utm_source=letter&fbclid=1',
    `?${'theme=pink&'.repeat(500)}`,
  ])('ignores %s', (search) => {
    expect(readOptions(search)).toEqual(UNASKED);
  });

  it('reads the rest where one option is malformed', () => {
    expect(readOptions('?frames=a..b..c&theme=light')).toEqual({ ...UNASKED, theme: 'light' });
  });
});

describe('writeOptions(options)', () => {
  it('leaves out what holds anyway', () => {
    expect(writeOptions({})).toBe('');
    expect(writeOptions(UNASKED)).toBe('');
    expect(writeOptions({ frames: ['area', 'flight'], frame: 'area' })).toBe(
      '?frames=area..flight',
    );
  });

  it('is what readOptions(search) reads again', () => {
    for (const frame of [undefined, 'flight'])
      for (const frames of [undefined, ['area', 'area'], ['area', 'flight']] as const)
        for (const theme of ['auto', 'light', 'dark'] as const)
          for (const live of ['auto', 'near', 'off'] as const)
            for (const motion of ['auto', 'calm'] as const) {
              const options = { frame, frames, theme, live, motion };
              expect(readOptions(writeOptions(options))).toEqual(options);
            }
  });
});
