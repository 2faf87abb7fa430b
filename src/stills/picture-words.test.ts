import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../contract/book.ts';
import { readContent } from '../contract/read-content.ts';
import { strings } from '../strings.ts';
import { pictureWords } from './picture-words.ts';

let book: Book;
beforeAll(async () => {
  ({ book } = await readContent('content'));
});
const FRAME = { title: 'A soft\n area', words: 'Somewhere  in\nhere. ', sources: [] };

describe('pictureWords(frame, kind, book)', () => {
  it('says in one line what is to be seen', () => {
    expect(pictureWords(FRAME, 'map', book)).toEqual({
      title: 'A soft area',
      alt: 'A soft area. Somewhere in here.',
      credit: strings.mapCredit,
      caption: `A soft area. ${strings.mapCredit}`,
    });
  });

  it('sets no second stop after a title that has one', () => {
    const { alt } = pictureWords({ ...FRAME, title: 'And then?' }, 'map', book);
    expect(alt).toBe('And then? Somewhere in here.');
  });

  it('credits a figure to those who published its numbers', () => {
    const [source] = book.sources.keys();
    const { credit, caption } = pictureWords({ ...FRAME, sources: [source ?? ''] }, 'figure', book);
    expect(credit).toBe(
      `Source: ${book.sources.get(source ?? '')?.publisher ?? ''}. Drawing: ours.`,
    );
    expect(caption).toBe(`A soft area. ${credit}`);
  });
});
