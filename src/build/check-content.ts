import { checkContentAndDrawings } from './check-drawings.ts';
import { formatProblems } from '../content/check/problem.ts';
import { verdictTable } from '../content/check/verdict-table.ts';
import { folder } from '../model/story.ts';

const { problems, unused, book } = await checkContentAndDrawings(folder);
if (process.argv.includes('--verdicts')) console.log(`${verdictTable(book)}\n`);
if (unused.length > 0)
  console.log(`Defined and never used (no mistake, but worth a look):\n  ${unused.join('\n  ')}\n`);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log('The content is in order.');
}
