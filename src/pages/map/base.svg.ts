import type { APIRoute } from 'astro';
import { basemapSymbols } from '../../map/svg/base-svg.ts';
import { buildTopology } from '../../map/basemap/topology.ts';

export const GET: APIRoute = () =>
  new Response(basemapSymbols(buildTopology('content/basemap')), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
