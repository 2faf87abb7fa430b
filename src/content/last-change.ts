import type { Book } from './book.ts';

/** The day on which any text of the story was last changed: `2026-11-24`. */
export const lastChange = ({ dates }: Pick<Book, 'dates'>): string =>
  [...dates.values()].map(({ changed }) => changed).reduce((a, b) => (a > b ? a : b));
