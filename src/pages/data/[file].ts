import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../content/book.ts';
import { readBook } from '../../content/collections.ts';
import { allTables } from '../../content/tables/derived-tables.ts';
import { SERIES } from '../../content/registry.ts';
import { folder } from '../../model/story.ts';
import { csvOf, describeTable, withByteOrderMark } from '../../content/tables/table-files.ts';

interface Props {
  id: string;
  ending: 'csv' | 'json';
}

/** Every table as it is, and what is said of it for programs. */
export const getStaticPaths: GetStaticPaths = async () =>
  [...allTables(await readBook()).keys()].flatMap((id) =>
    (['csv', 'json'] as const).map((ending) => ({
      params: { file: `${id}.${ending}` },
      props: { id, ending } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { id, ending } }) => {
  const book = await readBook();
  const table = entry(allTables(book), id, 'data');
  if (ending === 'json') return Response.json(describeTable(table, book.sources));
  const stored = book.tables.has(id);
  const text = stored ? await readFile(join(folder, SERIES, `${id}.csv`), 'utf8') : csvOf(table);
  return new Response(withByteOrderMark(text), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
