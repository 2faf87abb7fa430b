import type { APIRoute } from 'astro';
import { basemapOutlines } from '../../map/basemap/outlines.ts';
import { baseSvg } from '../../map/svg/base-svg.ts';

export const GET: APIRoute = () =>
  new Response(baseSvg(basemapOutlines()), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
