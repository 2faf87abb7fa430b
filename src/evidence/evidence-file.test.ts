import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../content/book.ts';
import { readContent } from '../content/read-content.ts';
import { evidenceFile, evidenceJsonSchema } from './evidence-file.ts';

const at = (path: string): string => `https://example.org/story/${path}`;
let book: Book;
beforeAll(async () => {
  ({ book } = await readContent('content'));
});

/** What the schema says against a file; a library judges, not the code that made either. */
function complaints(file: unknown): string[] {
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
    evidenceJsonSchema(at),
  );
  validate(file);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}

/** A file as it is after being written and read. */
const written = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(evidenceFile(book, at))) as Record<string, unknown>;

describe('the file with all evidence', () => {
  it('keeps its schema', () => {
    expect(complaints(written())).toEqual([]);
  });

  it('has every claim in the order of the report, and every source', () => {
    const file = evidenceFile(book, at);
    expect(file.claims.map(({ order }) => order)).toEqual(
      Array.from({ length: book.claims.size }, (_, i) => i + 1),
    );
    expect(file.sources.map(({ id }) => id)).toEqual([...book.sources.keys()]);
  });

  it('says where each thing stands', () => {
    const file = evidenceFile(book, at);
    expect(file.claims[0]?.address).toBe('https://example.org/story/evidence/c01/');
    expect(file.sources[0]?.address).toBe('https://example.org/story/sources/#report-en');
  });

  it('says of every reading of a claim how far the rule lets its verdict go', () => {
    for (const { id, other_reading, rulings } of evidenceFile(book, at).claims) {
      const readings = rulings.map(({ reading }) => reading);
      expect(readings, id).toEqual(other_reading ? ['counted', 'other'] : ['counted']);
      for (const { origins, withoutStake } of rulings)
        expect(withoutStake, id).toBeLessThanOrEqual(origins);
    }
  });

  it('has the parties, and a stake for every source that is one of theirs or nobody’s', () => {
    const { parties, sources } = evidenceFile(book, at);
    const known = ['none', ...parties.map(({ id }) => id)];
    expect(sources.filter(({ stake }) => !known.includes(stake)).map(({ id }) => id)).toEqual([]);
  });

  it('says what each verdict needs', () => {
    for (const { needs } of evidenceFile(book, at).scale.verdicts) expect(needs).not.toBe('');
  });

  it('carries a correction', () => {
    const correction = {
      id: 'first',
      date: '2026-12-01',
      wrong: 'It said so.',
      now: 'It says this.',
      claims: ['c02'],
      scenes: ['attack/area'],
      sources: ['geonames'],
    };
    const corrected = { ...book, corrections: new Map([['first', correction]]) };
    const file: unknown = JSON.parse(JSON.stringify(evidenceFile(corrected, at)));
    expect(complaints(file)).toEqual([]);
    expect(file).toMatchObject({
      corrections: [{ ...correction, address: at('corrections/#first') }],
    });
  });
});

describe('the schema', () => {
  it('is of 2020-12 and says where it stands', () => {
    expect(evidenceJsonSchema(at)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/story/evidence.schema.json',
    });
  });

  it('refuses a verdict in other words, an unknown field and a claim without a reason', () => {
    const file = written();
    const [first] = file.claims as Record<string, unknown>[];
    if (first) Object.assign(first, { verdict: 'true', score: 5, reason: '', rulings: [] });
    expect(complaints(file)).toEqual([
      '/claims/0 must NOT have additional properties',
      '/claims/0/verdict must be equal to one of the allowed values',
      '/claims/0/reason must NOT have fewer than 1 characters',
      '/claims/0/rulings must NOT have fewer than 1 items',
    ]);
  });
});
