import { COLLECTION_NAMES, type CollectionName } from '../registry.ts';

/** What was cited where: collected to find what is never used. */
export type Used = Record<CollectionName | 'tables', Set<string>>;

export const nothingUsed = (): Used =>
  Object.fromEntries(
    [...COLLECTION_NAMES, 'tables'].map((name) => [name, new Set<string>()]),
  ) as unknown as Used;
