import type { PARAGRAPHS } from '../../model/story-schema.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../schema/evidence.ts';
import { claimsIn } from './verdict-tallies.ts';

/** A part of the report, as `story.yaml` has it. */
export interface ReportPart {
  name: string;
  from: (typeof PARAGRAPHS)[number];
}

/** The part in which a claim first stands, or undefined where it stands before all of them. */
export const partOf = (
  { paragraph: [first] }: Pick<Claim, 'paragraph'>,
  parts: readonly ReportPart[],
): ReportPart | undefined => parts.findLast(({ from }) => first !== undefined && from <= first);

/**
 * All claims in the order of the report, by the part in which they first stand. A report without parts
 * is one that has no name.
 */
export function claimsByPart(
  claims: Book['claims'],
  parts: readonly ReportPart[],
): { name?: string; claims: Claim[] }[] {
  const all = claimsIn('claims', claims);
  if (parts.length === 0) return [{ claims: all }];
  return parts.map((part) => ({
    name: part.name,
    claims: all.filter((claim) => partOf(claim, parts) === part),
  }));
}
