import { z } from 'astro/zod';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import { inWords, unknownKeyInWords, type Issue } from './shape-in-words.ts';
import type { Path, YamlFile } from './yaml-file.ts';

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null
        ? (here as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** The keys that a schema has at a path into the data; none where it describes no keys. */
function keysAt(schema: unknown, [key, ...rest]: Path): string[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return keysAt(schema.unwrap(), key === undefined ? [] : [key, ...rest]);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<string, unknown>;
  return key === undefined ? Object.keys(shape) : keysAt(shape[key], rest);
}

const pathOf = ({ path }: Issue): Path => path.filter((key) => typeof key !== 'symbol');

/** The paths that keys were probably meant to have, as JSON. */
function misspeltIn(issue: Issue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue);
  const known = keysAt(schema, path);
  return issue.keys.flatMap((key) => {
    const meant = didYouMean(key, known);
    return meant === undefined ? [] : [JSON.stringify([...path, meant])];
  });
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
  const { issues } = result.error;
  const misspelt = issues.flatMap((issue) => misspeltIn(issue, schema));
  const problems = issues.flatMap((issue: Issue) => {
    const path = pathOf(issue);
    // It is there under a misspelt key.
    if (valueAt(value, path) === undefined && misspelt.includes(JSON.stringify(path))) return [];
    if (issue.code !== 'unrecognized_keys')
      return [file.problemAt([...at, ...path], inWords(issue, valueAt(value, path)))];
    const known = keysAt(schema, path);
    return issue.keys.map((key) =>
      file.problemAt([...at, ...path, key], unknownKeyInWords(key, known)),
    );
  });
  return { value: undefined, problems };
}
