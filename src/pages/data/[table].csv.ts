import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../contract/book.ts';
import { readBook } from '../../contract/collections.ts';
import { allTables } from '../../contract/derived-tables.ts';
import { SERIES } from '../../contract/read-tables.ts';
import { csvOf } from '../../contract/table-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...allTables(await readBook()).keys()].map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params: { table: id = '' } }) => {
  const book = await readBook();
  const text = book.tables.has(id)
    ? await readFile(join(SERIES, `${id}.csv`), 'utf8')
    : csvOf(entry(allTables(book), id, 'data'));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
