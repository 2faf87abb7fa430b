import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { formatProblem, formatProblems } from './problem.ts';
import { checkSample, said } from '../fixture/sample-content.fixture.ts';
import { SAMPLE } from '../fixture/sample-files.fixture.ts';

const SCENE = 'scenes/attack.yaml';
const STORY = 'story/01-attack.mdx';
const PLACES = 'gazetteer/places.yaml';
const CLAIMS = 'evidence/claims.yaml';

describe('the content of this story', () => {
  it('has no problems', { timeout: 20_000 }, async () => {
    const { problems } = await checkContent('content');
    expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
  });
});

describe('content without a mistake', () => {
  it('has no problems, and what is never used is no mistake', async () => {
    const { problems, unused } = await checkSample();
    expect({ problems, unused }).toEqual({ problems: [], unused: ['places: nowhere'] });
  });

  it('names every list that has something nobody uses', async () => {
    const { problems, unused } = await checkSample(
      [STORY, 'the <Term id="steppe">steppe</Term>', 'the steppe'],
      [SCENE, 'sources: [field-log]', 'sources: [report]'],
    );
    expect(problems).toEqual([]);
    expect(unused).toEqual(['sources: field-log', 'places: nowhere', 'terms: steppe']);
  });
});

describe('all problems are reported at once', () => {
  it('from lists, scenes and chapters, in the order of files and lines', async () => {
    const { problems } = await checkSample(
      [STORY, '<Cite id="report" />', '<Cite id="reprot" />'],
      [SCENE, 'claim: c01, role', 'claim: c02, role'],
      [SCENE, '    title: The region\n', ''],
      [PLACES, '  precision: point\n', ''],
      [CLAIMS, 'verdict: plausible, unproven', 'verdict: unproven'],
      ['glossary/terms.yaml', 'term: steppe', 'term: "steppe'],
    );
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "content/evidence/claims.yaml:12:12 [c01].verdict
          found "unproven", expected one of: corroborated | partly corroborated | plausible, unproven | contested | not checkable. Use one of these words.
      content/gazetteer/places.yaml:1:3 [mosul].precision
          missing; expected one of: point | approximate | area | unknown. Add it.
      content/glossary/terms.yaml:2:9 YAML
          found a quote or bracket without its end, expected both. Close it.
      content/scenes/attack.yaml:4:5 frames[region].title
          missing; expected text. Add it.
      content/scenes/attack.yaml:27:32 frames[area].zones[0].claim
          found unknown id "c02", expected one of the ids in content/evidence/claims.yaml. Did you mean "c01"?
      content/story/01-attack.mdx:13:17 <Cite>
          found unknown id "reprot", expected one of the ids in content/evidence/sources.yaml. Did you mean "report"?

      6 problems in the content. Nothing was built."
    `);
  });

  it('and what follows from one of them is not told as well: two claims with one id', async () => {
    const text = await said(
      [CLAIMS, '- id: c01', `${SAMPLE[CLAIMS] ?? ''}- id: c01`],
      [SCENE, 'claim: c01, role', 'claim: c02, role'],
    );
    expect(text).toMatch(
      /^content\/evidence\/claims\.yaml:\d+:\d+ \[c01\]\.id\n {4}found "c01" twice, expected ids to differ\. Rename one\.$/,
    );
  });

  it('nor for an entry whose id cannot be one', async () => {
    expect(await said(['evidence/sources.yaml', '- id: field-log', '- id: Field log'])).toBe(
      `content/evidence/sources.yaml:7:7 [Field log].id
    found "Field log", expected small letters, digits, dots and hyphens, like ctc-2020.`,
    );
  });

  it('nor for a frame whose id cannot be one', async () => {
    const { problems } = await checkSample([SCENE, '- id: area', '- id: The area']);
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      [`content/${SCENE}`, 'frames[The area].id'],
    ]);
  });

  it('nor for a story without chapters', async () => {
    const { problems } = await checkSample(
      ...Object.keys(SAMPLE)
        .filter((file) => file.startsWith('story/'))
        .map((file) => [file, null] as const),
    );
    expect(problems.map(formatProblem)).toEqual([
      'content/story/:1:1 the whole folder\n    has no chapter; expected at least one, as a file that ends in .mdx. Add content/story/00-opening.mdx.',
    ]);
  });

  it('nor for a folder that is not there', async () => {
    const { problems } = await checkContent('nowhere');
    expect(problems.map(formatProblem)).toEqual([
      'content/:1:1 the whole folder\n    is not there; expected a folder with a story. Correct CONTENT, or make one: npm run new-story -- my-story.',
    ]);
  });

  it('and nothing is called unused while a file that may use it cannot be read', async () => {
    const { unused } = await checkSample([SCENE, 'title: The attack', 'title: "The attack']);
    expect(unused).toEqual([]);
  });

  it('and a file that cannot be read does not make every id that points to it wrong', async () => {
    const { problems } = await checkSample([PLACES, 'name: Mosul', 'name: "Mosul']);
    expect(problems.map(({ file }) => file)).toEqual(['content/gazetteer/places.yaml']);
  });
});
