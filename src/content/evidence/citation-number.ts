import { getCollection } from 'astro:content';
import { citationOrder } from './citation-order.ts';
import { readBook } from '../collections.ts';
import { readingOrder } from '../reading-order.ts';

let order: Promise<ReadonlyMap<string, number>> | undefined;

/** The numbers of all sources, as they stand in the text and in the list of sources. */
export function citationNumbers(): Promise<ReadonlyMap<string, number>> {
  if (!order || import.meta.env.DEV)
    order = (async () => {
      const chapters = readingOrder(await getCollection('story')).map(({ body = '' }) => body);
      const ids = citationOrder(chapters, (await readBook()).sources.keys());
      return new Map(ids.map((id, i) => [id, i + 1]));
    })();
  return order;
}
