import { describe, expect, it } from 'vitest';
import { said } from '../fixture/sample-content.fixture.ts';
import { fieldName, parseYaml } from './yaml-file.ts';

const PLACES = 'gazetteer/places.yaml';
const TEXT = `\
- id: mosul
  at: [43.1, 36.3]
- id: hatra
  at: [42.7, 35.6]
  sources:
    - ucdp-ged
`;

describe('parseYaml(file, text)', () => {
  it('knows where every value stands, counting from 1', () => {
    const file = parseYaml('places.yaml', TEXT);
    expect(file.problemAt([1, 'sources', 0], 'x')).toMatchObject({ line: 6, column: 7 });
    expect(file.problemAt([0, 'at', 1], 'x')).toMatchObject({ line: 2, column: 14 });
  });

  it('puts a problem with something missing at what should hold it', () => {
    const file = parseYaml('places.yaml', TEXT);
    expect(file.problemAt([1, 'name'], 'x')).toMatchObject({ line: 3, column: 3 });
    expect(file.problemAt([7, 'name'], 'x')).toMatchObject({ line: 1, column: 1 });
  });

  it('puts a problem with an empty file at its beginning', () => {
    const file = parseYaml('places.yaml', '');
    expect(file.data).toBeNull();
    expect(file.problemAt([], 'x')).toMatchObject({ line: 1, column: 1, field: 'the whole file' });
  });

  it('reports all slips of a file at once, and then trusts none of its data', () => {
    const file = parseYaml('places.yaml', 'a: 1\na: 2\nb: 1\nb: 2\n');
    expect(file.problems.map(({ line }) => line)).toEqual([2, 4]);
    expect(file.data).toBeUndefined();
  });

  it('shows an open quote where it was opened, not where the file ends', () => {
    const file = parseYaml('places.yaml', 'name: "Mosul\nkind: city\n\nlast: 1\n');
    expect(file.problems).toMatchObject([{ line: 1, column: 7 }]);
  });

  it('does not take a word for a date or for yes', () => {
    expect(parseYaml('x.yaml', 'a: 2019-12-16\nb: yes\n').data).toEqual({
      a: '2019-12-16',
      b: 'yes',
    });
  });
});

describe('fieldName(path, data)', () => {
  it('names entries by their id, and by their number where they have none', () => {
    const data = { frames: [{ id: 'region', places: [{ place: 'mosul' }] }] };
    expect(fieldName(['frames', 0, 'places', 0, 'place'], data)).toBe(
      'frames[region].places[0].place',
    );
  });

  it('reads well for a list at the top and for the whole file', () => {
    expect(fieldName([0, 'at'], [{ id: 'mosul' }])).toBe('[mosul].at');
    expect(fieldName([], {})).toBe('the whole file');
    expect(fieldName([3], undefined)).toBe('[3]');
  });
});

describe('a slip in YAML', () => {
  it('such as an open quote is shown where it was opened', async () => {
    expect(await said([PLACES, 'name: Mosul', 'name: "Mosul'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:2:9 YAML
          found a quote or bracket without its end, expected both. Close it."
    `);
  });

  it('of indentation is shown at its line', async () => {
    expect(await said([PLACES, '  kind: city', '   kind: city'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:4:1 YAML
          found a key that stands out of line, expected all keys of an entry below each other. Check the indentation."
    `);
  });

  it('such as a colon inside a text is mended with quotes', async () => {
    expect(await said([PLACES, 'name: Mosul', 'name: Mosul: the city'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:2:9 YAML
          found a key inside a text, expected one colon in a line. Put a text that has a colon in it into quotes, or check the indentation."
    `);
  });

  it('such as a key twice is no overwriting', async () => {
    expect(await said([PLACES, '  kind: city', '  kind: city\n  kind: town']))
      .toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:5:3 YAML
          found this key twice in one entry, expected it once. Remove one of the two."
    `);
  });

  it('that leaves no list is told from an empty list', async () => {
    expect(
      await said(
        ['gazetteer/lettering.yaml', '- id: iraq\n  text: Iraq\n', 'id: iraq\ntext: Iraq\n'],
        ['gazetteer/lettering.yaml', '  style: country\n  at: [43, 34]\n', ''],
      ),
    ).toMatchInlineSnapshot(`
      "content/gazetteer/lettering.yaml:1:1 the whole file
          found no list, expected one. Begin each entry with a hyphen, or write [] for an empty list."
    `);
  });

  it('is not the same as a file that is not there', async () => {
    expect(await said(['pages/dates.yaml', null])).toMatchInlineSnapshot(`
      "content/pages/dates.yaml:1:1 the whole file
          is not there; expected a file with a list. Write [] into it for an empty list."
    `);
  });

  it('such as tabs is told once, however many problems follow from them', async () => {
    const tabs = '- id: iraq\n\ttext: Iraq\n\tstyle: country\n\tat: [43, 34]\n';
    expect(await said(['gazetteer/lettering.yaml', null], ['gazetteer/lettering.yaml', '', tabs]))
      .toMatchInlineSnapshot(`
      "content/gazetteer/lettering.yaml:2:1 YAML
          found a tab at the beginning of a line, expected spaces. Replace it, and others like it."
    `);
  });

  it('such as another encoding is shown at the first letter that cannot be read', async () => {
    expect(await said([PLACES, 'kind: city', 'kind: the city\ufffds'])).toMatchInlineSnapshot(`
      "content/gazetteer/places.yaml:4:17 YAML
          found a letter that cannot be read, expected a file in UTF-8. Save it in that encoding."
    `);
  });
});

describe('a date without quotes', () => {
  it('is the same as one with them', async () => {
    const published = '  published: 2019-12\n';
    const sources = 'evidence/sources.yaml';
    expect(await said([sources, published, '  published: 2019-12-16\n'])).toBe('');
    expect(await said([sources, published, "  published: '2019-12-16'\n"])).toBe('');
  });

  it('is a day that the calendar has', async () => {
    const said29 = (day: string): Promise<string> =>
      said(['evidence/sources.yaml', '  published: 2019-12\n', `  published: ${day}\n`]);
    expect(await said29('2020-02-29')).toBe('');
    expect(await said29('2019-02-29')).toContain(
      'found "2019-02-29", expected a date like 2019, 2019-12 or 2019-12-16.',
    );
    expect(await said29('2019-13')).toContain('found "2019-13", expected a date like 2019');
    expect(await said29('2019')).toContain("found 2019, expected text. Put it in quotes: '2019'.");
    expect(
      await said([
        'pages/dates.yaml',
        "numbers, changed: '2026-11-24'",
        'numbers, changed: 2026-11-31',
      ]),
    ).toContain('found "2026-11-31", expected a day of the calendar like 2019-12-19.');
  });
});
