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
const { options: PLAIN } = defaultSettings('attack');
const settings = (rest: Partial<Settings>): Settings => ({ ...defaultSettings('attack'), ...rest });
const untouched = valuesOf(defaultSettings('attack'), scene);

describe('settingsFrom(values, scene)', () => {
  it('undoes valuesOf(settings, scene)', () => {
    for (const one of [
      settings({}),
      settings({
        form: 'address',
        options: { ...PLAIN, frames: ['mosul', 'flight'], frame: 'area' },
      }),
      settings({ form: 'embed', options: { ...PLAIN, theme: 'dark', live: 'off' }, width: 900 }),
      settings({
        options: { ...PLAIN, controls: 'off', background: 'transparent', accent: '9b2f1f' },
      }),
      settings({ options: { ...PLAIN, motion: 'calm', ratio: '4:5' } }),
      settings({ form: 'picture', options: { ...PLAIN, frame: 'region', theme: 'light' } }),
    ])
      expect(settingsFrom(valuesOf(one, scene), scene)).toEqual(one);
  });

  it('leaves out what holds anyway', () => {
    expect(settingsFrom(untouched, scene)).toEqual(settings({}));
  });

  it('leaves out a colour that is none', () => {
    expect(settingsFrom({ ...untouched, accent: 'red' }, scene)).toEqual(settings({}));
  });

  it('has no range and no life for a single picture', () => {
    const values = { ...untouched, form: 'picture', first: 'mosul', live: 'off', step: 'flight' };
    expect(settingsFrom(values, scene).options).toEqual({ ...PLAIN, frame: 'flight' });
  });
});

describe('valuesOf(settings, scene)', () => {
  it('begins with the picture that stands for the scene', () => {
    expect(valuesOf(settings({ form: 'picture' }), scene).step).toBe('area');
    expect(valuesOf(settings({ form: 'mail' }), scene).step).toBe('area');
    expect(untouched).toMatchObject({ first: 'region', last: 'flight', opens: 'region' });
  });
});

describe('inOrder(values, changed, scene)', () => {
  const order = (values: Partial<typeof untouched>, changed: string) => {
    const { first, last, opens } = inOrder({ ...untouched, ...values }, changed, scene);
    return [first, last, opens];
  };

  it('lets the other end give way', () => {
    expect(order({ first: 'flight', last: 'mosul' }, 'first')).toEqual([
      'flight',
      'flight',
      'flight',
    ]);
    expect(order({ first: 'area', last: 'region', opens: 'area' }, 'last')).toEqual([
      'region',
      'region',
      'region',
    ]);
  });

  it('keeps the opening step within the range', () => {
    expect(order({ opens: 'flight', last: 'area' }, 'last')).toEqual(['region', 'area', 'region']);
    expect(order({ opens: 'mosul' }, 'opens')).toEqual(['region', 'flight', 'mosul']);
  });

  it('opens at the beginning when that is moved', () => {
    expect(order({ first: 'mosul' }, 'first')).toEqual(['mosul', 'flight', 'mosul']);
  });
});
