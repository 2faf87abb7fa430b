import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { handoutFolder, lessonPacks } from '../../../teach/handout/handout-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  lessonPacks().map(({ lesson }) => ({ params: { lesson } }));

export const GET: APIRoute = async ({ params: { lesson = '' } }) =>
  new Response(new Uint8Array(await readFile(join(handoutFolder() ?? '', `${lesson}.zip`))), {
    headers: { 'Content-Type': 'application/zip' },
  });
