import { slugOf } from './chapters/prose.ts';
import type { Problem } from './problem.ts';
import type { Content } from '../read-content.ts';
import { unknownId } from './unknown-id.ts';

/** The pages beside the story that carry dates of their own. */
export const DATED_PAGES = [
  'evidence',
  'sources',
  'glossary',
  'method',
  'corrections',
  'data',
  'embed',
  'teach',
] as const;
export type DatedPage = (typeof DATED_PAGES)[number];

/** What was taken out of the story is not in it. */
export function checkWithdrawn({ book, files }: Content): Problem[] {
  return [...book.corrections.values()].flatMap(({ withdrawn = [] }, i) =>
    withdrawn.flatMap((scene, j) =>
      book.scenes.has(scene) || book.figures.has(scene)
        ? files.corrections.problemAt(
            [i, 'withdrawn', j],
            `is "${scene}", expected a scene that is no longer in the story. Remove its file, or name it under "scenes"`,
          )
        : [],
    ),
  );
}

/** Every chapter and page has its two dates, and nothing else has. */
export function checkDates(content: Content): Problem[] {
  if (content.unread.has('dates')) return [];
  const file = content.files.dates;
  const slugs = content.chapters.map(slugOf);
  // A head that cannot be read has been reported; its dates are not wrong as well.
  const isWhole = slugs.length > 0 && !slugs.includes(undefined);
  const known = [...slugs.filter((slug) => slug !== undefined), ...DATED_PAGES];
  const dated = [...content.book.dates.keys()];
  return [
    ...dated.flatMap((id, i) =>
      known.includes(id) || !isWhole
        ? []
        : [file.problemAt([i, 'id'], unknownId(id, 'the chapters and the pages', known))],
    ),
    ...known
      .filter((id) => !dated.includes(id))
      .map((id) =>
        file.problemAt(
          [],
          `has no entry for "${id}", expected one for every chapter and page. Add the day of its last change and the month in which its facts were checked: - { id: ${id}, changed: YYYY-MM-DD, checked: YYYY-MM }`,
        ),
      ),
  ];
}
