import { sentencesOf } from '#messages/format.ts';

/** A place between two letters: in which piece of a text, and after how many of its letters. */
interface Position {
  piece: number;
  offset: number;
}

/** A sentence of a text that stands in pieces. */
export interface SentenceSpan {
  /** Without the space around it, and with single spaces in it. */
  text: string;
  from: Position;
  to: Position;
}

/** @param isEnd an end belongs to the piece that it closes, a beginning to the one that it opens */
function positionIn(pieces: readonly string[], at: number, isEnd: boolean): Position {
  let before = 0;
  for (const [piece, { length }] of pieces.entries()) {
    const offset = at - before;
    if (isEnd ? offset <= length : offset < length) return { piece, offset };
    before += length;
  }
  throw new Error(`sentence: found the place ${at}, expected one in a text of ${before} letters`);
}

/** The sentences of a text that stands in pieces, as in the text nodes of a paragraph; empty ones are left out. */
export function sentenceSpans(pieces: readonly string[]): SentenceSpan[] {
  // A line that ends in the source ends no sentence.
  const all = pieces.join('').replace(/\s/g, ' ');
  let end = 0;
  return sentencesOf(all).flatMap((sentence) => {
    const start = end;
    end += sentence.length;
    const text = sentence.trim();
    if (text === '') return [];
    const first = start + sentence.indexOf(text);
    return {
      text: text.replace(/ +/g, ' '),
      from: positionIn(pieces, first, false),
      to: positionIn(pieces, first + text.length, true),
    };
  });
}
