import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channels } from './palette.ts';

describe('channels(colour)', () => {
  it('reads red, green and blue from #rrggbb, in small letters or capitals', () => {
    expect(channels('#9b2f1f')).toEqual([155, 47, 31]);
    expect(channels('#FFFFFF')).toEqual([255, 255, 255]);
    expect(channels('#000000')).toEqual([0, 0, 0]);
  });

  it.each(['#fff', 'red', 'rgb(1 2 3)', '', '9b2f1f', '#9b2f1f80'])(
    'refuses %j rather than paint the wrong colour',
    (colour) => {
      expect(() => channels(colour)).toThrow(`found "${colour}", expected a colour like #9b2f1f`);
    },
  );
});

describe('tokens.css', () => {
  it('writes the colours of the roles, which a live map has to take apart, as #rrggbb', () => {
    const css = readFileSync('src/design/tokens.css', 'utf8');
    const accents = [...css.matchAll(/--accent-[abc]: ([^;]+);/g)].map(([, colour = '']) => colour);
    expect(accents.length).toBeGreaterThanOrEqual(6);
    for (const colour of accents) expect(channels(colour)).toHaveLength(3);
  });

  it('has a colour for every part of the map', () => {
    const css = readFileSync('src/design/tokens.css', 'utf8');
    const asked = readFileSync('src/map/live/palette.ts', 'utf8').match(/--[a-z-]+(?=')/g) ?? [];
    expect(asked.length).toBe(12);
    for (const token of asked) expect(css).toContain(`${token}: `);
  });
});
