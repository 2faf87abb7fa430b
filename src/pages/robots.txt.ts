import type { APIRoute } from 'astro';
import { siteAt } from '../content/addresses/address.ts';

/** Everything may be read. The site map exists only where the address of the site is known. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n${site ? `Sitemap: ${siteAt(site)('sitemap-index.xml')}\n` : ''}`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
