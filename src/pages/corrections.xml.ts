import type { APIRoute } from 'astro';
import { readBook } from '../content/collections.ts';
import { siteAt } from '../content/addresses/address.ts';
import { correctionsFeed } from '../evidence/corrections-feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(correctionsFeed(await readBook(), siteAt(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
