import { z } from 'astro/zod';
import { suggestion } from '../check/did-you-mean.ts';
import { unknownId } from '../check/unknown-id.ts';
import { day, month } from '../schema/fields.ts';
import type { DataColumn, TableHead } from '../schema/table.ts';

/** The value of a cell: a number for counts, null for a missing count, text for all others. */
export type CellSchema = z.ZodType<string | number | null, string>;

const is =
  (schema: z.ZodType) =>
  (text: string): boolean =>
    schema.safeParse(text).success;

/** A text that passes a test; else the message says what is wrong with it. Later tests wait for it. */
const tested = (
  schema: z.ZodString,
  test: (text: string) => boolean,
  message: (text: string) => string,
): z.ZodString =>
  schema.refine(test, { abort: true, error: ({ input }) => message(String(input)) });

const filled = tested(
  z.string(),
  (text) => text !== '',
  () => 'is empty, expected a value: only counts may be missing. Add it.',
);

/** The fix depends on what was written in place of a whole number. */
function countFix(text: string): string {
  if (/^-\d/.test(text)) return 'Nothing can be counted less than zero times: correct it.';
  if (/^\d+\.\d+$/.test(text)) return 'A count has no fraction: correct it.';
  if (/\d/.test(text)) return 'Write digits only, without spaces or separators.';
  return 'Empty the cell if the number is not known.';
}

const count = tested(
  z.string(),
  (text) => /^\d*$/.test(text),
  (text) =>
    `found "${text}", expected a whole number, zero or more, or an empty cell where it is missing. ${countFix(text)}`,
).transform((text) => (text === '' ? null : Number(text)));

const months = ([first, last]: readonly [string, string]): z.ZodString =>
  tested(
    tested(
      filled,
      is(month),
      (text) => `found "${text}", expected a month like 2019-12. Correct it.`,
    ),
    (text) => text >= first && text <= last,
    (text) =>
      `found ${text}, expected a month from ${first} to ${last}. Remove the row, or widen "months" in the metadata.`,
  );

const places = (known: readonly string[]): z.ZodString =>
  tested(
    filled,
    (text) => known.includes(text),
    (text) =>
      `found unknown place "${text}", expected one of: ${known.join(', ')}.` +
      suggestion(text, known, 'Correct it, or add it to "places" in the metadata.'),
  );

/** One id, or several with spaces between them. The message names the first that is wrong. */
function ids(
  split: (text: string) => string[],
  listed: readonly string[],
  all: readonly string[] | undefined,
): z.ZodString {
  const wrongIn = (text: string, known: readonly string[]): string | undefined =>
    split(text).find((id) => !known.includes(id));
  return tested(
    tested(
      filled,
      (text) => all === undefined || wrongIn(text, all) === undefined,
      (text) =>
        unknownId(
          wrongIn(text, all ?? []) ?? '',
          'the ids in content/evidence/sources.yaml',
          all ?? [],
        ),
    ),
    (text) => wrongIn(text, listed) === undefined,
    (text) =>
      `found "${wrongIn(text, listed) ?? ''}", expected one of "sources" in the metadata: ${listed.join(', ')}. Add it there.`,
  );
}

/**
 * What the cells of a column may hold.
 *
 * @param sources ids of all sources; undefined when they could not be read: then any id is taken
 */
export function cellSchema(
  { type }: DataColumn,
  head: TableHead,
  sources: readonly string[] | undefined,
): CellSchema {
  switch (type) {
    case 'count':
      return count;
    case 'month':
      return months(head.months ?? ['', '9999-12']);
    case 'day':
      return tested(
        filled,
        is(day),
        (text) => `found "${text}", expected a day like 2019-12-19. Correct it.`,
      );
    case 'place':
      return places(head.places ?? []);
    case 'source':
      return ids((text) => [text], head.sources, sources);
    case 'sources':
      return ids((text) => text.split(' '), head.sources, sources);
    case 'text':
      return filled;
  }
}
