import type { z } from 'astro/zod';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null
        ? (here as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** A schema's complaint in an editor's words: what was found, what was expected, what to do. */
function inWords(issue: Issue, found: unknown, knownKeys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? `missing; expected ${issue.expected}. Add it.`
        : `found ${shown(found)}, expected ${issue.expected}.`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const meant = typeof found === 'string' ? didYouMean(found, allowed) : undefined;
      return found === undefined
        ? `missing; expected one of: ${allowed.join(' | ')}.`
        : `found ${shown(found)}, expected one of: ${allowed.join(' | ')}.${meant ? ` Did you mean "${meant}"?` : ''}`;
    }
    case 'unrecognized_keys':
      return issue.keys
        .map((key) => {
          const meant = didYouMean(key, knownKeys);
          return `found unknown key "${key}"${meant ? `; did you mean "${meant}"?` : '; remove it.'}`;
        })
        .join(' ');
    case 'too_small':
      return `found ${shown(found)}, expected at least ${issue.minimum.toString()}${issue.origin === 'array' ? ' entries' : issue.origin === 'string' ? ' characters' : ''}.`;
    default:
      return issue.code === 'custom' || issue.message.startsWith('expected')
        ? `${found === undefined || issue.code === 'custom' ? '' : `found ${shown(found)}, `}${issue.message}.`.replace(
            /\.\.$/,
            '.',
          )
        : `found ${shown(found)}: ${issue.message}.`;
  }
}

/** Holds a value of a file against its schema; gives the typed value, or problems. */
export function checkShape<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  at: Path,
): { value: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const keys = 'shape' in schema ? Object.keys(schema.shape as object) : [];
    return file.problemAt([...at, ...path], inWords(issue, valueAt(value, path), keys));
  });
  return { value: undefined, problems };
}
