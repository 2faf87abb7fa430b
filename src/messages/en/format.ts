import { monthIndex } from '../../model/months.ts';

/** The language of the texts and of the interface: `lang`, `dir` and every format below follow it. */
export const LANG = 'en';
export const DIR = 'ltr' as 'ltr' | 'rtl';
/** For the root element of a page. From left to right is what browsers assume. */
export const PAGE_LANGUAGE = { lang: LANG, ...(DIR === 'rtl' ? { dir: DIR } : {}) };
/** The conventions for dates, numbers and lists. */
const LOCALE = 'en-GB';

const UTC = { timeZone: 'UTC' } as const;
const monthAndYear = new Intl.DateTimeFormat(LOCALE, { ...UTC, month: 'long', year: 'numeric' });
const wholeDate = new Intl.DateTimeFormat(LOCALE, { ...UTC, dateStyle: 'long' });
// Three letters for each month, where the locale has "Sept".
const monthAlone = new Intl.DateTimeFormat(LANG, { ...UTC, month: 'short' });
const shortWithYear = new Intl.DateTimeFormat(LANG, { ...UTC, month: 'short', year: 'numeric' });
const numbers = new Intl.NumberFormat(LOCALE);
const lists = {
  and: new Intl.ListFormat(LOCALE, { type: 'conjunction' }),
  or: new Intl.ListFormat(LOCALE, { type: 'disjunction' }),
};
const sentences = new Intl.Segmenter(LANG, { granularity: 'sentence' });

/** Milliseconds at the beginning of a month. Throws for what is not a month like 2019-12. */
function timeOf(month: string): number {
  const index = monthIndex(month);
  return Date.UTC(Math.floor(index / 12), index % 12);
}

/** "December 2019" for "2019-12". */
export const longMonth = (month: string): string => monthAndYear.format(timeOf(month));
/** "Dec" for "2019-12". */
export const shortMonth = (month: string): string => monthAlone.format(timeOf(month));
/** "Dec 2019" for "2019-12". */
export const shortMonthAndYear = (month: string): string => shortWithYear.format(timeOf(month));

/**
 * A date as far as it is known: `2019-12-16` is “16 December 2019”, `2019-12` is “December 2019”,
 * `2019` stays. Throws on anything else.
 */
export function dateInWords(date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) return longMonth(date);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new Error(`date: found "${date}", expected one like 2019, 2019-12 or 2019-12-16`);
  return wholeDate.format(new Date(date));
}

const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

/** Small numbers are read as words, larger ones as digits. */
export const inWords = (count: number): string => WORDS[count] ?? numbers.format(count);

/** As at the beginning of a sentence. */
export const capital = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(LOCALE) + text.slice(1);

type ListWord = keyof typeof lists;

/** “a”, “a and b”, “a, b and c”, or with “or” before the last; nothing for none. */
export const listed = (texts: readonly string[], word: ListWord = 'and'): string =>
  lists[word].format(texts);

/** What stands in a list before the text at `index` of so many: nothing, a comma, or a word. */
export function separatorBefore(index: number, count: number, word: ListWord = 'and'): string {
  const parts = lists[word].formatToParts(Array.from({ length: count }, () => '-'));
  const at = parts.flatMap(({ type }, i) => (type === 'element' ? [i] : []))[index] ?? 0;
  const before = parts[at - 1];
  return before?.type === 'literal' ? before.value : '';
}

/** The sentences of a text, each with the space behind it: together they are the text. */
export const sentencesOf = (text: string): string[] =>
  Array.from(sentences.segment(text), ({ segment }) => segment);

/** Bytes in words: `5.1 MB`, or `12 KB` when they are few. */
export const sizeInWords = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
