import { isContradicted, isWithin, type Ruling } from '../../model/verdict-rule.ts';
import { readingsOf, rulingOn } from '../evidence/claim-evidence.ts';
import { placesOfClaim, type ChapterText } from '../evidence/claim-places.ts';
import { paragraphsOf } from './chapters/paragraphs.ts';
import { slugOf } from './chapters/prose.ts';
import type { Problem } from './problem.ts';
import type { Content } from '../read-content.ts';
import type { Claim } from '../schema/evidence.ts';
import { framesOf } from '../steps-in.ts';
import { withTalliesInProse } from '../evidence/verdict-tallies.ts';
import { needsOf } from '#messages/certainty.ts';

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What the rule found, in a few words. */
export function foundInWords(ruling: Ruling): string {
  const { origins, withoutStake, against, againstWithoutStake, patterns, patternsAgainst } = ruling;
  return [
    `${count(origins, 'independent origin')} for it, ${withoutStake} without a stake`,
    ...(against > 0 ? [`${against} against it, ${againstWithoutStake} without a stake`] : []),
    ...(patterns > 0 ? [`${count(patterns, 'origin')} without a stake for a like pattern`] : []),
    ...(patternsAgainst > 0
      ? [`${count(patternsAgainst, 'origin')} without a stake for a pattern that it would not fit`]
      : []),
  ].join('; ');
}

/** Verdicts that go further than the evidence allows, and have no reason for it. */
function verdictsBeyond({ book, files }: Content): Problem[] {
  return [...book.claims.values()].flatMap((claim, i) =>
    readingsOf(claim).flatMap(({ name, reading }): Problem[] => {
      const ruling = rulingOn(claim, name, reading, book);
      if (isWithin(reading.verdict, ruling.limit) || reading.departure !== undefined) return [];
      return [
        files.claims.problemAt(
          name === 'counted' ? [i, 'verdict'] : [i, 'other_reading', 'verdict'],
          `found "${reading.verdict}" for a claim of ${reading.of}, expected at most "${ruling.limit}" by the rule: ${foundInWords(ruling)}. “${reading.verdict}” needs ${needsOf(reading.verdict)}. Lower the verdict, add evidence, or write a "departure" with the reason.`,
        ),
      ];
    }),
  );
}

/** Claims that say of themselves that they are contradicted, or fail to, against what the rule finds. */
function wronglyContradicted({ book, files }: Content): Problem[] {
  return [...book.claims.values()].flatMap((claim, i): Problem[] => {
    const ruling = rulingOn(claim, 'counted', claim, book);
    const isSaid = claim.contradicted === true;
    if (isSaid === isContradicted(ruling)) return [];
    const [found, expected, fix] = isSaid
      ? ['true', 'none', 'Remove it']
      : ['none', 'true', 'Add it'];
    return [
      files.claims.problemAt(
        isSaid ? [i, 'contradicted'] : [i],
        `found "contradicted": ${found}, expected ${expected}: ${foundInWords(ruling)}. ${fix}.`,
      ),
    ];
  });
}

function chapterTexts({ book, chapters }: Content): ChapterText[] {
  return chapters.map((chapter) => ({
    slug: slugOf(chapter) ?? chapter.file,
    short: chapter.file,
    paragraphs: paragraphsOf(withTalliesInProse(chapter.body, book.claims)),
  }));
}

/** Claims that are not stated or shown at the step that is said to test them. */
function untestedClaims(content: Content): Problem[] {
  const { book, files } = content;
  const steps = framesOf(content, ['scenes', 'figures']);
  const chapters = chapterTexts(content);
  // A story without chapters has been reported: nothing states anything in it.
  if (chapters.length === 0) return [];
  return [...book.claims.values()].flatMap(({ id, tested }: Claim, i) => {
    // A step that is not there has been reported with the other references.
    if (!steps.includes(tested)) return [];
    if (placesOfClaim(id, chapters, book).some(({ anchor }) => anchor === tested)) return [];
    return [
      files.claims.problemAt(
        [i, 'tested'],
        `found "${tested}", which neither states nor shows the claim, expected a step that does. Add the claim there, or name another step.`,
      ),
    ];
  });
}

/**
 * What is wrong with the verdicts: too far for their evidence, claims that the story
 * never tests. Verdicts are worked out only from lists, and steps looked for only in chapters and
 * scenes, that have no other mistake.
 *
 * @param others what other checks have found
 */
export function checkVerdicts(content: Content, others: readonly Problem[]): Problem[] {
  const wrong = new Set(others.map(({ file }) => file));
  const isSound = (files: Iterable<{ file: string }>): boolean =>
    [...files].every(({ file }) => !wrong.has(file));
  const { claims, sources, parties } = content.files;
  if (!isSound([claims, sources, parties])) return [];
  const story = [...content.chapters, ...content.scenes.values(), ...content.figures.values()];
  return [
    ...verdictsBeyond(content),
    ...wronglyContradicted(content),
    ...(isSound(story) ? untestedClaims(content) : []),
  ];
}
