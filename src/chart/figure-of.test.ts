import { describe, expect, it } from 'vitest';
import { book } from '../map/frame/real-frames.fixture.ts';
import { figureOf, figuresOf, liveFigureScene } from './figure-of.ts';

const [[scene, { frames }] = ['', { frames: [] }]] = book.figures;
const first = `${scene}/${frames[0]?.id ?? ''}`;

describe('figureOf(book, id)', () => {
  it('draws a frame once for a book, and anew for another', () => {
    expect(figureOf(book, first)).toBe(figureOf(book, first));
    const other = { ...book };
    expect(figureOf(other, first)).not.toBe(figureOf(book, first));
    expect(figureOf(other, first)).toEqual(figureOf(book, first));
  });

  it('refuses an unknown scene and an unknown frame, by name', () => {
    expect(() => figureOf(book, 'nowhere/first')).toThrow('found unknown id "nowhere"');
    expect(() => figureOf(book, `${scene}/nothing`)).toThrow(
      `content/figures/${scene}: found no frame "nothing"`,
    );
    expect(() => figureOf(book, scene)).toThrow(`found no frame "${scene}"`);
  });
});

describe('figuresOf(book, scene)', () => {
  it('has all frames in their order', () => {
    expect(figuresOf(book, scene).map(({ id }) => id)).toEqual(frames.map(({ id }) => id));
  });
});

describe('liveFigureScene(scene, book)', () => {
  it.each([...book.figures.keys()])('%s: has what a reader may do, where a frame says so', (id) => {
    const asks = figuresOf(book, id).map(({ ask }) => ask);
    expect(liveFigureScene(id, book).frames.map(({ ask }) => ask?.kind)).toEqual(asks);
  });

  it('names the publishers of points by links, not by ids', () => {
    for (const id of book.figures.keys())
      for (const { points } of liveFigureScene(id, book).frames)
        expect(points.wide.filter((point) => 'sources' in point)).toEqual([]);
  });
});
