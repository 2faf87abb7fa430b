import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';

const CORRECTIONS = 'corrections/corrections.yaml';
const DATES = 'pages/dates.yaml';
const SOURCES = 'evidence/sources.yaml';
const METHOD = 'pages/method.mdx';

const correction = (rest: string): string =>
  `- id: first\n  date: '2026-12-01'\n  wrong: It said so.\n  now: It says this.\n  sources: [report]\n${rest}`;

describe('a correction', () => {
  it('may touch claims, scenes and frames', async () => {
    const text = correction('  claims: [c01]\n  scenes: [attack, counts/slide]\n');
    expect(await said([CORRECTIONS, '[]\n', text])).toBe('');
  });

  it('touches things that are there', async () => {
    const text = correction('  claims: [c02]\n  scenes: [attack/aera]\n');
    expect(await said([CORRECTIONS, '[]\n', text])).toMatchInlineSnapshot(`
      "content/corrections/corrections.yaml:6:12 [first].claims[0]
          found unknown id "c02", expected one of the ids in content/evidence/claims.yaml. Did you mean "c01"?
      content/corrections/corrections.yaml:7:12 [first].scenes[0]
          found unknown id "attack/aera", expected one of the scenes and frames in content/scenes and content/figures. Did you mean "attack/area"?"
    `);
  });

  it('touches something, or no place could be marked', async () => {
    expect(await said([CORRECTIONS, '[]\n', correction('  claims: []\n  scenes: []\n')])).toContain(
      'expected at least one id under "claims", "scenes" or "withdrawn"',
    );
  });
});

describe('a scene that was withdrawn', () => {
  const withdrawn = (scene: string) =>
    correction(`  claims: []\n  scenes: []\n  withdrawn: [${scene}]\n`);

  it('is not in the story', async () => {
    expect(await said([CORRECTIONS, '[]\n', withdrawn('boat')])).toBe('');
    expect(await said([CORRECTIONS, '[]\n', withdrawn('attack')])).toContain(
      'is "attack", expected a scene that is no longer in the story',
    );
  });
});

describe('the dates', () => {
  it('are there for every chapter and page', async () => {
    expect(await said([DATES, "- { id: numbers, changed: '2026-11-24', checked: 2026-11 }\n", '']))
      .toMatchInlineSnapshot(`
        "content/pages/dates.yaml:1:1 the whole file
            has no entry for "numbers", expected one for every chapter and page. Add the day of its last change and the month in which its facts were checked: - { id: numbers, changed: YYYY-MM-DD, checked: YYYY-MM }"
      `);
  });

  it('belong to something', async () => {
    expect(await said([DATES, 'id: numbers', 'id: nubmers'])).toContain(
      'found unknown id "nubmers", expected one of the chapters and the pages. Did you mean "numbers"?',
    );
  });

  it('are a day and a month', async () => {
    expect(
      await said([
        DATES,
        "numbers, changed: '2026-11-24', checked: 2026-11",
        'numbers, changed: 2026-11, checked: November',
      ]),
    ).toMatchInlineSnapshot(`
      "content/pages/dates.yaml:2:27 [numbers].changed
          found "2026-11", expected a day of the calendar like 2019-12-19.
      content/pages/dates.yaml:2:45 [numbers].checked
          found "November", expected a month like 2019-12."
    `);
  });
});

describe('the frame that stands for a scene', () => {
  it('is one of its frames', async () => {
    const scene = 'scenes/attack.yaml';
    expect(await said([scene, '\nframes:', '\nshare: area\nframes:'])).toBe('');
    expect(await said([scene, '\nframes:', '\nshare: aera\nframes:'])).toContain(
      'found unknown id "aera", expected one of the frames of attack. Did you mean "area"?',
    );
  });
});

describe('a hedge', () => {
  it('is explained', async () => {
    const claims = 'evidence/claims.yaml';
    expect(await said([claims, 'hedges: []', 'hedges: [perhaps]'])).toBe('');
    expect(await said([claims, 'hedges: []', 'hedges: [perhasp]'])).toContain(
      'found "perhasp", expected words of content/evidence/hedges.yaml. Did you mean "perhaps"?',
    );
  });
});

describe('the origin of a source', () => {
  const ORIGIN = '  kind: news report\n';
  const origin = (text: string): string =>
    `${ORIGIN}  origin: { ${text}, certainty: corroborated, note: It relays it. }\n`;

  it('is another source, or a party', async () => {
    expect(await said([SOURCES, ORIGIN, origin('source: field-log')])).toBe('');
    expect(await said([SOURCES, ORIGIN, origin('party: army')])).toBe('');
    expect(await said([SOURCES, ORIGIN, origin('source: field-log, party: army')])).toContain(
      'expected exactly one of "source" and "party" (ids)',
    );
  });

  it('is a source of the list', async () => {
    expect(await said([SOURCES, ORIGIN, origin('source: field-lok')])).toContain(
      'Did you mean "field-log"?',
    );
  });

  it('never comes back to itself', async () => {
    expect(
      await said(
        [SOURCES, ORIGIN, origin('source: field-log')],
        [
          SOURCES,
          '  kind: monitor\n',
          '  kind: monitor\n  origin: { source: report, certainty: contested, note: So does it. }\n',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "content/evidence/sources.yaml:6:21 [report].origin.source
          found a circle, report → field-log → report, expected a text that speaks for itself at its end. Remove one of these origins.
      content/evidence/sources.yaml:12:21 [field-log].origin.source
          found a circle, field-log → report → field-log, expected a text that speaks for itself at its end. Remove one of these origins."
    `);
  });
});

describe('a page beside the story', () => {
  it('knows no scenes', async () => {
    expect(await said([METHOD, 'By reading.', '<Title />\n\nBy reading.'])).toContain(
      'found unknown element <Title>, expected one of: Claim, Cite, Term, Count, ClaimNames, Grammar, VerdictRule.',
    );
  });

  it('cites sources of the list', async () => {
    expect(await said([METHOD, 'id="report"', 'id="reprot"'])).toContain('Did you mean "report"?');
  });

  it('has a head', async () => {
    expect(await said([METHOD, 'standfirst: And what is missing.\n', ''])).toContain(
      'content/pages/method.mdx:2:1 standfirst\n    missing',
    );
  });
});
