import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { HASHED_FOLDERS } from '../hashed-names.ts';
import { rulesFor } from './rules.ts';
import { initialScripts } from '../scripts.ts';

const PAGES = [
  '',
  'embed/',
  'embed/help/',
  'embed/attack/',
  'present/',
  'present/notes/',
  'teach/',
];

/** What an example sends: all that stands in quotes but the patterns of nginx. */
const sentIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/"([^"]*)"/g)].flatMap(([, value = '']) =>
      /^(~|$)/.test(value) ? [] : value,
    ),
  );

describe.each(['nginx.conf', 'Caddyfile'])('the example %s', async (name) => {
  const text = await readFile(new URL(name, import.meta.url), 'utf8');
  const rules = rulesFor(PAGES, '/', await initialScripts());

  it('sends every value that the file _headers sends', () => {
    for (const { path, fields } of rules)
      for (const [field, value] of Object.entries(fields)) {
        expect([...sentIn(text)], `${field} of ${path}`).toContain(value);
        expect(text, field).toContain(field);
      }
  });

  it('names the folders whose files never change', () => {
    for (const folder of HASHED_FOLDERS)
      expect(text).toMatch(new RegExp(`named .*/${folder}/|[(|]${folder}[|)]`));
  });

  it('sends no others', () => {
    const known = new Set(rules.flatMap(({ fields }) => Object.values(fields)));
    expect([...sentIn(text)].filter((value) => !known.has(value))).toEqual([]);
  });
});
