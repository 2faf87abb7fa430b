import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { paragraphsOf } from '../../content/check/chapters/paragraphs.ts';
import { readContent } from '../../content/read-content.ts';
import { handoutSources } from './handout-sources.ts';

let book: Book;
beforeAll(async () => {
  ({ book } = await readContent('content'));
});

describe('handoutSources(chapters, book)', () => {
  it('has what the text cites and what the pictures are drawn from, each once', () => {
    const chapters = [
      {
        slug: 'one',
        short: 'One',
        paragraphs: paragraphsOf('A.<Cite id="bbc-digest report-en" />'),
      },
    ];
    const ids = handoutSources(chapters, book);
    expect(ids.slice(0, 2)).toEqual(['bbc-digest', 'report-en']);
    expect(ids).toContain('leadig-nov19');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !book.sources.has(id))).toEqual([]);
  });

  it('has what its lists rest on: spellings and candidates', () => {
    const none = { scenes: new Map(), figures: new Map() };
    const ids = handoutSources([], { ...book, ...none });
    for (const { source } of book.spellings.values()) expect(ids).toContain(source);
    for (const { sources } of book.candidates.values())
      for (const source of sources) expect(ids).toContain(source);
    const lists = { spellings: new Map(), candidates: new Map() };
    expect(handoutSources([], { ...none, ...lists })).toEqual([]);
  });
});
