import { max, mean, min, sum } from 'd3';
import { inWords } from '#messages/format.ts';
import type { Book } from '../book.ts';
import type { Content } from '../read-content.ts';
import type { Table } from '../schema/table.ts';
import type { Counted, Recount } from '../schema/recounts.ts';
import { slugOf } from './chapters/prose.ts';
import type { Problem } from './problem.ts';

/** Numbers up to ten as texts have them. */
const WORDS = new Map(Array.from({ length: 10 }, (_, i) => [inWords(i + 1), i + 1] as const));
const NUMBERS = new RegExp(`\\d[\\d,]*|\\b(?:${[...WORDS.keys()].join('|')})\\b`, 'gi');

/** The numbers of a text in their order. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(NUMBERS)].map(
    ([found]) => WORDS.get(found.toLowerCase()) ?? Number(found.replaceAll(',', '')),
  );

/** Texts as one line, however they were wrapped. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What a place in the story says: title, unit and words of a frame, or the text of a chapter. */
function textOf(where: string, { book, chapters }: Content): string | undefined {
  const [scene = '', name] = where.split('/');
  if (name === undefined) return chapters.find((one) => slugOf(one) === where)?.body;
  const figure = book.figures.get(scene)?.frames.find(({ id }) => id === name);
  if (figure) return [figure.title, figure.unit, figure.words].join(' ');
  const frame = book.scenes.get(scene)?.frames.find(({ id }) => id === name);
  return frame && [frame.title, frame.words].join(' ');
}

type Cell = Table['rows'][number][string];
const isNumber = (cell: Cell | undefined): cell is number => typeof cell === 'number';

/** The numbers of some months, summed over places; undefined where one of them is missing. */
function monthsOf(
  { places, column, from, to }: Extract<Counted, { from: string }>,
  { columns, rows }: Table,
): number[] | undefined {
  const nameOf = (type: 'month' | 'place'): string =>
    columns.find((one) => one.type === type)?.name ?? '';
  const [month, place] = [nameOf('month'), nameOf('place')];
  const own = rows.filter((row) => {
    const when = String(row[month]);
    return when >= from && when <= to && places.includes(String(row[place]));
  });
  const names = [...new Set(own.map((row) => String(row[month])))].sort();
  const values = names.map((name) =>
    own.filter((row) => row[month] === name).map((row) => row[column]),
  );
  return values.length > 0 &&
    values.every((some) => some.length === places.length && some.every(isNumber))
    ? values.map((some) => sum(some.filter(isNumber)))
    : undefined;
}

const TAKEN = {
  sum: (values: number[]) => [sum(values)],
  each: (values: number[]) => values,
  least: (values: number[]) => [min(values) ?? NaN],
  most: (values: number[]) => [max(values) ?? NaN],
  mean: (values: number[]) => [Math.round(mean(values) ?? NaN)],
};

/** The numbers that the data have; undefined where they do not have them all. */
function counted(of: Counted, book: Book): number[] | undefined {
  if ('list' in of) return [book[of.list].size];
  const table = book.tables.get(of.data);
  if (!table) return undefined;
  if ('take' in of) {
    const values = monthsOf(of, table);
    return values && TAKEN[of.take](values);
  }
  const values = table.rows.map((row) => row[of.column]);
  return values.every(isNumber) ? values : undefined;
}

function slipOf(
  { where, says, of }: Recount,
  content: Content,
): [field: string, slip: string] | [] {
  const text = textOf(where, content);
  if (text === undefined)
    return [
      'where',
      `found "${where}", expected a frame like attack/area or the slug of a chapter. Correct it.`,
    ];
  if (!inOneLine(text).includes(inOneLine(says)))
    return [
      'says',
      `found words that do not stand in ${where}, expected some that do. Bring them here as they are there.`,
    ];
  const numbers = of.map((one) => counted(one, content.book));
  const missing = numbers.findIndex((one) => one === undefined);
  if (missing !== -1)
    return [
      `of.${missing}`,
      'found data without all of these numbers, expected a table, places, months and a column that are there. Correct them.',
    ];
  const expected = numbers.flatMap((one) => one ?? []);
  const found = numbersIn(says);
  if (found.join() === expected.join()) return [];
  return [
    'says',
    `found ${found.join(', ')}, expected ${expected.join(', ')}, which the data have. Correct the text of ${where} and this line, or the data.`,
  ];
}

/** Numbers that texts have from the data are still those of the data. */
export function checkRecounts(content: Content): Problem[] {
  if (content.unread.has('recounts')) return [];
  return [...content.book.recounts.values()].flatMap((recount, i) => {
    const [field, slip] = slipOf(recount, content);
    if (field === undefined || slip === undefined) return [];
    const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return [content.files.recounts.problemAt([i, ...path], slip)];
  });
}
