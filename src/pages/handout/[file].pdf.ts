import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { handoutFiles, handoutFolder } from '../../teach/handout/handout-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  handoutFiles().map(({ name }) => ({ params: { file: basename(name, '.pdf') } }));

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(new Uint8Array(await readFile(join(handoutFolder() ?? '', `${file}.pdf`))), {
    headers: { 'Content-Type': 'application/pdf' },
  });
