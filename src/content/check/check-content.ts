import type { Book } from '../book.ts';
import { checkChapters } from './chapters/chapters.ts';
import { checkEvidence } from './evidence.ts';
import { checkMarks } from './chapters/marks.ts';
import { checkDates } from './pages.ts';
import { checkPlots } from './plots.ts';
import type { Problem } from './problem.ts';
import { readContent, type Content } from '../read-content.ts';
import { checkReferences } from './references.ts';
import { checkScenes } from './scenes.ts';
import { checkStory } from './story.ts';
import { checkTallies } from '../evidence/tallies.ts';
import { nothingUsed, type Used } from './used.ts';
import { checkVerdicts } from './verdicts.ts';

/** The result of a check: mistakes that stop a build, and things that are defined and never used. */
export interface Report {
  problems: Problem[];
  /** One line each, for example `places: akashat`. */
  unused: string[];
  /** What was read, as far as its shape is right. */
  book: Book;
  /** The files of scenes and figures, for problems that only drawing them shows. */
  scenes: Content['scenes'];
  figures: Content['figures'];
}

const REPORTED = [
  'sources',
  'places',
  'zones',
  'routes',
  'marks',
  'lettering',
  'terms',
  'claims',
  'questions',
  'exercises',
  'tables',
] as const;

function unusedIn(content: Content, used: Used): string[] {
  return REPORTED.flatMap((list) => {
    const known = [...(list === 'tables' ? content.tables : content.book[list]).keys()];
    const never = known.filter((id) => !used[list].has(id));
    return never.length > 0 ? [`${list}: ${never.join(', ')}`] : [];
  });
}

/**
 * Checks all content below a folder: shapes, references, and that chapters and scenes fit together.
 * All problems at once; nothing is repaired.
 */
export async function checkContent(root: string): Promise<Report> {
  const content = await readContent(root);
  const used = nothingUsed();
  const others = [
    ...content.problems,
    ...checkStory(content),
    ...checkReferences(content, used),
    ...checkEvidence(content),
    ...checkPlots(content, used),
    ...checkChapters(content, used),
    ...checkMarks(content),
    ...checkDates(content),
    ...checkScenes(content),
    ...checkTallies(content, used),
  ];
  const problems = [...others, ...checkVerdicts(content, others)];
  return {
    problems,
    unused: unusedIn(content, used),
    book: content.book,
    scenes: content.scenes,
    figures: content.figures,
  };
}
