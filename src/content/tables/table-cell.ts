import { suggestion } from '../check/did-you-mean.ts';
import type { DataColumn, TableHead } from '../schema/figure.ts';
import { unknownId } from '../check/unknown-id.ts';

/** What a cell may hold besides what its type says. */
export interface Allowed {
  head: TableHead;
  /** Ids of all sources; undefined when they could not be read: then any id is taken. */
  sources: readonly string[] | undefined;
}

/** The value of a cell, or what is wrong with it. */
export type CellRead = { value: string | number | null } | { message: string };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const EXPECTED_COUNT =
  'expected a whole number, zero or more, or an empty cell where it is missing';

/** The fix depends on what was written in place of a whole number. */
function countFix(text: string): string {
  if (/^-\d/.test(text)) return 'Nothing can be counted less than zero times: correct it.';
  if (/^\d+\.\d+$/.test(text)) return 'A count has no fraction: correct it.';
  if (/\d/.test(text)) return 'Write digits only, without spaces or separators.';
  return 'Empty the cell if the number is not known.';
}

function readCount(text: string): CellRead {
  if (text === '') return { value: null };
  if (/^\d+$/.test(text)) return { value: Number(text) };
  return { message: `found "${text}", ${EXPECTED_COUNT}. ${countFix(text)}` };
}

function readMonth(text: string, [first, last]: readonly [string, string]): CellRead {
  if (!MONTH.test(text))
    return { message: `found "${text}", expected a month like 2019-12. Correct it.` };
  if (text < first || text > last)
    return {
      message: `found ${text}, expected a month from ${first} to ${last}. Remove the row, or widen "months" in the metadata.`,
    };
  return { value: text };
}

function readPlace(text: string, places: readonly string[]): CellRead {
  if (places.includes(text)) return { value: text };
  return {
    message:
      `found unknown place "${text}", expected one of: ${places.join(', ')}.` +
      suggestion(text, places, 'Correct it, or add it to "places" in the metadata.'),
  };
}

function readSources(text: string, ids: readonly string[], { head, sources }: Allowed): CellRead {
  const unknown = sources && ids.find((id) => !sources.includes(id));
  if (unknown !== undefined)
    return {
      message: unknownId(unknown, 'the ids in content/evidence/sources.yaml', sources ?? []),
    };
  const unlisted = ids.find((id) => !head.sources.includes(id));
  if (unlisted === undefined) return { value: text };
  return {
    message: `found "${unlisted}", expected one of "sources" in the metadata: ${head.sources.join(', ')}. Add it there.`,
  };
}

/** Reads a cell of a column: a number for counts, null for a missing count, text for all others. */
export function readCell(text: string, { type }: DataColumn, allowed: Allowed): CellRead {
  const { head } = allowed;
  if (type === 'count') return readCount(text);
  if (text === '')
    return { message: 'is empty, expected a value: only counts may be missing. Add it.' };
  switch (type) {
    case 'month':
      return readMonth(text, head.months ?? ['', '9999-12']);
    case 'day':
      return DAY.test(text)
        ? { value: text }
        : { message: `found "${text}", expected a day like 2019-12-19. Correct it.` };
    case 'place':
      return readPlace(text, head.places ?? []);
    case 'source':
      return readSources(text, [text], allowed);
    case 'sources':
      return readSources(text, text.split(' '), allowed);
    case 'text':
      return { value: text };
  }
}
