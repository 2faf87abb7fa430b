import { VERDICTS } from '../../model/certainty.ts';
import { capital, inWords, listed } from '#messages/format.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../schema/evidence.ts';

/**
 * What can be counted: all claims, those with one verdict, those with independent texts against them
 * and none for them, or those of which another reading is contested.
 */
export const TALLIES = [
  'claims',
  ...VERDICTS,
  'contradicted',
  'contested in the other reading',
] as const;
export type Tally = (typeof TALLIES)[number];

export const isTally = (text: string): text is Tally =>
  (TALLIES as readonly string[]).includes(text);

type Claims = Book['claims'];

function isIn(tally: Tally, { verdict, contradicted, other_reading: other }: Claim): boolean {
  if (tally === 'claims') return true;
  if (tally === 'contradicted') return contradicted === true;
  if (tally === 'contested in the other reading') return other?.verdict === 'contested';
  return verdict === tally;
}

/** The claims that a tally counts, in the order of the report. */
export const claimsIn = (tally: Tally, claims: Claims): Claim[] =>
  [...claims.values()].filter((claim) => isIn(tally, claim)).toSorted((a, b) => a.order - b.order);

/** How many there are, in words: “three”, “26”; “none” instead of “no”, so that it can stand alone. */
export function countIn(tally: Tally, claims: Claims): string {
  const count = claimsIn(tally, claims).length;
  return count === 0 ? 'none' : inWords(count);
}

/** Ways to put a tally into a text: how many, the same with a capital, or their names. */
const WAYS: Readonly<Record<string, (tally: Tally, claims: Claims) => string>> = {
  count: countIn,
  Count: (tally, claims) => capital(countIn(tally, claims)),
  names: (tally, claims) => listed(claimsIn(tally, claims).map(({ name }) => name)) || 'none',
};

/** Anything in braces. Texts have no others. */
const BRACES = /\{([^{}]*)\}/g;

function parsePlaceholder(inside: string): { way: string; tally: Tally } | undefined {
  const [, way = '', tally = ''] = /^\s*(\w+):\s*(.*?)\s*$/.exec(inside) ?? [];
  return Object.hasOwn(WAYS, way) && isTally(tally) ? { way, tally } : undefined;
}

/** What stands in braces in a text and is no placeholder, with the braces. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(BRACES)].flatMap(([whole, inside = '']) =>
    parsePlaceholder(inside) ? [] : [whole],
  );

/**
 * A text with numbers and names in place of `{count: contested}` (“three”), `{Count: contested}`
 * (“Three”) and `{names: contested}` (“one, another and a third”). `{count: claims}` counts all claims.
 * What is no placeholder stays as it is; the content check refuses it.
 */
export const fillTallies = (text: string, claims: Claims): string =>
  text.replace(BRACES, (whole, inside: string) => {
    const found = parsePlaceholder(inside);
    return found ? (WAYS[found.way]?.(found.tally, claims) ?? whole) : whole;
  });

/** The same for every text in a value, however deep. */
function filled<T>(value: T, claims: Claims): T {
  if (typeof value === 'string') return fillTallies(value, claims) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => filled(one, claims)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, filled(one, claims)]),
  ) as T;
}

/** The lists whose texts may count verdicts. */
export const TALLIED_LISTS = ['notes', 'questions', 'exercises', 'lessons'] as const;

type Tallied = 'claims' | 'figures' | (typeof TALLIED_LISTS)[number];

/** A book whose figures and classroom say how many claims have which verdict. */
export function withTallies<T extends Pick<Book, Tallied>>(book: T): T {
  const { claims } = book;
  const all = <U>(list: ReadonlyMap<string, U>): Map<string, U> =>
    new Map([...list].map(([id, one]) => [id, filled(one, claims)]));
  return {
    ...book,
    figures: all(book.figures),
    notes: all(book.notes),
    questions: all(book.questions),
    exercises: all(book.exercises),
    lessons: all(book.lessons),
  };
}

/**
 * A chapter's text as it is read, with words in place of `<Count of="…" />`, and marked claims in place
 * of `<ClaimNames of="…" />`. It keeps its lines.
 */
export const withTalliesInProse = (mdx: string, claims: Claims): string =>
  mdx.replace(
    /<(Count|ClaimNames)\s+of=(["'])(.*?)\2\s*\/>/g,
    (whole, element: string, _: string, of: string) => {
      if (!isTally(of)) return whole;
      if (element === 'Count') return countIn(of, claims);
      const marks = claimsIn(of, claims).map(({ id, name }) => `<Claim id="${id}">${name}</Claim>`);
      return listed(marks) || 'none';
    },
  );
