import type { APIRoute } from 'astro';
import { noiseTile } from '../../map/grain/noise-tile.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await noiseTile()), { headers: { 'Content-Type': 'image/png' } });
