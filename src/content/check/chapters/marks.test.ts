import { describe, expect, it } from 'vitest';
import { said } from '../../fixture/sample-content.fixture.ts';

const STORY = 'story/01-attack.mdx';
const UNMARKED = 'story/unmarked.yaml';

describe('a paragraph of the story', () => {
  it('leads to a claim or a source', async () => {
    expect(await said([STORY, 'city.<Cite id="report" />', 'city.'])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:13:1 paragraph
          “There is a city.” has no <Claim> and no <Cite>, expected one: a reader may ask who says so. Add it, or list the paragraph with a reason in content/story/unmarked.yaml."
    `);
  });

  it('is not excused by a term, which only explains a word', async () => {
    expect(
      await said([STORY, 'There is a city.<Cite id="report" />', 'A <Term id="steppe">s</Term>.']),
    ).toContain('has no <Claim> and no <Cite>');
  });

  it('outside a scene needs one as well', async () => {
    expect(await said([STORY, '</Scene>', '</Scene>\n\nIt was like this.'])).toContain(
      '“It was like this.” has no <Claim>',
    );
  });

  it('may do without when the list says why', async () => {
    expect(
      await said(
        [STORY, 'city.<Cite id="report" />', 'city.'],
        [
          UNMARKED,
          '- chapter: numbers\n  begins: Guess',
          '- chapter: attack\n  begins: There is a\n  why: It is a test.\n- chapter: numbers\n  begins: Guess',
        ],
      ),
    ).toBe('');
  });
});

describe('an exception', () => {
  it('for a paragraph that is not there is stale', async () => {
    expect(await said([UNMARKED, 'begins: Guess the number', 'begins: Guess the numbers']))
      .toMatchInlineSnapshot(`
        "content/story/02-numbers.mdx:13:1 paragraph
            “Guess the number.” has no <Claim> and no <Cite>, expected one: a reader may ask who says so. Add it, or list the paragraph with a reason in content/story/unmarked.yaml.
        content/story/unmarked.yaml:2:11 [0].begins
            found no paragraph without a mark in the chapter "numbers" that begins so, expected one. Correct the words, or remove the entry."
      `);
  });

  it('for a paragraph that has a mark by now is stale', async () => {
    expect(
      await said([
        'story/02-numbers.mdx',
        'Guess the number.',
        'Guess the number.<Cite id="report" />',
      ]),
    ).toContain('Correct the words, or remove the entry.');
  });

  it('gives a reason', async () => {
    expect(await said([UNMARKED, '\n  why: It asks the reader to try.', ''])).toContain(
      '[1].why\n    missing',
    );
  });

  it('is not stale because its chapter cannot be read', async () => {
    const text = await said(['story/02-numbers.mdx', 'Guess the number.', 'Guess {the number.']);
    expect(text).not.toContain('unmarked.yaml');
  });
});
