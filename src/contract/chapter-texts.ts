import { getCollection } from 'astro:content';
import { placesOfClaim, type ChapterText, type ClaimPlace } from './claim-places.ts';
import { readBook } from './collections.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readingOrder } from './reading-order.ts';
import { usesOfSources, type SourceUse } from './source-uses.ts';

/** What the pages of evidence work out from the story's text, once in a build. */
interface Index {
  chapters: readonly ChapterText[];
  /** By claim. */
  places: ReadonlyMap<string, ClaimPlace[]>;
  /** By source. */
  uses: ReadonlyMap<string, SourceUse[]>;
}

let index: Promise<Index> | undefined;

export function storyIndex(): Promise<Index> {
  if (!index || import.meta.env.DEV) index = assemble();
  return index;
}

async function assemble(): Promise<Index> {
  const book = await readBook();
  const chapters = readingOrder(await getCollection('story')).map(
    ({ data: { slug, short }, body = '' }): ChapterText => ({
      slug,
      short,
      paragraphs: paragraphsOf(body),
    }),
  );
  return {
    chapters,
    places: new Map(
      [...book.claims.keys()].map((claim) => [claim, placesOfClaim(claim, chapters, book)]),
    ),
    uses: usesOfSources(chapters, book),
  };
}
