import { describe, expect, it } from 'vitest';
import { policyOf, unframed } from './policy.ts';
import { headersFile, rulesFor } from './rules.ts';

const PAGES = [
  '',
  '404/',
  'embed/',
  'embed/help/',
  'embed/attack/',
  'present/',
  'present/notes/',
  'scenes/',
  'teach/sheets/',
];
const POLICY = 'Content-Security-Policy';

describe('policyOf(script)', () => {
  it('lets scripts run as files of the site, and one text by its hash', () => {
    expect(policyOf()).toContain("default-src 'self'");
    expect(policyOf()).not.toContain('script-src');
    // What `printf 'a()' | openssl dgst -sha256 -binary | base64` prints.
    expect(policyOf('a()')).toContain(
      "script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='",
    );
  });
});

describe('rulesFor(pages, base, scripts)', () => {
  const rules = rulesFor(PAGES, '/story/', { '': 'a()', 'present/': 'b()' });
  const policyAt = (path: string): string | undefined =>
    rules.find((rule) => rule.path === `/story/${path}`)?.fields[POLICY];

  it('lets scenes stand in frames, and no other page', () => {
    for (const path of ['embed/attack', 'embed/attack/*']) expect(policyAt(path)).toBe(policyOf());
    for (const path of ['embed/', 'embed/help/*', 'teach/*', 'scenes/*', '404', '404.html'])
      expect(policyAt(path), path).toBe(unframed(policyOf()));
  });

  it('holds also where a host answers without the slash', () => {
    for (const path of ['embed', 'embed/help', 'teach', 'scenes', 'present/notes'])
      expect(policyAt(path), path).toBe(unframed(policyOf()));
  });

  it('lets the script of a page run there, and on no other page of its folder', () => {
    for (const path of ['', 'index.html'])
      expect(policyAt(path), path).toBe(unframed(policyOf('a()')));
    for (const path of ['present', 'present/', 'present/index.html'])
      expect(policyAt(path), path).toBe(unframed(policyOf('b()')));
    expect(policyAt('present/notes/*')).toBe(unframed(policyOf()));
    expect(policyAt('present/*')).toBeUndefined();
  });

  it('lets pages load what they may that ask for it by their own policy', () => {
    const fieldsAt = (path: string) => rules.find((rule) => rule.path === `/story/${path}`)?.fields;
    expect(fieldsAt('*')).toMatchObject({ 'Cross-Origin-Resource-Policy': 'cross-origin' });
    for (const path of ['embed/attack', 'embed/attack/*', 'live/*'])
      expect(fieldsAt(path)).toMatchObject({ 'Cross-Origin-Embedder-Policy': 'require-corp' });
    expect(fieldsAt('teach/*')).not.toHaveProperty('Cross-Origin-Embedder-Policy');
  });

  it('gives each path once, below the folder of the site', () => {
    const paths = rules.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !path.startsWith('/story/'))).toEqual([]);
    expect(paths).toContain('/story/_astro/*');
  });
});

it('the file has a line for each path and, moved to the right, one for each field', () => {
  const text = headersFile([{ path: '/a/*', fields: { 'X-A': 'b; c', 'X-D': 'e' } }]);
  expect(() =>
    headersFile(Array.from({ length: 101 }, () => ({ path: '/a', fields: {} }))),
  ).toThrow('_headers: found 101 rules, expected at most 100');
  expect(text).toMatch(/^(# .*\n)+\/a\/\*\n {2}X-A: b; c\n {2}X-D: e\n$/);
});
