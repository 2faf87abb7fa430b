import { describe, expect, it } from 'vitest';
import { checkSample, said } from '../fixture/sample-content.fixture.ts';

const NOTES = 'classroom/notes.yaml';
const SAY = 'say: One city is drawn to begin with.';
const STORY = 'story/01-attack.mdx';
const CITY = 'There is a city.';
const SQUARES = `\
title: The claims
summary: One square each.
frames:
  - id: all
    title: '{Count: plausible, unproven} of {count: claims}'
    unit: One square for each claim
    words: >-
      Plausible is {names: plausible, unproven}. One square for each.
    plot: { type: units, highlight: [plausible] }
    claims: []
    sources: [report]
`;
const CHAPTER = `\
---
title: The claims
short: Claims
slug: claims
order: 3
question: What holds up?
---

<Scene id="squares">

<Step id="squares/all">

Look.<Cite id="report" />

</Step>

</Scene>

<Answer>Plausible is <ClaimNames of="plausible, unproven" />.</Answer>
`;
const squares = [
  ['figures/squares.yaml', '', SQUARES],
  ['story/03-claims.mdx', '', CHAPTER],
  [
    'pages/dates.yaml',
    '- { id: evidence,',
    "- { id: claims, changed: '2026-11-24', checked: 2026-11 }\n- { id: evidence,",
  ],
  [
    NOTES,
    '- { id: attack/region,',
    "- { id: squares/all, say: 'It has {count: claims} square.', notice: Which one?, sources: [] }\n- { id: attack/region,",
  ],
] as const;

describe('placeholders for numbers of verdicts', () => {
  it('are filled in figures and notes, and claims follow from the verdicts', async () => {
    const { problems, book } = await checkSample(...squares);
    expect(problems).toEqual([]);
    const frame = book.figures.get('squares')?.frames[0];
    expect(frame?.title).toBe('One of one');
    expect(frame?.words).toBe('Plausible is An attack. One square for each.');
    expect(frame?.claims).toEqual(['c01']);
    expect(book.notes.get('squares/all')?.say).toBe('It has one square.');
  });

  it('are refused where they mean nothing, with file and field', async () => {
    expect(await said([NOTES, SAY, "say: 'There are {count: contestd} claims.'"]))
      .toMatchInlineSnapshot(`
        "content/classroom/notes.yaml:1:29 [attack/region].say
            found {count: contestd}, expected {count: …}, {Count: …} or {names: …} with one of: claims | corroborated | partly corroborated | plausible, unproven | contested | not checkable | contradicted | contested in the other reading. Correct it."
      `);
    expect(await said([NOTES, SAY, "say: 'There are {sum: contested} claims.'"])).toContain(
      'found {sum: contested}, expected {count: …}',
    );
    expect(
      await said(['figures/counts.yaml', 'title: A guess', "title: '{Count: all}'"]),
    ).toContain('content/figures/counts.yaml:5:12 frames[draw].title');
  });

  it('leave no claims to be listed by hand beside them', async () => {
    const [[file], ...others] = squares;
    const byHand = SQUARES.replace('claims: []', 'claims: [c01]');
    expect(await said([file, '', byHand], ...others)).toMatchInlineSnapshot(`
      "content/figures/squares.yaml:10:13 frames[all].claims
          found claims in a frame that highlights verdicts, expected none: they follow from the verdicts. Write []."
    `);
  });
});

describe('<Count> and <ClaimNames>', () => {
  it('count a verdict, or all claims', async () => {
    const counted = `${CITY} There is <Count of="claims" /> claim: <ClaimNames of="claims" />.`;
    expect(await said([STORY, CITY, counted])).toBe('');
  });

  it('count nothing else', async () => {
    expect(await said([STORY, CITY, `${CITY} <Count of="contestd" />`])).toMatchInlineSnapshot(`
      "content/story/01-attack.mdx:13:18 <Count>
          found of="contestd", expected one of: claims | corroborated | partly corroborated | plausible, unproven | contested | not checkable | contradicted | contested in the other reading. Did you mean "contested"?"
    `);
    expect(await said([STORY, CITY, `${CITY} <ClaimNames />`])).toContain(
      'has no of, expected one: <ClaimNames of="…">. Add it.',
    );
  });

  it('are no source: a number alone needs one', async () => {
    const bare = 'There are <Count of="claims" />.\n\nThere is a city.';
    expect(await said([STORY, CITY, bare])).toContain('has no <Claim> and no <Cite>');
  });
});
