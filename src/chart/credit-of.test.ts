import { describe, expect, it } from 'vitest';
import type { Book } from '../content/book.ts';
import { book } from '../map/frame/real-frames.fixture.ts';
import { creditOf } from './credit-of.ts';

/** The story's sources under made-up publishers. */
function published(publishers: Record<string, string>): Book {
  const [some] = book.sources.values();
  if (!some) throw new Error('content: found no source, expected one');
  return {
    ...book,
    sources: new Map(
      Object.entries(publishers).map(([id, publisher]) => [id, { ...some, id, publisher }]),
    ),
  };
}
const many = published({ a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F', again: 'A' });

describe('creditOf(sources, book)', () => {
  it('names publishers in the order of the sources, and says who drew it', () => {
    expect(creditOf(['b', 'a'], many)).toBe('Source: B; A. Drawing: ours.');
  });

  it('names a publisher of several sources once', () => {
    expect(creditOf(['a', 'again', 'b'], many)).toBe('Source: A; B. Drawing: ours.');
  });

  it('names as many as there is room for, and counts the others', () => {
    const [first, second, third] = [60, 35, 35].map((length, i) => 'abc'[i]?.repeat(length) ?? '');
    const long = published({ a: first ?? '', b: second ?? '', c: third ?? '' });
    expect(creditOf(['a', 'b'], long)).toBe(`Source: ${first}; ${second}. Drawing: ours.`);
    expect(creditOf(['a', 'b', 'c'], long)).toBe(
      `Source: ${first}; ${second}; 1 more below. Drawing: ours.`,
    );
  });

  it('names at least one, however long', () => {
    const name = 'An institute '.repeat(30).trim();
    expect(creditOf(['a', 'b'], published({ a: name, b: 'B' }))).toBe(
      `Source: ${name}; 1 more below. Drawing: ours.`,
    );
  });

  it('names more in a picture that leaves the page, where nothing stands below', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const long = published(Object.fromEntries(ids.map((id) => [id, id.repeat(60)])));
    expect(creditOf(ids, long)).toMatch(/^Source: a{60}; 4 more below\. /);
    expect(creditOf(ids, long, 'picture')).toMatch(/; d{60}; 1 more, listed with the figure\. /);
  });

  it('refuses a source that is not known', () => {
    expect(() => creditOf(['nobody'], many)).toThrow('found unknown id "nobody"');
  });
});
