import type { DataColumn } from '../schema/figure.ts';

/** What is the same for all tables that are made from the site's own lists. */
export const OURS = {
  checked: '2026-11',
  licence:
    'Selection and text are ours, Creative Commons Attribution 4.0 International (CC BY 4.0). Short quotations belong to the texts that they are taken from.',
} as const;

/** How to cite a table of ours. */
export const citationOf = (what: string): string =>
  `A clash in the desert, a corridor with a question mark: ${what}, November 2026. For a single fact cite the sources of its row as well.`;

/** A column of text. */
export const text = (name: string, title: string, description: string): DataColumn => ({
  name,
  type: 'text',
  title,
  description,
});
/** The column that names the rows. */
export const ID = text('id', 'Id', 'Short name of the row; it does not change.');
/** The column with the sources of a row. */
export const SOURCES: DataColumn = {
  name: 'sources',
  type: 'sources',
  title: 'Sources',
  description: 'Ids of the sources, with spaces between them.',
};

/** Every source of these rows once, in their order. */
export const sourcesOf = (rows: Iterable<{ sources: readonly string[] }>): string[] => [
  ...new Set([...rows].flatMap(({ sources }) => sources)),
];
