import { sourcePath } from '../../content/addresses/evidence-addresses.ts';
import { entry, type Book } from '../../content/book.ts';

/** A cell of a table: text, or links side by side. Addresses are relative to the site's root. */
export type Cell = string | number | null | Link[];

/** A link; its address is relative to the site's root. */
export interface Link {
  text: string;
  href: string;
}

/** A table for readers, the equivalent of a figure. The first column names its rows. */
export interface ReaderTable {
  /** Stable within the scene. */
  id: string;
  caption: string;
  columns: { title: string; isNumber?: boolean }[];
  rows: Cell[][];
  /** Id of the data file with the same numbers. */
  file: string;
}

/** The publishers of sources, each leading to the place of its source. */
export function sourceLinks(ids: readonly string[], book: Pick<Book, 'sources'>): Link[] {
  return ids.map((id) => ({
    text: entry(book.sources, id, 'sources').publisher,
    href: sourcePath(id),
  }));
}
