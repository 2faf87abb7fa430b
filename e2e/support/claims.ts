import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Claim } from '../../src/content/schema/evidence.ts';

/** The claims as the authors wrote them, in the order of the report. */
export const claims = (
  parse(
    readFileSync(join(import.meta.dirname, '../../content/evidence/claims.yaml'), 'utf8'),
  ) as Claim[]
).toSorted((a, b) => a.order - b.order);

/** A claim by its id, like c02. */
export function claimOf(id: string): Claim {
  const claim = claims.find((one) => one.id === id);
  if (!claim) throw new Error(`content/evidence/claims.yaml: found no claim "${id}", expected one`);
  return claim;
}
