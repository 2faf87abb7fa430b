/**
 * Sources in the order in which the story cites them, then those that only claims, clues or the
 * gazetteer cite. A source's number is its place in this list, from 1.
 */
export function citationOrder(chapters: readonly string[], known: Iterable<string>): string[] {
  const cited = chapters.flatMap((text) =>
    [...text.matchAll(/<Cite\s+id="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/)),
  );
  return [...new Set([...cited, ...known])];
}
