import type { z } from 'astro/zod';
import type { COLLECTIONS, CollectionName } from './registry.ts';
import type { Table } from './schema/table.ts';

/** All content except the chapters' prose, by collection and id. */
export type Book = {
  [Name in CollectionName]: ReadonlyMap<string, z.infer<(typeof COLLECTIONS)[Name]['schema']>>;
} & { tables: ReadonlyMap<string, Table> };

/**
 * An entry that must be there. The content check refuses unknown ids before a build, so a miss here
 * is a hole in that check.
 *
 * @param what the collection by its name in {@link Book}, or what else the ids belong to
 */
export function entry<T>(collection: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = collection.get(id);
  if (found === undefined)
    throw new Error(`${what}: found unknown id "${id}", expected an existing one`);
  return found;
}
