import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

describe('paragraphsOf(body)', () => {
  it('are read without markup, with what their elements hold of the text', () => {
    const [paragraph] = paragraphsOf('A *small*\n<Claim id="c01">attack</Claim> came.\n');
    expect(paragraph?.text).toBe('A small attack came.');
    expect(paragraph?.marks).toEqual([{ name: 'Claim', id: 'c01', start: 8, end: 14 }]);
  });

  it('know their step as long as they stand in it', () => {
    const body =
      'Before.\n\n<Step id="a/one">\n\nWithin.\n\n<Note>\n\nDeeper.\n\n</Note>\n\n</Step>\n\nBehind.\n';
    expect(paragraphsOf(body).map(({ text, step }) => [text, step])).toEqual([
      ['Before.', undefined],
      ['Within.', 'a/one'],
      ['Deeper.', 'a/one'],
      ['Behind.', undefined],
    ]);
  });

  it('have no id where it is not written as text', () => {
    const [paragraph] = paragraphsOf('An <Claim id={one}>attack</Claim> <Claim>came</Claim>.\n');
    expect(paragraph?.marks.map(({ id }) => id)).toEqual([undefined, undefined]);
  });

  it('know where they begin', () => {
    expect(paragraphsOf('One.\n\n  Two.\n').map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it('are none when the markup cannot be read', () => {
    expect(paragraphsOf('<Step>')).toEqual([]);
  });
});
