import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../contract/book.ts';
import { readBook } from '../../contract/collections.ts';
import { allTables } from '../../contract/derived-tables.ts';
import { describeTable } from '../../contract/table-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...allTables(await readBook()).keys()].map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params: { table: id = '' } }) => {
  const book = await readBook();
  return Response.json(describeTable(entry(allTables(book), id, 'data'), book.sources));
};
