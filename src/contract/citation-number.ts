import { getCollection } from 'astro:content';
import { readBook } from './collections.ts';
import { readingOrder } from './reading-order.ts';

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

let order: Promise<ReadonlyMap<string, number>> | undefined;

/** The numbers of all sources in the notes. */
export function citationNumbers(): Promise<ReadonlyMap<string, number>> {
  if (!order || import.meta.env.DEV)
    order = (async () => {
      const chapters = readingOrder(await getCollection('story')).map(({ body = '' }) => body);
      const ids = citationOrder(chapters, (await readBook()).sources.keys());
      return new Map(ids.map((id, i) => [id, i + 1]));
    })();
  return order;
}
