import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const LAYERS_DIR = new URL('../../../content/basemap/', import.meta.url);
const FIELDS = ['what', 'source', 'package', 'version', 'licence', 'credit', 'how_made'];

const entries = parse(readFileSync(new URL('provenance.yaml', LAYERS_DIR), 'utf8')) as Record<
  string,
  unknown
>[];

describe('where the map comes from', () => {
  it('is said for every layer, and for nothing else', () => {
    const files = readdirSync(LAYERS_DIR).filter((file) => file !== 'provenance.yaml');
    const layers = files.map((file) => file.replace(/^relief-.*(?=\.avif$)/, 'relief-*'));
    expect(entries.map((entry) => entry.file).sort()).toEqual([...new Set(layers)].sort());
  });

  it.each(entries.map((entry) => [String(entry.id), entry] as const))(
    'is said in full for %s',
    (_id, entry) => {
      for (const field of FIELDS) {
        expect(entry[field], field).toMatch(/.{4}/s);
      }
      expect(typeof entry.schematic).toBe('boolean');
    },
  );
});
