import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Condition } from './conditions.ts';
import { type Part, PARTS } from './journey.ts';

/** What a journey under one condition has come to. */
export interface Outcome {
  condition: Pick<Condition, 'name' | 'by' | 'differs'>;
  /** Nothing was lost, no error was shown, none was thrown, the console was as it should be. */
  isWhole: boolean;
  found: Record<Part, readonly string[]>;
}

export const readme = join(import.meta.dirname, '../README.md');
const BEGIN =
  '<!-- What readers keep: written by `npm run promises` from what the tests found. -->';
const END = '<!-- End of what readers keep. -->';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The outcomes as a table in Markdown, one line for each condition. */
export function asMatrix(outcomes: readonly Outcome[]): string {
  const heads = ['what goes wrong', 'and how', ...PARTS, 'errors', 'what a reader may notice'];
  return [
    row(heads),
    row(heads.map(() => '---')),
    ...outcomes.map(({ condition, isWhole, found }) =>
      row([
        condition.name,
        condition.by,
        ...PARTS.map((part) => found[part].join(', ') || '**lost**'),
        isWhole ? 'none' : '**fails**',
        condition.differs,
      ]),
    ),
  ].join('\n');
}

/**
 * The README of e2e with the table of these outcomes in its place.
 *
 * @throws {Error} when the README has no such place
 */
export async function withMatrix(outcomes: readonly Outcome[]): Promise<string> {
  const text = await readFile(readme, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`e2e/README.md: found no place for the table, expected ${BEGIN} and ${END}`);
  const changed = `${text.slice(0, begin + BEGIN.length)}\n\n${asMatrix(outcomes)}\n\n${text.slice(end)}`;
  return format(changed, { ...(await resolveConfig(readme)), parser: 'markdown' });
}
