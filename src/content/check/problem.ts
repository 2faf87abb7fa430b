import { folder } from '../../model/story.ts';

/** One mistake in the content, in the words that an editor sees. */
export interface Problem {
  /** Path with forward slashes, as if the content stood in `content`. */
  file: string;
  line: number;
  column: number;
  /** Where in the file: `frames[2].places[0].place` or `<Step id>`. */
  field: string;
  /** What was found, what was expected, and the likely fix. */
  message: string;
}

/** Paths as if the content stood in `content`, also inside of sentences; not those of `src/content`. */
const CONTENT_PATH = /(?<![\w/-])content(?=\/)/g;

/** `file:line:column field` on one line, the message on the next: editors and terminals make it a link. */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  const text = `${file}:${line}:${column} ${field}\n    ${message}`;
  return text.replace(CONTENT_PATH, () => folder);
}

/** All problems at once, in the order of files and lines, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${sorted.map(formatProblem).join('\n')}\n\n${count} in the content. Nothing was built.`;
}
