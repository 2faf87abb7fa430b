import { describe, expect, it } from 'vitest';
import { scene } from './embed-config.fixture.ts';
import {
  readSettings,
  readStep,
  defaultSettings,
  writeSettings,
  type Settings,
} from './gallery-address.ts';

const SCENES = [scene];
const DEFAULT = defaultSettings(scene);
const { options: PLAIN } = DEFAULT;
const settings = (rest: Partial<Settings>): Settings => ({ ...DEFAULT, ...rest });

describe('readSettings(hash, scenes)', () => {
  it('brings back what writeSettings(settings) wrote', () => {
    for (const one of [
      settings({}),
      settings({ options: { ...PLAIN, frame: 'region' } }),
      settings({ form: 'picture', width: 360, options: { ...PLAIN, frame: 'flight' } }),
      settings({
        form: 'mail',
        options: { ...PLAIN, frames: ['area', 'flight'], frame: 'region', live: 'off' },
      }),
      settings({ options: { ...PLAIN, theme: 'auto' } }),
      settings({ form: 'address', options: { ...PLAIN, frame: undefined } }),
      settings({
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
      settings({ options: { ...PLAIN, frames: ['region', 'area'], frame: 'region' } }),
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
  });

  it('opens within the range: where the scene begins on its card, or where the range does', () => {
    const opens = (query: string) => readSettings(`#attack?${query}`, SCENES)?.options.frame;
    expect(opens('frames=region..area')).toBe('area');
    expect(opens('frames=flight')).toBe('flight');
    expect(opens('frames=area..flight&frame=region')).toBe('area');
    expect(opens('frames=area..flight&frame=region&form=picture')).toBe('region');
    expect(opens('form=address')).toBeUndefined();
  });

  it('never follows the reader’s system on the ground of somebody’s page', () => {
    const asked = readSettings('#attack?background=transparent&theme=auto', SCENES);
    expect(asked?.options.theme).toBe('light');
  });

  it('takes a range of everything for everything', () => {
    expect(readSettings('#attack?frames=region..flight', SCENES)).toEqual(settings({}));
  });
});

describe('readStep(hash, scenes)', () => {
  it('is the step that has this address in the story', () => {
    expect(readStep('#attack/flight', SCENES)).toEqual({ scene: 'attack', frame: 'flight' });
  });

  it('is nothing for what the scenes do not have', () => {
    for (const hash of [
      '',
      '#attack',
      '#attack/',
      '#attack/hills',
      '#atack/area',
      '#attack/area/x',
    ])
      expect(readStep(hash, SCENES)).toBeUndefined();
  });
});

describe('writeSettings(settings)', () => {
  it('is short', () => {
    expect(writeSettings(settings({}))).toBe('#attack?frame=area&theme=light&form=embed');
    expect(writeSettings(settings({ options: { ...PLAIN, frames: ['region', 'area'] } }))).toBe(
      '#attack?frames=region..area&frame=area&theme=light&form=embed',
    );
  });
});
