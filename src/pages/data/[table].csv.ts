import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../content/book.ts';
import { readBook } from '../../content/collections.ts';
import { allTables } from '../../content/tables/derived-tables.ts';
import { SERIES } from '../../content/registry.ts';
import { csvOf } from '../../content/tables/table-files.ts';
import { folder } from '../../model/story.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...allTables(await readBook()).keys()].map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params: { table: id = '' } }) => {
  const book = await readBook();
  const text = book.tables.has(id)
    ? await readFile(join(folder, SERIES, `${id}.csv`), 'utf8')
    : csvOf(entry(allTables(book), id, 'data'));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
