import { describe, expect, it } from 'vitest';
import { said } from '../../fixture/sample-content.fixture.ts';

const STORY = 'story/01-attack.mdx';
const STEP_ONE = '<Step id="attack/region">\n\nThere is a city.<Cite id="report" />\n\n</Step>\n\n';
const HEAD =
  '---\ntitle: An attack\nshort: Attack\nslug: attack\norder: 1\nquestion: Was there an attack?\n---\n';

describe('a chapter', () => {
  it('has only the elements that the site knows', async () => {
    expect(await said([STORY, '<Cite id="report" />', '<Cit id="report" />']))
      .toMatchInlineSnapshot(`
        "content/story/01-attack.mdx:13:17 <Cit>
            found unknown element <Cit>, expected one of: Scene, Step, Claim, Cite, Term, Count, ClaimNames, Answer, Title, ReadingTime, Grammar, Spellings, Candidates, Alternatives, RateClaims, BlankReport. Did you mean "Cite"?"
      `);
  });

  it('gives every element that points somewhere an id', async () => {
    expect(await said([STORY, '<Cite id="report" />', '<Cite ids="report" />']))
      .toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:13:17 <Cite>
          has no id, expected one: <Cite id="…">. Add it."
    `);
  });

  it('cites only sources that exist, also among several', async () => {
    expect(await said([STORY, '<Cite id="report" />', '<Cite id="report feild-log" />']))
      .toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:13:17 <Cite>
          found unknown id "feild-log", expected one of the ids in content/evidence/sources.yaml. Did you mean "field-log"?"
    `);
  });

  it('marks only claims that exist', async () => {
    expect(await said([STORY, '<Claim id="c01"', '<Claim id="c011"'])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:19:11 <Claim>
          found unknown id "c011", expected one of the ids in content/evidence/claims.yaml. Did you mean "c01"?"
    `);
  });

  it('explains only terms of the glossary', async () => {
    expect(await said([STORY, '<Term id="steppe"', '<Term id="stepe"'])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:19:52 <Term>
          found unknown id "stepe", expected one of the ids in content/glossary/terms.yaml. Did you mean "steppe"?"
    `);
  });

  it('shows only scenes that exist', async () => {
    expect(await said([STORY, '<Scene id="attack"', '<Scene id="atack"'])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:9:1 <Scene>
          found unknown id "atack", expected one of the files in content/scenes and content/figures. Did you mean "attack"?"
    `);
  });

  it('has a step for every frame of a figure, as of a map', async () => {
    expect(
      await said([
        'story/02-numbers.mdx',
        '<Step id="counts/where">\n\nLook.<Cite id="report" />\n\n</Step>\n',
        '',
      ]),
    ).toMatchInlineSnapshot(`
      "content/story/02-numbers.mdx:9:1 <Scene>
          has no <Step id="counts/where">, expected one for every frame in content/figures/counts.yaml. Add it."
    `);
  });

  it('is not blamed twice for one mistyped frame', async () => {
    expect(await said([STORY, '<Step id="attack/area"', '<Step id="attack/aera"']))
      .toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:17:1 <Step>
          found unknown id "attack/aera", expected one of the frames in content/scenes/attack.yaml. Did you mean "attack/area"?"
    `);
  });

  it('names a frame together with its scene', async () => {
    expect(await said([STORY, '<Step id="attack/area"', '<Step id="area"'])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:17:1 <Step>
          found unknown id "area", expected one of the frames in content/scenes/attack.yaml. Did you mean "attack/area"?"
    `);
  });

  it('keeps its steps in the order of the frames', async () => {
    expect(
      await said(
        [STORY, '"attack/region">', '"attack/xxx">'],
        [STORY, '"attack/area">', '"attack/region">'],
        [STORY, '"attack/xxx">', '"attack/area">'],
      ),
    ).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:17:1 <Step>
          found "attack/region" after "attack/area", expected the order of the frames in content/scenes/attack.yaml."
    `);
  });

  it('leaves out no frame, not even the first', async () => {
    expect(await said([STORY, STEP_ONE, ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:9:1 <Scene>
          has no <Step id="attack/region">, expected one for every frame in content/scenes/attack.yaml. Add it."
    `);
  });

  it('has every step once', async () => {
    expect(await said([STORY, STEP_ONE, `${STEP_ONE}${STEP_ONE}`])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:17:1 <Step>
          found "attack/region" a second time, expected each frame once."
    `);
  });

  it('shows a scene once, because its address can be there only once', async () => {
    expect(await said([STORY, '</Scene>\n', '</Scene>\n\n<Scene id="attack">\n</Scene>\n']))
      .toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:25:1 <Scene>
          found the scene "attack" a second time, expected it once in the story.
      content/story/01-attack.mdx:25:1 <Scene>
          has no <Step id="attack/region">, expected one for every frame in content/scenes/attack.yaml. Add it.
      content/story/01-attack.mdx:25:1 <Scene>
          has no <Step id="attack/area">, expected one for every frame in content/scenes/attack.yaml. Add it."
    `);
  });

  it('has no step outside a scene', async () => {
    expect(await said([STORY, '<Scene id="attack">\n\n', ''], [STORY, '</Scene>\n', '']))
      .toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:9:1 <Step>
          stands outside a <Scene>, expected it inside one.
      content/story/01-attack.mdx:15:1 <Step>
          stands outside a <Scene>, expected it inside one."
    `);
  });

  it('closes what it opens within a paragraph', async () => {
    expect(await said([STORY, '</Term>', ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:19:52 MDX
          found <Term> without an end, expected </Term> in the same paragraph. Add it."
    `);
  });

  it('closes its scenes', async () => {
    expect(await said([STORY, '</Scene>\n', ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:9:1 MDX
          found <Scene> without an end, expected </Scene> on a line of its own. Add it."
    `);
  });

  it('closes nothing that it has not opened', async () => {
    expect(await said([STORY, '<Claim id="c01">', ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:19:20 MDX
          found </Claim> inside <Step>, expected <Claim> before it or </Step> here."
    `);
  });

  it('has no braces in its prose', async () => {
    expect(await said([STORY, 'There is a city', 'There {is a city'])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:13:38 MDX
          found a brace, expected plain text: braces begin a program here. Remove it."
    `);
  });

  it('has all keys in its head', async () => {
    expect(await said([STORY, 'short: Attack\n', ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:2:1 short
          missing; expected text. Add it."
    `);
  });

  it('has a head', async () => {
    expect(await said([STORY, HEAD, ''])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:1:1 the whole file
          has no front matter, expected title, short, slug, order, question, kicker, standfirst between two lines of ---. Add it at the top."
    `);
  });

  it('has an address and a place in the reading order of its own', async () => {
    expect(
      await said([
        'story/02-again.mdx',
        '',
        `${HEAD}\n<Answer>There is a city.<Cite id="report" /></Answer>\n`,
      ]),
    ).toMatchInlineSnapshot(`
        "content/story/02-again.mdx:4:7 slug
            found "attack", which content/story/01-attack.mdx has already, expected each chapter to have its own. Change one.
        content/story/02-again.mdx:5:8 order
            found 1, which content/story/01-attack.mdx has already, expected each chapter to have its own. Change one."
      `);
  });

  it('has no link in a claim, which is one', async () => {
    expect(
      await said([
        STORY,
        'an attack</Claim> in the <Term id="steppe">steppe</Term>.',
        'an attack in the <Term id="steppe">steppe</Term></Claim>.',
      ]),
    ).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:19:44 <Term>
          stands in a <Claim>, which is one link, expected words only there. Put it before or after the <Claim>."
    `);
  });

  it.each([
    ['a brace that ends', 'There {no} city', 13, 'found a brace'],
    ['words in braces', 'There {is no} city', 13, 'found a brace'],
    ['a picture', 'There ![is](a.png) a city', 13, 'found a picture'],
    ['import', 'import is hard', 13, 'found "import" or "export"'],
    [
      'a file in another encoding',
      'There \ufffds a city',
      13,
      'found a letter that cannot be read',
    ],
  ])('has no %s', async (_, put, line, message) => {
    const text = await said([STORY, 'There is a city', put]);
    expect(text).toContain(`content/story/01-attack.mdx:${line}:`);
    expect(text).toContain(message);
  });

  it('may have comments', async () => {
    expect(
      await said([STORY, 'There is a city', 'There {/* as far as we know */} is a city']),
    ).toBe('');
  });

  it('is there for every scene', async () => {
    expect(
      await said(['scenes/more.yaml', '', 'title: More\nsummary: More of it.\nframes: []\n']),
    ).toContain(
      'content/scenes/more.yaml:1:1 the whole file\n    is shown in no chapter, expected one. Add <Scene id="more">',
    );
  });
});
