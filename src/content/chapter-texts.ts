import { getCollection } from 'astro:content';
import { placesOfClaim, type ChapterText, type ClaimPlace } from './evidence/claim-places.ts';
import { readBook } from './collections.ts';
import { paragraphsOf } from './check/chapters/paragraphs.ts';
import { minutesFor, readingOrder } from './reading-order.ts';
import { usesOfSources, type SourceUse } from './evidence/source-uses.ts';
import { withTalliesInProse } from './evidence/verdict-tallies.ts';

/** What the pages work out from the story's text, once in a build. */
interface Index {
  chapters: readonly ChapterText[];
  /** By claim. */
  places: ReadonlyMap<string, ClaimPlace[]>;
  /** By source. */
  uses: ReadonlyMap<string, SourceUse[]>;
  /** How long a chapter takes to read, as a fraction, by its slug. */
  minutes: ReadonlyMap<string, number>;
}

let index: Promise<Index> | undefined;

export function storyIndex(): Promise<Index> {
  if (!index || import.meta.env.DEV) index = assemble();
  return index;
}

async function assemble(): Promise<Index> {
  const book = await readBook();
  const read = readingOrder(await getCollection('story')).map(({ data, body = '' }) => ({
    ...data,
    body: withTalliesInProse(body, book.claims),
  }));
  const chapters = read.map(({ slug, short, body }): ChapterText => ({
    slug,
    short,
    paragraphs: paragraphsOf(body),
  }));
  return {
    chapters,
    places: new Map(
      [...book.claims.keys()].map((claim) => [claim, placesOfClaim(claim, chapters, book)]),
    ),
    uses: usesOfSources(chapters, book),
    minutes: new Map(read.map(({ slug, body }) => [slug, minutesFor(body)])),
  };
}
