import type { APIRoute } from 'astro';
import { readBook } from '../content/collections.ts';
import { siteAt } from '../content/addresses/address.ts';
import { evidenceFile } from '../evidence/evidence-file.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(evidenceFile(await readBook(), siteAt(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
