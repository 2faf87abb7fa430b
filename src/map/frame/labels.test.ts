import { describe, expect, it } from 'vitest';
import type { FrameContent } from '../../content/schema/scene.ts';
import { project } from '../../model/mercator.ts';
import { resolveFrame } from './picture-of.ts';
import { book } from './real-frames.fixture.ts';

const EMPTY: FrameContent = {
  id: 'test',
  was: [],
  title: 'Test',
  words: 'A frame for a test, with nothing on it.',
  view: { bounds: [42, 35, 43, 36] },
  layers: [],
  lettering: [],
  places: [],
  zones: [],
  routes: [],
  marks: [],
  charts: [],
  notes: [],
  claims: [],
  sources: [],
};
const labelsOn = (given: Partial<FrameContent>) =>
  resolveFrame('test', { ...EMPTY, ...given }, book).labels;
const placed = (place: string, emphasis: 'key' | 'context' = 'key') =>
  labelsOn({ places: [{ place, emphasis }] });

describe('the labels of a frame', () => {
  it('writes nothing on an empty frame', () => {
    expect(labelsOn({})).toEqual([]);
  });

  it('never writes the name of a place of unknown position', () => {
    expect(book.places.get('al-khatheer')?.precision).toBe('unknown');
    expect(placed('al-khatheer')).toEqual([]);
  });

  it('gives a point a crisp dot at its coordinates', () => {
    const at = book.places.get('mosul')?.at ?? [0, 0];
    expect(placed('mosul')).toMatchObject([{ text: 'Mosul', dot: 'point', at: project(at) }]);
  });

  it('gives an area no dot, and lettering like that of a zone', () => {
    const area = [...book.places.values()].find(({ precision }) => precision === 'area');
    const [label] = placed(area?.id ?? '');
    expect(label?.kind).toBe('area');
    expect(label).not.toHaveProperty('dot');
  });

  it('writes the Arabic name where the place matters, and not where it is context', () => {
    expect(placed('mosul')[0]?.arabic).toBe('الموصل');
    expect(placed('mosul', 'context')[0]).not.toHaveProperty('arabic');
  });

  it('throws on a place that nobody knows rather than leave it out', () => {
    expect(() => placed('atlantis')).toThrow('unknown id "atlantis"');
  });

  it('writes notes and lettering where the content puts them', () => {
    const labels = labelsOn({
      notes: [{ text: 'Army side', at: [43.2, 35.6], is_large: false }],
      lettering: ['iraq'],
      view: { bounds: [39, 31, 48, 37] },
    });
    expect(labels).toMatchObject([
      { text: 'Army side', kind: 'note', emphasis: 'key', at: project([43.2, 35.6]) },
      { text: 'Iraq', kind: 'country', emphasis: 'context', arabic: 'العراق' },
    ]);
  });
});
