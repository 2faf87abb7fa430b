import type { APIRoute } from 'astro';
import { buildTopology } from '../../map/basemap/topology.ts';

export const GET: APIRoute = () => Response.json(buildTopology('content/basemap'));
