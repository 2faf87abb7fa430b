import { describe, expect, it } from 'vitest';
import { sentenceSpans } from './sentence-spans.ts';

/** What stands between the two ends of each span, piece by piece. */
const cut = (pieces: readonly string[]): string[] =>
  sentenceSpans(pieces).map(({ from, to }) =>
    pieces
      .slice(from.piece, to.piece + 1)
      .map((piece, i, all) =>
        piece.slice(i === 0 ? from.offset : 0, i === all.length - 1 ? to.offset : undefined),
      )
      .join(''),
  );

describe('sentenceSpans', () => {
  it('finds each sentence without the space around it', () => {
    const pieces = ['  One is here.  Two follows. '];
    expect(cut(pieces)).toEqual(['One is here.', 'Two follows.']);
    expect(sentenceSpans(pieces).map(({ text }) => text)).toEqual(cut(pieces));
  });

  it('finds those that go through several pieces', () => {
    const pieces = ['A river ', 'runs', ' by. The ', 'city', ' lies on it.'];
    expect(cut(pieces)).toEqual(['A river runs by.', 'The city lies on it.']);
  });

  it('begins in the piece that opens, and ends in the one that closes', () => {
    const [first, second] = sentenceSpans(['It rains. ', 'It stops.']);
    expect(first).toMatchObject({ from: { piece: 0, offset: 0 }, to: { piece: 0, offset: 9 } });
    expect(second).toMatchObject({ from: { piece: 1, offset: 0 }, to: { piece: 1, offset: 9 } });
  });

  it('says lines that are broken as one, and marks them as they stand', () => {
    const pieces = ['It is\n   far away.'];
    expect(sentenceSpans(pieces)[0]?.text).toBe('It is far away.');
    expect(cut(pieces)).toEqual(pieces);
  });

  it('finds nothing in nothing', () => {
    expect(sentenceSpans([])).toEqual([]);
    expect(sentenceSpans(['', '  \n'])).toEqual([]);
  });
});
