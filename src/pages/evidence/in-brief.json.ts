import type { APIRoute } from 'astro';
import { readBook } from '../../content/collections.ts';
import { briefClaims } from '../../content/evidence/claims-in-brief.ts';

/** The claims as the story's own lists show them. Whoever wants all of it takes the data files. */
export const GET: APIRoute = async () => Response.json(briefClaims(await readBook()));
