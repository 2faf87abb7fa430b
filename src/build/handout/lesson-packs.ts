import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { Book } from '../../content/book.ts';
import type { Lesson } from '../../content/schema/classroom.ts';
import { ANY_DAY } from '../../model/any-day.ts';
import { slidesPath } from '../../teach/slides/lesson-file.ts';
import { PAPERS, type Paper, type PrintedPage } from './print-pdf.ts';

/** The pages of a lesson that are printed, each a PDF of its own: the names are those in the pack. */
export function lessonPages(
  { id, parts }: Pick<Lesson, 'id' | 'parts'>,
  book: Pick<Book, 'exercises'>,
): PrintedPage[] {
  const exercises = parts.flatMap((part) => part.exercises);
  const questions = parts.flatMap((part) => part.questions);
  const withHelp = exercises.filter((one) => book.exercises.get(one)?.scaffold);
  return [
    { name: 'report', path: 'teach/claims/' },
    { name: 'handout', path: `teach/lessons/${id}/` },
    ...(exercises.length > 0
      ? [{ name: 'sheets', path: 'teach/worksheet/', only: exercises }]
      : []),
    ...(withHelp.length > 0
      ? [{ name: 'sheets-with-help', path: 'teach/worksheet/', only: withHelp, withHelp: true }]
      : []),
    ...(exercises.length + questions.length > 0
      ? [{ name: 'answers', path: 'teach/answers/', only: [...exercises, ...questions] }]
      : []),
  ];
}

/** Bytes of a PDF, and the paper and page of a lesson that it holds. */
export interface LessonPdf {
  name: string;
  paper: Paper;
  pdf: Uint8Array;
}

/**
 * Everything for one lesson as one zip: its slides, where the built site has them, and a folder of PDFs for
 * each size of paper.
 *
 * @param site folder of the built site
 */
export async function lessonPack(
  lesson: string,
  pdfs: readonly LessonPdf[],
  site: string,
): Promise<Uint8Array> {
  const entries: Zippable = {};
  const slides = await readFile(join(site, slidesPath(lesson))).catch(() => undefined);
  if (slides) entries[`${lesson}/slides.pptx`] = slides;
  for (const paper of PAPERS)
    for (const { name, pdf } of pdfs.filter((one) => one.paper === paper))
      entries[`${lesson}/${paper}/${name}.pdf`] = pdf;
  return zipSync(entries, { level: 9, mtime: ANY_DAY });
}
