import type { APIRoute } from 'astro';
import { buildTopology } from '../../map/basemap/topology.ts';
import { folder } from '../../model/story.ts';

export const GET: APIRoute = () => Response.json(buildTopology(`${folder}/basemap`));
