/**
 * A list in as few pieces as their length allows, all of about the same length. An empty list has none.
 *
 * @param most items in a piece
 */
export function evenPieces<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => items.slice(i * each, (i + 1) * each));
}
