import { LIST_NAMES, type ListName } from '../read-content.ts';

/** What was cited where: collected to find what is never used. */
export type Used = Record<ListName | 'scenes' | 'tables', Set<string>>;

export function nothingUsed(): Used {
  const names = [...LIST_NAMES, 'scenes', 'tables'] as const;
  return Object.fromEntries(names.map((name) => [name, new Set<string>()])) as unknown as Used;
}
