import type { Content } from '../read-content.ts';
import { COLLECTIONS, type CollectionName } from '../registry.ts';
import { unknownId } from './unknown-id.ts';

/**
 * The message for an id that a collection does not have. Undefined when it has it, and also when the
 * list could not be read: one slip in a file must not drown in a hundred that only follow from it.
 */
export function unknownIn(content: Content, name: CollectionName, id: string): string | undefined {
  const entries: ReadonlyMap<string, unknown> = content.book[name];
  if (entries.has(id) || content.unread.has(name)) return undefined;
  return unknownId(id, `the ids in content/${COLLECTIONS[name].path}`, entries.keys());
}
