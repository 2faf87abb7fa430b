import { readdir } from 'node:fs/promises';
import type { Book } from '../book.ts';
import { checkChapters, noChapters } from './chapters/chapters.ts';
import { checkEvidence } from './evidence.ts';
import { checkMarks } from './chapters/marks.ts';
import { checkDates, checkWithdrawn } from './pages.ts';
import { checkMapCharts } from './map-charts.ts';
import { checkPlots } from './plots.ts';
import type { Problem } from './problem.ts';
import { readContent, type Content } from '../read-content.ts';
import { checkRecounts } from './recounts.ts';
import { checkReferences } from './references.ts';
import { checkScenes } from './scenes.ts';
import { checkStory } from './story.ts';
import { checkTallies } from '../evidence/tallies.ts';
import { nothingUsed, type Used } from './used.ts';
import { checkVerdicts } from './verdicts.ts';

/** The result of a check: mistakes that stop a build, and things that are defined and never used. */
export interface Report {
  problems: Problem[];
  /** One line each, for example `places: akashat`. Empty while there are problems. */
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
    // Without lessons, every question and exercise stands on the page for teachers.
    if ((list === 'questions' || list === 'exercises') && content.book.lessons.size === 0)
      return [];
    const known = [...(list === 'tables' ? content.tables : content.book[list]).keys()];
    const never = known.filter((id) => !used[list].has(id));
    return never.length > 0 ? [`${list}: ${never.join(', ')}`] : [];
  });
}

/** The one problem of a folder that is not there: everything else would only follow from it. */
async function missingFolder(root: string): Promise<Problem | undefined> {
  const isThere = await readdir(root).then(
    () => true,
    () => false,
  );
  return isThere
    ? undefined
    : {
        file: 'content/',
        line: 1,
        column: 1,
        field: 'the whole folder',
        message:
          'is not there; expected a folder with a story. Correct CONTENT, or make one: npm run new-story -- my-story.',
      };
}

/**
 * Checks all content below a folder: shapes, references, and that chapters and scenes fit together.
 * All problems at once; nothing is repaired.
 */
export async function checkContent(root: string): Promise<Report> {
  const content = await readContent(root);
  const { book, scenes, figures } = content;
  const missing = await missingFolder(root);
  if (missing) return { problems: [missing], unused: [], book, scenes, figures };
  const used = nothingUsed();
  const others = [
    ...content.problems,
    ...checkStory(content),
    ...checkReferences(content, used),
    ...checkEvidence(content),
    ...checkPlots(content, used),
    ...checkMapCharts(content, used),
    ...noChapters(content),
    ...checkChapters(content, used),
    ...checkMarks(content),
    ...checkDates(content),
    ...checkWithdrawn(content),
    ...checkScenes(content),
    ...checkTallies(content, used),
    ...checkRecounts(content),
  ];
  const problems = [...others, ...checkVerdicts(content, others)];
  // What uses something may stand in a file that could not be read.
  const unused = problems.length === 0 ? unusedIn(content, used) : [];
  return { problems, unused, book, scenes, figures };
}
