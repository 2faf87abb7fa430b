import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const STORY = 'story.yaml';
const REPORT = 'report: { source: report }\n';

describe('story.yaml', () => {
  it('has to be there', async () => {
    expect(await said([STORY, null])).toContain(
      'content/story.yaml:1:1 the whole file\n    is not there; expected the facts of the story as a whole: title, about,',
    );
  });

  it('is held against its schema', async () => {
    expect(await said([STORY, 'checked: 2026-11', 'checked: November'])).toMatchInlineSnapshot(`
      "content/story.yaml:3:10 checked
          found "November", expected a month like 2026-11."
    `);
    expect(await said([STORY, REPORT, `${REPORT}element: Scene\n`])).toContain(
      'found "Scene", expected small letters with a hyphen.',
    );
    expect(await said([STORY, '[34, 29, 50, 40]', '[50, 29, 34, 40]'])).toContain(
      'expected [west, south, east, north] in degrees',
    );
    expect(await said([STORY, 'about:', 'abuot:'])).toContain('Did you mean "about"?');
  });

  it('names sources that there are', async () => {
    expect(await said([STORY, REPORT, 'report: { source: reprot }\n'])).toMatchInlineSnapshot(`
      "content/story.yaml:4:19 report.source
          found unknown id "reprot", expected one of the ids in content/evidence/sources.yaml. Did you mean "report"?"
    `);
    expect(
      await said([
        STORY,
        REPORT,
        'report: { source: report, original: { source: orignal, lang: it } }\n',
      ]),
    ).toContain('report.original.source\n    found unknown id "orignal"');
  });
});

describe('a list that not every story has', () => {
  it('may be missing', async () => {
    expect(await said(['data/spellings.yaml', null])).toBe('');
  });
});
