import type { APIRoute } from 'astro';
import { readBook } from '../../contract/collections.ts';
import type { BriefClaim } from '../../player/claims-in-brief.ts';

/** The claims as the story's own lists show them. Whoever wants all of it takes the data files. */
export const GET: APIRoute = async () => {
  const claims: BriefClaim[] = [...(await readBook()).claims.values()]
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, order, restatement, verdict, reason }) => ({
      id,
      order,
      restatement,
      verdict,
      reason,
    }));
  return new Response(JSON.stringify(claims), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
