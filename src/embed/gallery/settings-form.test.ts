import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from './gallery-address.ts';
import { settingsFrom, inOrder, valuesOf } from './settings-form.ts';
import type { EmbeddableScene } from './embed-config.ts';

const scene: EmbeddableScene = {
  id: 'attack',
  kind: 'map',
  title: 'The attack',
  summary: 'How it went.',
  share: 'area',
  frames: ['region', 'mosul', 'area', 'flight'].map((id) => ({
    id,
    title: id,
    words: id,
    credit: '',
  })),
  heights: { all: 0, alone: [] },
};
const DEFAULT = defaultSettings(scene);
const { options: PLAIN } = DEFAULT;
const settings = (rest: Partial<Settings>): Settings => ({ ...DEFAULT, ...rest });
const untouched = valuesOf(DEFAULT, scene);

describe('settingsFrom(values, scene)', () => {
  it('undoes valuesOf(settings, scene), whatever the form keeps', () => {
    for (const one of [
      settings({}),
      settings({
        form: 'picture',
        options: { ...PLAIN, frames: ['mosul', 'flight'], frame: 'region', ratio: '4:5' },
      }),
      settings({ form: 'address', options: { ...PLAIN, frame: undefined } }),
      settings({ form: 'embed', options: { ...PLAIN, theme: 'dark', live: 'off' }, width: 900 }),
      settings({
        options: { ...PLAIN, controls: 'off', background: 'transparent', accent: '9b2f1f' },
      }),
      settings({ options: { ...PLAIN, frame: 'region', motion: 'calm' } }),
    ])
      expect(settingsFrom(valuesOf(one, scene), scene)).toEqual(one);
  });

  it('leaves out a colour that is none', () => {
    expect(settingsFrom({ ...untouched, accent: 'red' }, scene)).toEqual(settings({}));
  });

  it('takes a colour with spaces around it', () => {
    expect(settingsFrom({ ...untouched, accent: ' #9B2F1F ' }, scene).options.accent).toBe(
      '9b2f1f',
    );
  });
});

describe('valuesOf(settings, scene)', () => {
  it('begins with the step that stands for the scene', () => {
    expect(untouched).toMatchObject({ first: 'region', last: 'flight', frame: 'area' });
  });
});

describe('inOrder(values, changed, scene)', () => {
  const order = (values: Partial<typeof untouched>, changed: string) => {
    const { first, last, frame } = inOrder({ ...untouched, ...values }, changed, scene);
    return [first, last, frame];
  };

  it('lets the other end give way', () => {
    expect(order({ first: 'flight', last: 'mosul' }, 'first')).toEqual([
      'flight',
      'flight',
      'flight',
    ]);
    expect(order({ first: 'area', last: 'region' }, 'last')).toEqual([
      'region',
      'region',
      'region',
    ]);
  });

  it('opens at the step that was chosen as long as it is in the range, then at the nearest', () => {
    expect(order({ first: 'mosul' }, 'first')).toEqual(['mosul', 'flight', 'area']);
    expect(order({ first: 'flight' }, 'first')).toEqual(['flight', 'flight', 'flight']);
    expect(order({ frame: 'flight', last: 'area' }, 'last')).toEqual(['region', 'area', 'area']);
    expect(order({ frame: 'mosul' }, 'frame')).toEqual(['region', 'flight', 'mosul']);
  });

  it('chooses colours where the ground is that of the page', () => {
    const theme = (values: Partial<typeof untouched>) =>
      inOrder({ ...untouched, ...values }, '', scene).theme;
    expect(theme({ theme: 'auto' })).toBe('auto');
    expect(theme({ theme: 'auto', background: 'transparent' })).toBe('light');
    expect(theme({ theme: 'dark', background: 'transparent' })).toBe('dark');
  });

  it('keeps the step from form to form; only an address is without one', () => {
    for (const form of ['embed', 'address', 'picture', 'mail'])
      expect(order({ form, frame: 'flight' }, '')).toEqual(['region', 'flight', 'flight']);
    expect(order({ form: 'address', frame: '' }, '')[2]).toBe('');
    expect(order({ form: 'picture', frame: '' }, '')[2]).toBe('area');
    // All steps as an address are all steps in a frame too: it opens at the first.
    expect(order({ form: 'embed', frame: '' }, '')[2]).toBe('region');
    expect(order({ form: 'picture', frame: 'flight', last: 'mosul' }, '')[2]).toBe('flight');
  });
});
