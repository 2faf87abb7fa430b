import { LANG } from '#messages/format.ts';
import { csvFormatRows } from 'd3';
import { entry, type Book } from '../book.ts';
import type { DataColumn, Table } from '../schema/table.ts';

/** A table as CSV: a header, then its rows, with an empty cell for what is missing. */
export function csvOf({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  const cells = rows.map((row) => names.map((name) => String(row[name] ?? '')));
  return `${csvFormatRows([names, ...cells])}\n`;
}

/**
 * The text of a CSV file as readers get it, with the byte order mark before it that tells a spreadsheet
 * its letters are UTF-8: without it, some read them as those of the system, and "Müller" as "MÃ¼ller".
 */
export const withByteOrderMark = (csv: string): string => `\ufeff${csv.replace(/^\ufeff/, '')}`;

/** The types of columns in the words of the vocabulary, which takes them from XML Schema. */
const DATATYPES: Record<DataColumn['type'], string> = {
  month: 'gYearMonth',
  day: 'date',
  place: 'string',
  count: 'nonNegativeInteger',
  source: 'string',
  sources: 'string',
  text: 'string',
};

function describeColumn({ name, type, title, unit, description }: DataColumn): object {
  return {
    name,
    titles: title,
    datatype: DATATYPES[type],
    ...(type === 'sources' ? { separator: ' ' } : {}),
    ...(unit === undefined ? {} : { 'schema:unitText': unit }),
    'dc:description': description,
  };
}

/**
 * What a CSV file holds, in the terms of the W3C's “Metadata Vocabulary for Tabular Data”
 * (https://www.w3.org/TR/tabular-metadata/); it stands beside the file. Throws for an unknown source.
 */
export function describeTable(table: Table, sources: Book['sources']): object {
  const notes = (kind: string, texts: readonly string[]): object[] =>
    texts.map((text) => ({ 'dc:type': kind, 'dc:description': text }));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': LANG }],
    url: `${table.id}.csv`,
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:date': table.checked,
    'schema:unitText': table.unit,
    'dc:source': table.sources.map((id) => {
      const { title, publisher, published, url } = entry(sources, id, table.id);
      return {
        'dc:identifier': id,
        'dc:title': title,
        'dc:publisher': publisher,
        ...(published === undefined ? {} : { 'dc:date': published }),
        ...(url === undefined ? {} : { 'schema:url': url }),
      };
    }),
    'dc:license': table.licence,
    'dc:bibliographicCitation': table.citation,
    notes: [
      ...notes('method', [table.method]),
      ...notes('gap', table.gaps),
      ...notes('cannot show', table.cannot),
    ],
    tableSchema: { columns: table.columns.map(describeColumn) },
  };
}
