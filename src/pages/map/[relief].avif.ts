import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { BASEMAP, hasRelief, RELIEF_NAMES } from '../../map/relief/relief-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  (hasRelief() ? RELIEF_NAMES : []).map((name) => ({
    params: { relief: name.replace('.avif', '') },
  }));

export const GET: APIRoute = async ({ params: { relief = '' } }) =>
  new Response(new Uint8Array(await readFile(join(BASEMAP, `${relief}.avif`))), {
    headers: { 'Content-Type': 'image/avif' },
  });
