import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { formatProblems } from './problem.ts';
import { checkSample } from '../fixture/sample-content.fixture.ts';

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

  it('and a file that cannot be read does not make every id that points to it wrong', async () => {
    const { problems } = await checkSample([PLACES, 'name: Mosul', 'name: "Mosul']);
    expect(problems.map(({ file }) => file)).toEqual(['content/gazetteer/places.yaml']);
  });
});
