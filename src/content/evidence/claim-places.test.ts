import { describe, expect, it } from 'vitest';
import type { Book } from '../book.ts';
import { placesOfClaim, sentenceAround } from './claim-places.ts';
import { readContent } from '../read-content.ts';
import { paragraphsOf } from '../check/chapters/paragraphs.ts';
import { slugOf } from '../check/chapters/prose.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
};

describe('sentenceAround(text, start, end)', () => {
  const TEXT = 'It says “so.” He left at 5 p.m. yesterday. Was it a raid? Nobody knows.';

  it('is the sentence and not its neighbours', () => {
    expect(around(TEXT, 'a raid')).toBe('Was it a raid?');
    expect(around(TEXT, 'Nobody')).toBe('Nobody knows.');
    expect(around(TEXT, 'so')).toBe('It says “so.”');
  });

  it('does not end at a full stop inside a sentence', () => {
    expect(around(TEXT, 'left')).toBe('He left at 5 p.m. yesterday.');
  });

  it('is several sentences for words that run over them', () => {
    expect(around(TEXT, 'a raid? Nobody')).toBe('Was it a raid? Nobody knows.');
  });

  it('is the whole text where it has no end', () => {
    expect(around('no end here', 'end')).toBe('no end here');
  });
});

describe('placesOfClaim(claim, chapters, book)', () => {
  const frame = (id: string, claims: string[]): object => ({
    id,
    title: `Title of ${id}`,
    claims,
  });
  const book = {
    scenes: new Map([
      ['attack', { frames: [frame('region', ['c01', 'c09']), frame('area', ['c09'])] }],
    ]),
    figures: new Map(),
  } as unknown as Book;
  const body = `
<Scene id="attack">

<Step id="attack/region">

There was <Claim id="c01">an attack</Claim>.<Cite id="x" /> It was <Claim id="c02">large</Claim>.

</Step>

<Step id="attack/area">

Here, or there.

</Step>

</Scene>

Again: <Claim id="c01">the attack</Claim>.
`;
  const chapters = [{ slug: 'an-hour', short: 'The report', paragraphs: paragraphsOf(body) }];

  it('finds the sentence in a step and outside one, and whether the picture shows it', () => {
    expect(placesOfClaim('c01', chapters, book)).toEqual([
      {
        anchor: 'attack/region',
        chapter: 'The report',
        frame: 'Title of region',
        sentences: ['There was an attack.'],
        isShown: true,
      },
      {
        anchor: 'an-hour',
        chapter: 'The report',
        sentences: ['Again: the attack.'],
        isShown: false,
      },
    ]);
  });

  it('finds a picture whose text does not speak of the claim', () => {
    expect(placesOfClaim('c09', chapters, book).map(({ anchor }) => anchor)).toEqual([
      'attack/region',
      'attack/area',
    ]);
  });

  it('finds nothing for a claim that the story leaves out', () => {
    expect(placesOfClaim('c33', chapters, book)).toEqual([]);
  });

  it('finds every claim of this story somewhere in it', async () => {
    const { book: real, chapters: prose } = await readContent('content');
    const texts = prose.map((one) => ({
      slug: slugOf(one) ?? '',
      short: '',
      paragraphs: paragraphsOf(one.body),
    }));
    const lost = [...real.claims.keys()].filter(
      (claim) => !placesOfClaim(claim, texts, real).some(({ sentences }) => sentences.length > 0),
    );
    expect(lost).toEqual([]);
  });
});
