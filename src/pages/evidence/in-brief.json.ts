import type { APIRoute } from 'astro';
import { briefClaims } from '../../content/evidence/claims-in-brief.ts';
import { readBook } from '../../content/collections.ts';

/** The claims as the story's own lists show them. Whoever wants all of it takes the data files. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(briefClaims(await readBook())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
