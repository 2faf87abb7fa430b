import { describe, expect, it } from 'vitest';
import { readSettings, defaultSettings, writeSettings, type Settings } from './gallery-address.ts';

const SCENES = new Map([
  ['attack', ['region', 'area', 'flight']],
  ['field', ['hills', 'all']],
]);
const settings = (rest: Partial<Settings>): Settings => ({ ...defaultSettings('attack'), ...rest });
const { options: PLAIN } = defaultSettings('attack');

describe('readSettings(hash, scenes)', () => {
  it('brings back what writeSettings(settings) wrote', () => {
    for (const one of [
      settings({}),
      settings({ form: 'picture', width: 360, options: { ...PLAIN, frame: 'flight' } }),
      settings({
        form: 'address',
        width: 900,
        options: {
          ...PLAIN,
          frame: 'flight',
          frames: ['area', 'flight'],
          theme: 'dark',
          live: 'off',
          motion: 'calm',
          ratio: '16:9',
          accent: 'ffcc00',
        },
      }),
      settings({ options: { ...PLAIN, frames: ['area', 'area'] } }),
    ])
      expect(readSettings(writeSettings(one), SCENES)).toEqual(one);
  });

  it('is nothing for the address of a scene alone, or of something else', () => {
    for (const hash of ['', '#', '#attack', '#atack?form=mail', '#licence'])
      expect(readSettings(hash, SCENES)).toBeUndefined();
  });

  it('leaves out what the scene does not have', () => {
    expect(readSettings('#attack?form=tweet&frame=hills&theme=pink&width=12', SCENES)).toEqual(
      settings({}),
    );
    expect(readSettings('#attack?frames=area..hills', SCENES)).toEqual(settings({}));
    expect(readSettings('#attack?frames=flight..area', SCENES)).toEqual(settings({}));
    expect(readSettings('#attack?frames=area..flight&frame=region', SCENES)?.options.frame).toBe(
      undefined,
    );
  });

  it('takes a range of everything for everything', () => {
    expect(readSettings('#attack?frames=region..flight', SCENES)).toEqual(settings({}));
  });
});

describe('writeSettings(settings)', () => {
  it('is short', () => {
    expect(writeSettings(settings({}))).toBe('#attack?form=embed');
    expect(writeSettings(settings({ options: { ...PLAIN, frames: ['area', 'flight'] } }))).toBe(
      '#attack?frames=area..flight&form=embed',
    );
  });
});
