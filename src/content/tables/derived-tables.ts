import { ascending } from 'd3';
import type { Book } from '../book.ts';
import { referencesOf, valuesAt } from '../check/references.ts';
import { COLLECTIONS, isCollection, type CollectionName } from '../registry.ts';
import type { Table } from '../schema/table.ts';

type Row = Table['rows'][number];

/** The ids of all sources that the entries of a collection cite, each once, in their order. */
function sourcesIn(name: CollectionName, entries: Iterable<unknown>): string[] {
  const patterns = referencesOf(COLLECTIONS[name].schema).filter(
    ({ target }) => target === 'sources',
  );
  const cited = [...entries].flatMap((entry) =>
    patterns.flatMap(({ pattern }) => valuesAt(entry, pattern).map(({ value }) => String(value))),
  );
  return [...new Set(cited)];
}

function rowOf(entry: object, columns: Table['columns']): Row {
  const { days: [first_day, last_day] = [] } = entry as { days?: string[] };
  const fields: Record<string, unknown> = { first_day, last_day, ...entry };
  const cellOf = (value: unknown): Row[string] => {
    if (Array.isArray(value)) return value.join(' ');
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
  return Object.fromEntries(columns.map(({ name }) => [name, cellOf(fields[name])]));
}

/** Tables made from lists of the content, in the shape of the stored ones; content/data/lists describes them. */
export function derivedTables(book: Book): Table[] {
  return [...book.lists]
    .map(([id, { order, sorted_by: key, ...head }]) => {
      if (!isCollection(id))
        throw new Error(
          `content/data/lists/${id}.yaml: found no collection "${id}", expected one of: ${Object.keys(COLLECTIONS).join(', ')}. Rename the file.`,
        );
      const entries = [...book[id].values()];
      const rows = entries.map((entry) => rowOf(entry, head.columns));
      if (key !== undefined)
        rows.sort((a, b) => ascending(a[key] ?? undefined, b[key] ?? undefined));
      return { order, table: { ...head, id, sources: sourcesIn(id, entries), rows } };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ table }) => table);
}

/**
 * All tables that readers can download, by id: first the stored ones, then those made from lists.
 * Throws when two of them would stand at one address.
 */
export function allTables(book: Book): ReadonlyMap<string, Table> {
  const tables = new Map(book.tables);
  for (const table of derivedTables(book)) {
    if (tables.has(table.id))
      throw new Error(
        `content/data/series/${table.id}.csv: found the id of a table that is made from a list, expected another. Rename the file.`,
      );
    tables.set(table.id, table);
  }
  return tables;
}
