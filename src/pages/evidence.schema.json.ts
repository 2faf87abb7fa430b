import type { APIRoute } from 'astro';
import { siteAt } from '../content/addresses/address.ts';
import { evidenceJsonSchema } from '../evidence/evidence-file.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(evidenceJsonSchema(siteAt(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
