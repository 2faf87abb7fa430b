import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { citationOrder } from './evidence/citation-order.ts';
import { minutesFor, readingOrder, scenesIn, wholeMinutes } from './reading-order.ts';

describe('readingOrder(chapters)', () => {
  const chapter = (id: string, order: number) =>
    ({ id, data: { order } }) as CollectionEntry<'story'>;

  it('goes by the order in the front matter, not by file name', () => {
    const chapters = [chapter('a', 2), chapter('b', 0), chapter('c', 10)];
    expect(readingOrder(chapters).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('leaves the list that it was given as it is', () => {
    const chapters = [chapter('a', 2), chapter('b', 0)];
    readingOrder(chapters);
    expect(chapters[0]?.id).toBe('a');
    expect(readingOrder([])).toEqual([]);
  });
});

describe('minutesFor(mdx)', () => {
  it('counts 215 words as a minute', () => {
    expect(minutesFor('word '.repeat(430))).toBeCloseTo(2);
  });

  it('does not count markup, and takes a word with an apostrophe or hyphen for one', () => {
    expect(minutesFor('<Claim id="c01">It wasn’t far</Claim><Cite id="a b c" />')).toBeCloseTo(
      3 / 215,
    );
    expect(minutesFor('south-west')).toBeCloseTo(1 / 215);
  });

  it('is nothing for an empty chapter', () => {
    expect(minutesFor('')).toBe(0);
  });
});

describe('wholeMinutes(minutes)', () => {
  it('rounds, and never says none', () => {
    expect([0, 0.4, 1.5, 13.4, 13.6].map(wholeMinutes)).toEqual([1, 1, 2, 13, 14]);
  });
});

describe('scenesIn(mdx)', () => {
  it('lists the scenes of a chapter in order', () => {
    expect(scenesIn('<Scene id="b">\n</Scene>\n\ntext\n\n<Scene  id="a">')).toEqual(['b', 'a']);
    expect(scenesIn('no scene here')).toEqual([]);
  });
});

describe('citationOrder(chapters, known)', () => {
  it('numbers sources as the story first cites them, then the others', () => {
    const chapters = ['<Cite id="b" /> and <Cite id="c a" />', 'again <Cite id="b d" />'];
    expect(citationOrder(chapters, ['a', 'b', 'c', 'd', 'e'])).toEqual(['b', 'c', 'a', 'd', 'e']);
  });

  it('gives every source one number', () => {
    expect(citationOrder(['<Cite id="a a" /><Cite id="a" />'], ['a'])).toEqual(['a']);
  });

  it('keeps the order of the file when nothing is cited', () => {
    expect(citationOrder([], ['z', 'y'])).toEqual(['z', 'y']);
    expect(citationOrder(['text'], [])).toEqual([]);
  });
});
