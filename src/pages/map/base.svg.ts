import type { APIRoute } from 'astro';
import { basemapSymbols } from '../../map/basemap/symbols.ts';
import { buildTopology } from '../../map/basemap/topology.ts';
import { folder } from '../../model/story.ts';

export const GET: APIRoute = () =>
  new Response(basemapSymbols(buildTopology(`${folder}/basemap`)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
