import { describe, expect, it } from 'vitest';
import type { FrameContent } from '../../content/schema/scene.ts';
import { outsideView } from './outside-view.ts';
import { book, realFrames } from './real-frames.fixture.ts';

const [some] = realFrames;
if (!some) throw new Error('content: found no frame, expected one');

const [[zone, { ring }] = ['', { ring: [] }]] = book.zones;
const [[route] = ['']] = book.routes;
const [[mark] = ['']] = book.marks;
const longitudes = ring.map(([longitude]) => longitude);
const latitudes = ring.map(([, latitude]) => latitude);
const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];

/** A frame that shows so many degrees and draws one area. */
const frameOf = (bounds: [west: number, south: number, east: number, north: number]) =>
  ({
    ...some.frame,
    view: { bounds },
    zones: [{ ...some.frame.zones[0], zone }],
    routes: [],
    marks: [],
  }) as FrameContent;
const namesOf = (frame: FrameContent): string[] => outsideView(frame, book).map(({ id }) => id);

describe('outsideView(frame, book)', () => {
  it('finds nothing where a drawing is in the view, whole or in part', () => {
    expect(namesOf(frameOf([west, south, east, north]))).toEqual([]);
    const [middle, height] = [(west + east) / 2, (south + north) / 2];
    expect(namesOf(frameOf([middle, height, east + 3, north + 3]))).toEqual([]);
    expect(namesOf(frameOf([west - 3, south - 3, middle, height]))).toEqual([]);
  });

  it.each([
    ['west', [west - 9, south, west - 6, north]],
    ['east', [east + 6, south, east + 9, north]],
    ['south', [west, south - 9, east, south - 6]],
    ['north', [west, north + 6, east, north + 9]],
  ] as const)('finds a drawing beside a view that lies %s of it', (_, bounds) => {
    expect(namesOf(frameOf([...bounds]))).toEqual([zone]);
  });

  it('says where the frame names it, of every kind', () => {
    const far = [west - 40, south - 20, west - 38, south - 18] as const;
    const frame = {
      ...frameOf([...far]),
      routes: [{ route }],
      marks: [{ mark }],
    } as unknown as FrameContent;
    expect(outsideView(frame, book).map(({ id, path }) => [id, path])).toEqual([
      [zone, ['zones', 0, 'zone']],
      [route, ['routes', 0, 'route']],
      [mark, ['marks', 0, 'mark']],
    ]);
  });
});
