import { z } from 'astro/zod';
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

/** Holds a value of a file against its schema; gives the typed value, or problems. */
export function checkShape<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  at: Path,
): { value: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue: Issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code !== 'unrecognized_keys')
      return [file.problemAt([...at, ...path], inWords(issue, valueAt(value, path)))];
    const known = keysAt(schema, path);
    return issue.keys.map((key) =>
      file.problemAt([...at, ...path, key], unknownKeyInWords(key, known)),
    );
  });
  return { value: undefined, problems };
}
