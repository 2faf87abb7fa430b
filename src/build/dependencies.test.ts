import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Listed = Record<string, { licence: string; why: string }>;
interface Locked {
  license?: string;
  dependencies?: Record<string, string>;
}

/** Licences that ask for no more than their text and a name. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
];
/** May make or check the site, and gets into none of its files. */
const NOT_SHIPPED = [...PERMISSIVE, 'MPL-2.0'];

const { 'not taken': notTaken, ...listed } = parse(
  await readFile('src/build/dependencies.yaml', 'utf8'),
) as Record<'readers' | 'build' | 'tests', Listed> & Record<'not taken', object>;
const named = JSON.parse(await readFile('package.json', 'utf8')) as Partial<
  Record<string, Record<string, string>>
>;
const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Partial<Record<string, Locked>>;
};

/** Whether a licence is among those, or lets one choose one of them. */
const isAmong = (known: readonly string[], licence = 'none'): boolean =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((one) => known.includes(one));

/** A package as another one finds it: in its own folder, else in one around it. */
function found(name: string, from: string): string {
  const path = `${from ? `${from}/` : ''}node_modules/${name}`;
  if (packages[path] ?? !from) return path;
  return found(name, from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''));
}

/** Paths in the lock file of packages and of all that they need. */
function withTheirs(names: readonly string[]): Set<string> {
  const paths = new Set(names.map((name) => found(name, '')));
  for (const path of paths)
    for (const name of Object.keys(packages[path]?.dependencies ?? {}))
      paths.add(found(name, path));
  return paths;
}

describe('the list of dependencies', () => {
  const all = Object.entries({ ...listed.readers, ...listed.build, ...listed.tests });

  it('has what package.json names, each once, and says why', () => {
    const inFile = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.keys(named[kind] ?? {}),
    );
    expect(Object.values(listed).flatMap(Object.keys).toSorted()).toEqual(inFile.toSorted());
    for (const [name, { why }] of all) expect(why, name).toMatch(/\w+ \w+|\w{8}/);
    expect(Object.keys(notTaken).filter((name) => inFile.includes(name))).toEqual([]);
  });

  it('says the licence of each as the package itself does', () => {
    for (const [name, { licence }] of all) {
      expect(licence, name).toBe(packages[`node_modules/${name}`]?.license);
      expect(isAmong(NOT_SHIPPED, licence), `${name}: ${licence}`).toBe(true);
    }
  });

  it('has nothing for readers, with all that it needs, that asks for more than a name', () => {
    const paths = withTheirs(Object.keys(listed.readers));
    expect(paths.size).toBeGreaterThan(Object.keys(listed.readers).length);
    for (const path of paths)
      expect(
        isAmong(PERMISSIVE, packages[path]?.license),
        `${path}: ${packages[path]?.license ?? ''}`,
      ).toBe(true);
  });
});
