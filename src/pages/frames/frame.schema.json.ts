import type { APIRoute } from 'astro';
import { siteAt } from '../../content/addresses/address.ts';
import { frameJsonSchema } from '../../embed/apps/frame-data.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(frameJsonSchema(siteAt(site)), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
