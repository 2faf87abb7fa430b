import { describe, expect, it } from 'vitest';
import { claimPath, sourcePath } from '../../content/addresses/evidence-addresses.ts';
import { byDays } from '../../content/evidence/clue-order.ts';
import { VERDICTS } from '../../model/certainty.ts';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { cluesTable } from './date-bounds/date-bounds.ts';
import { relationsTable } from './matrix/matrix.ts';
import { claimsTable } from './waffle/waffle.ts';

/** Where the evidence pages have a source or a claim. */
const known = new Set([
  ...[...book.sources.keys()].map(sourcePath),
  ...[...book.claims.keys()].map(claimPath),
]);
/** Where the links of a table lead to. */
const linked = (cells: readonly unknown[]): string[] =>
  cells.flatMap((cell) =>
    Array.isArray(cell) ? cell.map(({ href }: { href: string }) => href) : [],
  );

describe.each([
  ['clues', cluesTable(book), book.clues.size],
  ['ties', relationsTable(book), book.ties.size],
  ['claims', claimsTable(book), book.claims.size],
])('the table of %s', (_, { rows, columns }, count) => {
  it('has a row for each of them, and a cell for each column', () => {
    expect(rows).toHaveLength(count);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });

  it('leads with every link to a place that is there', () => {
    expect(rows.every((row) => linked(row).length > 0)).toBe(true);
    expect(rows.flatMap(linked).filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('the tables of lists', () => {
  it('put clues in the order of their days', () => {
    expect(cluesTable(book).rows.map(([date]) => date)).toEqual(
      byDays(book.clues.values()).map(({ date }) => date),
    );
  });

  it('name actors, not their ids', () => {
    const names = new Set([...book.actors.values()].map(({ name }) => name));
    const rows = relationsTable(book).rows;
    expect(
      rows
        .flatMap(([who, , whom]) => [who, whom])
        .filter((cell) => typeof cell !== 'string' || !names.has(cell)),
    ).toEqual([]);
  });

  it('number claims from 1 in the order of the text', () => {
    const numbers = claimsTable(book).rows.map(([number]) =>
      Array.isArray(number) ? number.map(({ text }) => text).join() : number,
    );
    expect(numbers).toEqual(Array.from(book.claims.values(), (_, i) => String(i + 1)));
    expect(
      claimsTable(book).rows.filter(([, , verdict]) => !VERDICTS.some((one) => one === verdict)),
    ).toEqual([]);
  });
});
