import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { slugOf } from './prose.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../read-content.ts';

/** What says nothing about where a sentence comes from: words explained, numbers of ours, the sentence as a whole. */
const NO_MARKS: readonly string[] = ['Term', 'Count', 'ReadingTime', 'Answer'];

/** Elements that are unknown have been reported, and may have been meant as a mark. */
const isMarked = ({ marks }: Paragraph): boolean =>
  marks.some(({ name }) => !NO_MARKS.includes(name));

/** A paragraph in so few words that an editor finds it. */
const beginning = (text: string): string => {
  const words = text.trim().split(' ');
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
};

/**
 * Every paragraph of the story leads to a claim or a source, or stands in the list of those that need
 * none. An entry of that list that fits no such paragraph is a mistake as well.
 */
export function checkMarks({ book, files, chapters }: Content): Problem[] {
  const file = files.unmarked;
  const exceptions = [...book.unmarked.values()];
  const used = new Set<unknown>();
  // A chapter that cannot be read has been reported; the exceptions for it are not wrong as well.
  let isWhole = true;
  const problems = chapters.flatMap((chapter) => {
    const slug = slugOf(chapter);
    if (slug === undefined || 'mistake' in chapter.markup) isWhole = false;
    const bare = paragraphsOf(chapter.body).filter(
      (one) => one.text.trim() !== '' && !isMarked(one),
    );
    return bare.flatMap((paragraph): Problem[] => {
      const allowed = exceptions.find(
        (one) => one.chapter === slug && paragraph.text.trim().startsWith(one.begins),
      );
      if (allowed) {
        used.add(allowed);
        return [];
      }
      return [
        {
          file: chapter.file,
          line: paragraph.line,
          column: paragraph.column,
          field: 'paragraph',
          message: `“${beginning(paragraph.text)}” has no <Claim> and no <Cite>, expected one: a reader may ask who says so. Add it, or list the paragraph with a reason in ${file.file}.`,
        },
      ];
    });
  });
  const stale = exceptions.flatMap((exception, i) =>
    used.has(exception) || !isWhole
      ? []
      : [
          file.problemAt(
            [i, 'begins'],
            `found no paragraph without a mark in the chapter "${exception.chapter}" that begins so, expected one. Correct the words, or remove the entry.`,
          ),
        ],
  );
  return [...problems, ...stale];
}
