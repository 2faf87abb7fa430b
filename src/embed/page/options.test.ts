import { describe, expect, it } from 'vitest';
import { readOptions, writeOptions, type EmbedOptions } from './options.ts';

const UNASKED: EmbedOptions = {
  frame: undefined,
  frames: undefined,
  theme: 'auto',
  live: 'auto',
  motion: 'auto',
  controls: 'auto',
  background: 'auto',
  ratio: 'auto',
  accent: undefined,
};

describe('readOptions(search)', () => {
  it('reads every option', () => {
    expect(
      readOptions(
        '?frame=flight&frames=area..flight&theme=dark&live=near&motion=calm&controls=off&background=transparent&ratio=16%3A9&accent=%239B2f1F',
      ),
    ).toEqual({
      frame: 'flight',
      frames: ['area', 'flight'],
      theme: 'dark',
      live: 'near',
      motion: 'calm',
      controls: 'off',
      background: 'transparent',
      ratio: '16:9',
      accent: '9b2f1f',
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
    '?ratio=16/9',
    '?ratio=1e9:1',
    '?accent=red',
    '?accent=fff',
    '?accent=url(x)',
    '?accent=9b2f1f;color:red',
    '?background=url(x)',
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
    expect(writeOptions({ ratio: '16:9', accent: 'ffcc00' })).toBe('?ratio=16:9&accent=ffcc00');
    for (const frame of [undefined, 'flight'])
      for (const frames of [undefined, ['area', 'area'], ['area', 'flight']] as const)
        for (const theme of ['auto', 'light', 'dark'] as const)
          for (const live of ['auto', 'near', 'off'] as const)
            for (const motion of ['auto', 'calm'] as const) {
              const more = {
                controls: motion === 'calm' ? 'off' : 'auto',
                background: live === 'off' ? 'transparent' : 'auto',
                ratio: theme === 'dark' ? '4:5' : 'auto',
                accent: frame === undefined ? undefined : '00ff00',
              } as const;
              const options = { frame, frames, theme, live, motion, ...more };
              expect(readOptions(writeOptions(options))).toEqual(options);
            }
  });
});
