import type { APIRoute } from 'astro';
import { basemapSymbols } from '../../basemap/symbols.ts';
import { buildTopology } from '../../basemap/topology.ts';

export const GET: APIRoute = () =>
  new Response(basemapSymbols(buildTopology('content/basemap')), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
