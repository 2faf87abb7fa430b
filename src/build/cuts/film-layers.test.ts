import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import { resolvedFrame, type ResolvedFrame } from '../../story/scene/resolved-frame.ts';
import { boxBetween, movingLayers, standingLayers } from './film-layers.ts';

const ROOM = { width: 540, height: 300, theme: 'light' } as const;
let book: Book;
/** The first two frames of the first map, and those of the first figure that has two. */
let maps: ResolvedFrame[];
let figures: ResolvedFrame[];
beforeAll(async () => {
  ({ book } = await readContent('content'));
  const framesOf = (scenes: ReadonlyMap<string, { frames: readonly { id: string }[] }>) => {
    const [scene, content] = [...scenes].find(([, { frames }]) => frames.length > 1) ?? ['', null];
    return (content?.frames ?? [])
      .slice(0, 2)
      .map(({ id }) => resolvedFrame(`${scene}/${id}`, book));
  };
  maps = framesOf(book.scenes);
  figures = framesOf(book.figures);
});

describe('boxBetween(a, b, move)', () => {
  const a = { x: 0, y: 0, width: 400, height: 200 };
  const b = { x: 1000, y: 300, width: 100, height: 50 };
  it('leads from one to the other and keeps its shape', () => {
    for (const [move, box] of [
      [0, a],
      [1, b],
    ] as const)
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(boxBetween(a, b, move)[side]).toBeCloseTo(box[side]);
    const half = boxBetween(a, b, 0.5);
    expect(half.width / half.height).toBeCloseTo(2);
  });
});

describe('movingLayers(from, to, move, drawn)', () => {
  it('dissolves a figure into the next', async () => {
    const [from, to] = figures;
    if (!from || !to) throw new Error('found no figure of two frames');
    const layers = await movingLayers(from, to, 0.5, ROOM);
    expect(layers.map(({ opacity, isPlot }) => [opacity, isPlot])).toEqual([
      [1, true],
      [0.5, true],
    ]);
    const [{ image } = { image: '' }] = await standingLayers(from, ROOM);
    expect(layers[0]?.image).toBe(image);
  }, 60_000);

  it('begins at what the first map shows and ends at what the second does', async () => {
    const [from, to] = maps;
    if (!from || !to) throw new Error('found no map of two frames');
    const whole = async (frame: ResolvedFrame): Promise<string | undefined> =>
      (await standingLayers(frame, ROOM))[0]?.image;
    const start = await movingLayers(from, to, 0.001, ROOM);
    const end = await movingLayers(from, to, 0.999, ROOM);
    expect(start.map(({ image }) => image)).toContain(await whole(from));
    expect(end.at(-1)?.image).toBe(await whole(to));
    expect(end.at(-1)?.opacity).toBeCloseTo(1, 1);
  }, 60_000);

  it('is the same to the byte a second time', async () => {
    const [from, to] = maps;
    if (!from || !to) throw new Error('found no map of two frames');
    const once = await movingLayers(from, to, 0.5, ROOM);
    for (const move of [0.3, 0.4, 0.6]) await movingLayers(from, to, move, ROOM);
    expect(await movingLayers(from, to, 0.5, ROOM)).toEqual(once);
  }, 60_000);
});
