import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The paths from which a text of TypeScript or Astro imports files of ours. */
const importsIn = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, path]) => path ?? []);

/**
 * The files of each circle of imports: those from which a path of imports leads back to them. Types count as well.
 *
 * @param imports what each file imports
 */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
    (imports.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && (seen.add(next), leadsTo(next, to, seen))),
    );
  return [...imports.keys()].filter((file) => leadsTo(file, file));
}

describe('circlesIn(imports)', () => {
  it('finds files that import each other, also by way of others', () => {
    const imports = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(imports)).toEqual(['a', 'b', 'c']);
  });
});

describe('the files of src', () => {
  it('are in no circle of imports', () => {
    const root = join(import.meta.dirname, '..');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|astro)$/.test(file),
    );
    const imports = new Map(
      files.map((file) => {
        const found = importsIn(readFileSync(join(root, file), 'utf8'));
        return [file, found.map((path) => join(dirname(file), path))];
      }),
    );
    expect([...imports.values()].flat()).toContain('map/frame/picture.ts');
    expect(circlesIn(imports)).toEqual([]);
  });
});
