import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import type { Content } from '../read-content.ts';
import { FITS } from '../schema/candidates.ts';

/** The ids that an entry of a list has under an answer, as the file has them, right or wrong. */
const idsUnder = (candidate: unknown, answer: string): string[] => {
  const ids = (candidate as { fit?: Record<string, unknown> } | null)?.fit?.[answer];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};

/** Every candidate answers every criterion once. Unknown ids are reported with the other references. */
export function checkCandidates({ book, files, unread }: Content): Problem[] {
  const { candidates: file } = files;
  if (!Array.isArray(file.data) || unread.has('criteria')) return [];
  const known = [...book.criteria.keys()];
  return file.data.flatMap((candidate: unknown, i) => {
    const given = FITS.flatMap((answer) => idsUnder(candidate, answer));
    const meant = new Set(
      given.filter((id) => !known.includes(id)).map((id) => didYouMean(id, known)),
    );
    return known.flatMap((criterion) => {
      const times = given.filter((id) => id === criterion).length;
      if (times === 1 || (times === 0 && meant.has(criterion))) return [];
      const found = times === 0 ? 'no answer' : `${times} answers`;
      return [
        file.problemAt(
          [i, 'fit'],
          `found ${found} to "${criterion}", expected one. Let it stand once under yes, no or unknown.`,
        ),
      ];
    });
  });
}
