import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { allTables, derivedTables } from './derived-tables.ts';
import { readContent } from '../read-content.ts';
import { tableSchema } from '../schema/table.ts';
import { csvOf, describeTable, withByteOrderMark } from './table-files.ts';
import { readCells } from './csv-cells.ts';
import { readTable } from './table.ts';

const { book } = await readContent('content');
const sources = [...book.sources.keys()];

it('a file begins with one byte order mark, whether its text had one or not, and can be read back', () => {
  const text = 'name\nMüller\n';
  expect(withByteOrderMark(text)).toBe(`\ufeff${text}`);
  expect(withByteOrderMark(`\ufeff${text}`)).toBe(`\ufeff${text}`);
  expect(readCells(withByteOrderMark(text))).toEqual(readCells(text));
});

describe('a table made from a list', () => {
  it('is described as fully as a stored one', () => {
    for (const table of derivedTables(book)) {
      const head = Object.entries(table).filter(([key]) => key !== 'id' && key !== 'rows');
      expect(tableSchema.safeParse(Object.fromEntries(head)).error?.issues ?? []).toEqual([]);
    }
  });

  it('has a row for every entry of its list', () => {
    expect(derivedTables(book).map(({ id, rows }) => [id, rows.length])).toEqual([
      ['clues', book.clues.size],
      ['actors', book.actors.size],
      ['ties', book.ties.size],
      ['claims', book.claims.size],
    ]);
  });

  it('can be read back from its file, with columns of the same kinds', () => {
    for (const { id, rows, ...head } of derivedTables(book)) {
      // An actor without a note has an empty cell, which only counts may have in stored files.
      const complete = rows.filter((row) => !Object.values(row).includes(null));
      const text = csvOf({ ...head, id, rows: complete });
      const { table, problems } = readTable(id, `${id}.csv`, text, head, sources);
      expect(problems).toEqual([]);
      expect(table.rows).toEqual(complete);
    }
  });

  it('has the claims in the order of the report', () => {
    const orders =
      allTables(book)
        .get('claims')
        ?.rows.map(({ order }) => Number(order)) ?? [];
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });

  it('does not take the address of a stored one', () => {
    const table = derivedTables(book)[0];
    const tables = new Map(table ? [[table.id, table]] : []);
    expect(() => allTables({ ...book, tables })).toThrow('content/data/series/clues.csv');
  });
});

describe('a stored table', () => {
  it('is the same to the byte when it is written again', async () => {
    for (const table of book.tables.values())
      expect(csvOf(table)).toBe(await readFile(`content/data/series/${table.id}.csv`, 'utf8'));
  });

  it('changes its source in no month but those in which the figures draw a break', () => {
    const plots = [...book.figures.values()].flatMap(({ frames }) =>
      frames.map(({ plot }) => plot),
    );
    for (const { data, seams = [] } of plots.filter((plot) => plot.type === 'columns')) {
      if (seams.length === 0) continue;
      const rows = book.tables.get(data)?.rows ?? [];
      const changes = rows.filter((row, i) => i > 0 && row.source !== rows[i - 1]?.source);
      expect(changes.map(({ month }) => month)).toEqual(seams.map(({ month }) => month));
    }
  });

  it('agrees with the sums that the story states', () => {
    const rows = book.tables.get('ucdp-iraq')?.rows ?? [];
    const sum = (from: string, to: string, ...places: string[]): number =>
      rows
        .filter(({ month }) => String(month) >= from && String(month) <= to)
        .filter(({ place }) => places.includes(String(place)))
        .reduce((total, { events }) => total + Number(events), 0);
    expect(sum('2018-01', '2018-12', 'Iraq')).toBe(107);
    expect(sum('2019-01', '2019-12', 'Iraq')).toBe(76);
    expect(sum('2020-01', '2020-12', 'Iraq')).toBe(88);
    expect(sum('2019-10', '2020-03', 'Iraq')).toBe(31);
    expect(sum('2019-10', '2020-03', 'Diyala', 'Kirkuk', 'Salahaddin')).toBe(24);
    expect(sum('2019-10', '2020-03', 'Anbar', 'Nineveh')).toBe(1);
    const byPlace = ['Salahaddin', 'Kirkuk', 'Diyala'].map((place) =>
      sum('2019-10', '2020-03', place),
    );
    expect(byPlace).toEqual([6, 5, 13]);
    const counted = book.tables
      .get('counters-2020-q2')
      ?.rows.find(({ counter }) => counter === 'UCDP');
    expect(counted?.events).toBe(sum('2020-04', '2020-06', 'Iraq'));
  });
});

describe('the counters side by side', () => {
  const rows = book.tables.get('iraq-counters')?.rows ?? [];
  const sum = (column: string, from: string, to: string, ...places: string[]): number =>
    rows
      .filter(({ month }) => String(month) >= from && String(month) <= to)
      .filter(({ place }) => places.includes(String(place)))
      .reduce((total, row) => total + Number(row[column]), 0);

  it('have the precise events of the table that is drawn alone', () => {
    const alone = book.tables.get('ucdp-iraq')?.rows ?? [];
    expect(rows.map(({ month, place, ucdp_precise: events }) => [month, place, events])).toEqual(
      alone.map(({ month, place, events }) => [month, place, events]),
    );
  });

  it('are empty where nothing was to be had, and never less than a part of themselves', () => {
    for (const row of rows) {
      expect(row.ucdp_all === null).toBe(String(row.month) > '2019-12');
      expect(row.acled_with_isis === null).toBe(String(row.month) < '2019-01');
      if (row.ucdp_all !== null)
        expect(Number(row.ucdp_all)).toBeGreaterThanOrEqual(Number(row.ucdp_precise));
      const parts = [Number(row.acled_isis_first), Number(row.acled_with_a_death)];
      expect(Number(row.acled_with_isis)).toBeGreaterThanOrEqual(Math.max(...parts));
    }
  });

  it('agree with what the metadata and the figures say of them', () => {
    const five = ['Anbar', 'Nineveh', 'Kirkuk', 'Diyala', 'Salahaddin'];
    const inYear = (column: string, year: string): number[] =>
      ['Iraq', ...five].map((place) => sum(column, `${year}-01`, `${year}-12`, place));
    expect(inYear('ucdp_all', '2018')).toEqual([176, 19, 30, 44, 25, 33]);
    expect(inYear('ucdp_all', '2019')).toEqual([147, 18, 23, 28, 32, 27]);
    expect(inYear('ucdp_precise', '2019')).toEqual([76, 6, 8, 15, 19, 14]);
    const autumn = ['Anbar', 'Nineveh'].map((place) => [
      sum('ucdp_all', '2019-10', '2019-12', place),
      sum('ucdp_precise', '2019-10', '2019-12', place),
    ]);
    expect(autumn).toEqual([
      [1, 0],
      [3, 0],
    ]);
    expect(sum('acled_with_isis', '2019-10', '2020-03', 'Anbar', 'Nineveh')).toBe(62);
    expect(sum('acled_with_isis', '2019-10', '2020-03', ...five.slice(2))).toBe(258);
  });
});

describe('the description of a table', () => {
  it('names its columns, types and sources in the terms of CSV on the Web', () => {
    const table = allTables(book).get('ucdp-syria');
    if (!table) throw new Error('found no table ucdp-syria, expected one');
    expect(describeTable(table, book.sources)).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: 'ucdp-syria.csv',
      'dc:source': [
        { 'dc:identifier': 'ucdp-ged-syria-1911', 'schema:url': 'https://ucdp.uu.se/downloads/' },
        { 'dc:identifier': 'ucdp-ged-211-precise' },
      ],
      tableSchema: {
        columns: [
          { name: 'month', datatype: 'gYearMonth' },
          { name: 'place', datatype: 'string' },
          { name: 'events', datatype: 'nonNegativeInteger', 'schema:unitText': 'events' },
          { name: 'deaths_best', datatype: 'nonNegativeInteger' },
          { name: 'source', datatype: 'string' },
        ],
      },
    });
  });

  it('has all that it lists as a list, and no source that is not there', () => {
    for (const table of allTables(book).values())
      expect(JSON.parse(JSON.stringify(describeTable(table, book.sources)))).toMatchObject({
        notes: expect.arrayContaining([
          { 'dc:type': 'cannot show', 'dc:description': table.cannot[0] },
        ]) as unknown,
      });
    const [first] = derivedTables(book);
    if (first)
      expect(() => describeTable({ ...first, sources: ['nowhere'] }, book.sources)).toThrow(
        'clues: found unknown id "nowhere"',
      );
  });
});
