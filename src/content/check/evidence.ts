import type { Content } from '../read-content.ts';
import { FITS } from '../schema/candidates.ts';
import { SIDES } from '../schema/evidence.ts';
import { didYouMean, suggestion } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import { valuesAt } from './references.ts';

function claimsWithoutSource({ files: { claims } }: Content): Problem[] {
  if (!Array.isArray(claims.data)) return [];
  return claims.data.flatMap((claim: unknown, i) =>
    SIDES.some((side) => valuesAt(claim, `${side}.*`).length > 0)
      ? []
      : [
          claims.problemAt(
            [i],
            'has no source under for, against or qualifying; expected at least one. Add what speaks for it or against it.',
          ),
        ],
  );
}

/** Words of the report that a claim quotes as a hedge and that nothing explains. */
function unknownHedges({ book, files, unread }: Content): Problem[] {
  if (unread.has('hedges')) return [];
  const known = [...book.hedges.values()].map(({ words }) => words);
  return [...book.claims.values()].flatMap(({ hedges = [] }, i) =>
    hedges.flatMap((hedge, n) =>
      known.includes(hedge)
        ? []
        : [
            files.claims.problemAt(
              [i, 'hedges', n],
              `found "${hedge}", expected words of content/evidence/hedges.yaml.${suggestion(hedge, known, 'Add what they do there.')}`,
            ),
          ],
    ),
  );
}

/** Sources whose words would go round in a circle. */
function circularOrigins({ book, files }: Content): Problem[] {
  return [...book.sources.values()].flatMap((source, i) => {
    const seen: string[] = [];
    for (let id: string | undefined = source.id; id !== undefined;) {
      if (seen.includes(id))
        return id === source.id
          ? [
              files.sources.problemAt(
                [i, 'origin', 'source'],
                `found a circle, ${[...seen, id].join(' → ')}, expected a text that speaks for itself at its end. Remove one of these origins.`,
              ),
            ]
          : [];
      seen.push(id);
      id = book.sources.get(id)?.origin?.source;
    }
    return [];
  });
}

/** The ids that an entry of a list has under an answer, as the file has them, right or wrong. */
const idsUnder = (candidate: unknown, answer: string): string[] => {
  const ids = (candidate as { fit?: Record<string, unknown> } | null)?.fit?.[answer];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};

/** Every candidate answers every criterion once. Unknown ids are reported with the other references. */
function candidateAnswers({ book, files, unread }: Content): Problem[] {
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

/** What is wrong with claims, sources and candidates beyond their shape and their references. */
export function checkEvidence(content: Content): Problem[] {
  return [
    ...claimsWithoutSource(content),
    ...unknownHedges(content),
    ...circularOrigins(content),
    ...candidateAnswers(content),
  ];
}
