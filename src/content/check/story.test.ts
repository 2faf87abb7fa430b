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

describe('the parts of the report', () => {
  const withParts = (parts: string) => `report: { source: report, parts: [${parts}] }\n`;

  it('follow one another, each with a claim', async () => {
    expect(await said([STORY, REPORT, withParts('{ name: all, from: P0 }')])).toBe('');
    expect(await said([STORY, REPORT, withParts('{ name: all, from: P1 }')])).toBe('');
    expect(
      await said([
        STORY,
        REPORT,
        withParts('{ name: b, from: P1 }, { name: a, from: P1 }, { name: c, from: P4 }'),
      ]),
    ).toMatchInlineSnapshot(`
      "content/story.yaml:4:52 report.parts[0].from
          found "P1", from which on no claim stands, expected at least one in each part. Correct it, or remove the part.
      content/story.yaml:4:75 report.parts[1].from
          found "P1" after "P1", expected a later paragraph. Put the parts into the order of the report.
      content/story.yaml:4:98 report.parts[2].from
          found "P4", from which on no claim stands, expected at least one in each part. Correct it, or remove the part."
    `);
  });

  it('leave no claim out', async () => {
    expect(await said([STORY, REPORT, withParts('{ name: end, from: P2 }')]))
      .toMatchInlineSnapshot(`
      "content/story.yaml:4:54 report.parts[0].from
          found "P2", from which on no claim stands, expected at least one in each part. Correct it, or remove the part.
      content/evidence/claims.yaml:3:15 [c01].paragraph[0]
          found "P1", which lies before every part of the report, expected "P2" or later. Correct it, or "report.parts" in content/story.yaml."
    `);
  });
});

describe('a list that not every story has', () => {
  it('may be missing', async () => {
    expect(await said(['data/spellings.yaml', null])).toBe('');
  });
});
