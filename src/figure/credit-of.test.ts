import { describe, expect, it } from 'vitest';
import type { Book } from '../contract/book.ts';
import { book } from '../picture/real-frames.ts';
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

  it('names four publishers and counts the others', () => {
    expect(creditOf(['a', 'b', 'c', 'd'], many)).toBe('Source: A; B; C; D. Drawing: ours.');
    expect(creditOf(['a', 'b', 'c', 'd', 'e', 'f'], many)).toBe(
      'Source: A; B; C; D; 2 more below. Drawing: ours.',
    );
  });

  it('refuses a source that is not known', () => {
    expect(() => creditOf(['nobody'], many)).toThrow('found unknown id "nobody"');
  });
});
