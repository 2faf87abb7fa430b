import type { BriefClaim } from '../content/evidence/claims-in-brief.ts';
import { address } from '../content/addresses/address.ts';

/** Where they are, from the root of the site. */
const PATH = 'evidence/in-brief.json';

let claims: Promise<readonly BriefClaim[]> | undefined;

/** All claims in the order of the report, fetched once. Rejects when they cannot be had; then it may be tried again. */
export function claimsInBrief(): Promise<readonly BriefClaim[]> {
  claims ??= fetch(address(PATH))
    .then((response) => {
      if (!response.ok) throw new Error(`${PATH}: found status ${response.status}, expected 200`);
      return response.json() as Promise<BriefClaim[]>;
    })
    .catch((error: unknown) => {
      claims = undefined;
      throw error;
    });
  return claims;
}
