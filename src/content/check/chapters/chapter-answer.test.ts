import { describe, expect, it } from 'vitest';
import { said } from '../../fixture/sample-content.fixture.ts';

const STORY = 'story/01-attack.mdx';
const ANSWER = '<Answer>\n\nOne text says so.<Cite id="report"/>\n\n</Answer>\n';
const LINE = '<Answer>One text says so.<Cite id="report"/></Answer>\n';

describe('the question of a chapter', () => {
  it('is there, and is a question', async () => {
    expect(await said([STORY, 'question: Was there an attack?\n', ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:2:1 question
          missing; expected the question that the chapter answers. Add it."
    `);
    expect(await said([STORY, 'an attack?', 'an attack'])).toContain(
      'expected a question, with its mark',
    );
  });

  it('may be missing in the opening, which says what the story is about', async () => {
    const order = 'order: 1\nquestion: Was there an attack?';
    expect(await said([STORY, order, 'order: 0\nstandfirst: It is about an attack.'])).toBe('');
    expect(await said([STORY, order, 'order: 0'])).toContain('standfirst\n    missing');
  });
});

describe('the answer of a chapter', () => {
  it('may stand on one line', async () => {
    expect(await said([STORY, ANSWER, LINE])).toBe('');
  });

  it('is there', async () => {
    expect(await said([STORY, ANSWER, ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:9:1 <Answer>
          is missing, expected <Answer> at the end of the chapter, with the answer to its question in one sentence. Add it."
    `);
  });

  it('is there once', async () => {
    expect(await said([STORY, ANSWER, `${ANSWER}\n${LINE}`])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:31:1 <Answer>
          found a second time, expected one in a chapter. Remove one of them."
    `);
  });

  it('stands at the end', async () => {
    const more = `${ANSWER}\nAnd so on.<Cite id="report" />\n`;
    expect(await said([STORY, ANSWER, more])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:25:1 <Answer>
          stands before something else, expected it at the end of the chapter. Move it."
    `);
  });

  it('leads to a claim or a source like every other paragraph', async () => {
    for (const bare of [ANSWER, LINE])
      expect(await said([STORY, ANSWER, bare.replace('<Cite id="report"/>', '')])).toContain(
        '“One text says so.” has no <Claim> and no <Cite>',
      );
  });
});
