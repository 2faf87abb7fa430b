import type { APIRoute } from 'astro';
import { basemap } from '../../map/basemap/topology.ts';

export const GET: APIRoute = () => Response.json(basemap());
