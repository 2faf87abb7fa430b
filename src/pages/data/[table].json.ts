import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../content/book.ts';
import { readBook } from '../../content/collections.ts';
import { allTables } from '../../content/tables/derived-tables.ts';
import { describeTable } from '../../content/tables/table-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...allTables(await readBook()).keys()].map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params: { table: id = '' } }) => {
  const book = await readBook();
  return Response.json(describeTable(entry(allTables(book), id, 'data'), book.sources));
};
