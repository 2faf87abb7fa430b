import { describe, expect, it } from 'vitest';
import type { Place } from '../../content/schema/gazetteer.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { project } from '../../model/mercator.ts';
import type { Item } from '../frame/picture.ts';
import { book, realFrames } from '../frame/real-frames.fixture.ts';
import { place } from './place.ts';
import { attachedLabel } from './thing.ts';

const [real] = realFrames;
if (!real) throw new Error('found no frames, expected at least one');
const { frame } = real;
const places = new Map(
  (['point', 'approximate', 'area', 'unknown'] as const).map((precision): [string, Place] => [
    precision,
    {
      id: precision,
      name: `The ${precision}`,
      name_ar: 'مكان',
      label: precision === 'area' ? 'Area' : undefined,
      precision,
      ...(precision !== 'unknown' && { at: [43, 35] }),
    } as Place,
  ]),
);
const given = (items: FrameContent['places']): [FrameContent, typeof book] => [
  { ...frame, places: items },
  { ...book, places },
];
const all = [...places.keys()].map((id) => ({ place: id, emphasis: 'key' as const }));

describe('place', () => {
  it('writes the short name where there is one, with a dot that tells how exactly it is known', () => {
    const labels = place.shown(...given(all)).map(({ label }) => label);
    const at = project([43, 35]);
    expect(labels.slice(0, 3)).toMatchObject([
      { text: 'The point', kind: 'place', dot: 'point', arabic: 'مكان', at },
      { text: 'The approximate', kind: 'place', dot: 'soft', at },
      { text: 'Area', kind: 'area', at },
    ]);
    expect(labels[3]).toBeUndefined();
    expect(labels[2]).not.toHaveProperty('dot');
    expect(labels[0]).not.toHaveProperty('wish');
  });

  it('writes context without its Arabic name, on the side for which the author wished', () => {
    const [shown] = place.shown(...given([{ place: 'point', emphasis: 'context', side: 'left' }]));
    expect(shown?.label).toMatchObject({ emphasis: 'context', wish: 'left' });
    expect(shown?.label).not.toHaveProperty('arabic');
    expect(shown?.listed).toMatchObject({ name: 'The point', arabic: 'مكان' });
  });

  it('lists every place, also one that cannot be drawn, and leaves what dots mean to the credit of maps', () => {
    expect(place.shown(...given(all)).map(({ listed }) => listed.name)).toEqual([
      'The point',
      'The approximate',
      'The area',
      'The unknown',
    ]);
    expect(place.legend(...given(all))).toEqual([]);
  });

  it('is to be seen where it is, if that is known', () => {
    expect(place.positions('point', { ...book, places })).toEqual([[43, 35]]);
    expect(place.positions('unknown', { ...book, places })).toEqual([]);
    expect(() => place.positions('atlantis', book)).toThrow('unknown id "atlantis"');
  });
});

describe('attachedLabel(text, kind, item)', () => {
  const item: Item = {
    drawing: { key: 'zone.a', layer: 'zones', parts: [], anchor: [1, 2], trace: [] },
    role: 'attacker',
    emphasis: 'context',
  };

  it('stands at the anchor of a thing in its colour, and matters although the thing may not', () => {
    expect(attachedLabel('Steppe', 'area', item)).toEqual({
      label: { text: 'Steppe', kind: 'area', at: [1, 2], emphasis: 'key', role: 'attacker' },
    });
  });

  it('is nothing without a text', () => {
    expect(attachedLabel(undefined, 'area', item)).toEqual({});
    expect(attachedLabel('', 'line', item)).toEqual({});
  });
});
