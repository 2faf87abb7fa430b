import { entry, type Book } from '../book.ts';
import type { Origin, Source } from '../schema/evidence.ts';

type Sources = Book['sources'];

/** A text with those that pass on its words. */
export interface OriginTree {
  /** A source, or the id of a party whose own statement is not among the sources. */
  source?: Source;
  party?: string;
  /** How it hangs on what stands above it. */
  link?: Origin;
  relays: OriginTree[];
}

const isOf = (source: Source, { source: parent, party }: OriginTree): boolean =>
  parent ? source.origin?.source === parent.id : source.origin?.party === party;

/** With everything that hangs on it: by date, the undated last. */
function grown(tree: OriginTree, sources: Sources): OriginTree {
  const relays = [...sources.values()]
    .filter((source) => isOf(source, tree))
    .toSorted((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9'))
    .map((source) =>
      grown({ source, relays: [], ...(source.origin ? { link: source.origin } : {}) }, sources),
    );
  return { ...tree, relays };
}

/** How many texts hang on a text, itself left out. */
export function relaysOf({ relays }: OriginTree): number {
  return relays.reduce((sum, relay) => sum + 1 + relaysOf(relay), 0);
}

/** Every text or party on whose words at least one other text rests, with all that hangs on it; the largest first. */
export function originTrees(sources: Sources): OriginTree[] {
  const all = [...sources.values()];
  const parties = new Set(all.flatMap(({ origin }) => origin?.party ?? []));
  const parents = new Set(all.flatMap(({ origin }) => origin?.source ?? []));
  const roots = all.filter(({ id, origin }) => parents.has(id) && !origin);
  return [
    ...[...parties].map((party): OriginTree => ({ party, relays: [] })),
    ...roots.map((source): OriginTree => ({ source, relays: [] })),
  ]
    .map((tree) => grown(tree, sources))
    .toSorted((a, b) => relaysOf(b) - relaysOf(a));
}

/** A text, or a party, from which a text takes its words, and every text on the way there. */
export interface Chain {
  /** The source ids from the text itself to the first of its kind. */
  texts: string[];
  /** The party behind the last of them, by its id, if one is named. */
  party?: string;
}

/**
 * The way back from a text to where its words come from, for what it says on one claim. A text that
 * speaks for itself is its own chain. Throws on an unknown id and on a chain that bites its tail,
 * both of which the content check refuses.
 */
export function chainOf(source: string, claim: string, sources: Sources): Chain {
  const texts: string[] = [];
  for (let id: string | undefined = source; id !== undefined;) {
    if (texts.includes(id))
      throw new Error(
        `content/evidence/sources.yaml: found that "${source}" goes back to itself by ${texts.join(', ')}, expected an end`,
      );
    texts.push(id);
    const origin: Origin | undefined = entry(sources, id, 'sources').origin;
    if (!origin || (origin.claims && !origin.claims.includes(claim))) break;
    if (origin.party !== undefined) return { texts, party: origin.party };
    id = origin.source;
  }
  return { texts };
}
