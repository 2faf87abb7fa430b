import type { z } from 'astro/zod';
import { suggestion } from './did-you-mean.ts';

/** What a schema complains about. */
export type Issue = z.core.$ZodIssue;

/** The kinds of values in the words of people who write YAML, not of those who write schemas. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an entry with keys',
};

function shown(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'an empty list';
  if (value === '') return 'an empty text';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function amount(origin: string, bound: string, limit: number | bigint): string {
  const unit = origin === 'array' ? 'entries' : origin === 'string' ? 'letters' : '';
  if (unit && limit === 1 && bound === 'at least')
    return origin === 'array' ? 'at least one entry' : 'some text';
  return `${bound} ${limit.toString()} ${unit}`.trim();
}

function expectation(issue: Issue): string {
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of: ${issue.values.map(String).join(' | ')}`;
    case 'too_small':
      return `expected ${amount(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}`;
    case 'too_big':
      return `expected ${amount(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)}`;
    default:
      return `expected another value (${issue.message})`;
  }
}

function fix(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value' && typeof found === 'string')
    return suggestion(found, issue.values.map(String), 'Use one of these words.');
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number')
    return ` Put it in quotes: '${found}'.`;
  return '';
}

/** A schema's complaint in an editor's words: what was found, what was expected, what to do. */
export function inWords(issue: Issue, found: unknown): string {
  // Checks of our own that need more than “found this, expected that” say it all themselves.
  if (issue.code === 'custom' && !issue.message.startsWith('expected'))
    return issue.message.replace(/[^.?]$/, '$&.');
  if (found === undefined) return `missing; ${expectation(issue)}. Add it.`;
  if (found === null) return `is empty; ${expectation(issue)}.`;
  return `found ${shown(found)}, ${expectation(issue)}.${fix(issue, found)}`;
}

/** The complaint about a key that the schema does not have. */
export function unknownKeyInWords(key: string, known: readonly string[]): string {
  return (
    `found unknown key "${key}", expected one of: ${known.join(', ')}.` +
    suggestion(key, known, 'Remove it.')
  );
}
