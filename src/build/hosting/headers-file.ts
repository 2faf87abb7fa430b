/** A rule of a file `_headers`: the header fields for the paths that it matches. */
export interface HeaderRule {
  /** `*` stands for anything. */
  path: string;
  fields: [name: string, value: string][];
}

/**
 * Reads a file `_headers` as static hosts do: a path at the beginning of a line, and under it, moved
 * to the right, its fields. Throws on a line that is neither.
 */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+)\s*:\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), fields: [] });
    else if (rule && name !== undefined && value !== undefined) rule.fields.push([name, value]);
    else throw new Error(`_headers: found "${line}", expected a path or a field under one`);
  }
  return rules;
}

/** The header fields for a path; of several rules for one field the later one holds. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matches = (pattern: string): boolean =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`,
    ).test(path);
  return Object.fromEntries(
    rules.filter((rule) => matches(rule.path)).flatMap(({ fields }) => fields),
  );
}
