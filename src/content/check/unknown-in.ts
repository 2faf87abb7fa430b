import type { Content, ListName } from '../read-content.ts';
import { unknownId } from './unknown-id.ts';

/**
 * The message for an id that a list does not have. Undefined when the list has it, and also when the
 * list could not be read: one slip in a file must not drown in a hundred that only follow from it.
 */
export function unknownIn(content: Content, list: ListName, id: string): string | undefined {
  const entries: ReadonlyMap<string, unknown> = content.book[list];
  if (entries.has(id) || content.unread.has(list)) return undefined;
  return unknownId(id, `the ids in ${content.files[list].file}`, entries.keys());
}
