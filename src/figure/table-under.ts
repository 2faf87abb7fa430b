import { byDays } from '../contract/clue-order.ts';
import { entry, type Book } from '../contract/book.ts';
import type { FigureContent, PlotContent, Table } from '../contract/schema/figure.ts';
import { TIE_WORDING } from './tie-wording.ts';

/** A cell of a table: text, or links side by side. Addresses are relative to the site's root. */
export type Cell = string | number | null | { text: string; href: string }[];

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

function sourceLinks(ids: readonly string[], book: Book): Cell {
  return ids.map((id) => ({
    text: entry(book.sources, id, 'sources').publisher,
    href: `notes/#${id}`,
  }));
}

/** One row a month, one column a place: how many, or nothing where nothing was counted. */
function monthly(table: Table, column: string, places: readonly string[], book: Book): ReaderTable {
  const months = [...new Set(table.rows.map(({ month }) => String(month)))];
  const hasSource = table.columns.some(({ type }) => type === 'source');
  return {
    id: table.id,
    caption: `${table.title}. ${table.unit}`,
    columns: [
      { title: 'Month' },
      ...places.map((title) => ({ title, isNumber: true })),
      ...(hasSource ? [{ title: 'Source' }] : []),
    ],
    rows: months.map((month) => {
      const own = table.rows.filter((row) => row.month === month);
      const source = own[0]?.source;
      return [
        month,
        ...places.map((place) => own.find((row) => row.place === place)?.[column] ?? null),
        ...(hasSource ? [sourceLinks(typeof source === 'string' ? [source] : [], book)] : []),
      ];
    }),
    file: table.id,
  };
}

function asItIs(table: Table, book: Book): ReaderTable {
  return {
    id: table.id,
    caption: `${table.title}. ${table.unit}`,
    columns: table.columns.map(({ title, type }) => ({
      title,
      ...(type === 'count' ? { isNumber: true } : {}),
    })),
    rows: table.rows.map((row) =>
      table.columns.map(({ name, type }) => {
        const cell = row[name] ?? null;
        return type === 'source' && typeof cell === 'string' ? sourceLinks([cell], book) : cell;
      }),
    ),
    file: table.id,
  };
}

function clues(book: Book): ReaderTable {
  return {
    id: 'clues',
    caption: 'What narrows the date of the report down, and how far each clue can be trusted',
    columns: ['Date', 'Clue', 'Strength', 'Why', 'Sources'].map((title) => ({ title })),
    rows: byDays(book.clues.values()).map(({ date, clue, strength, why, sources }) => [
      date,
      clue,
      strength,
      why,
      sourceLinks(sources, book),
    ]),
    file: 'clues',
  };
}

function relations(book: Book): ReaderTable {
  const nameOf = (id: string): string => entry(book.actors, id, 'actors').name;
  return {
    id: 'ties',
    caption: 'Reported relations around December 2019; not every relation there was',
    columns: ['Who', 'Relation', 'With whom', 'Where', 'Note', 'Confidence', 'Sources'].map(
      (title) => ({ title }),
    ),
    rows: [...book.ties.values()].map(({ from, to, kind, where, note, confidence, sources }) => [
      nameOf(from),
      TIE_WORDING[kind],
      nameOf(to),
      where,
      note,
      confidence,
      sourceLinks(sources, book),
    ]),
    file: 'ties',
  };
}

function claims(book: Book): ReaderTable {
  return {
    id: 'claims',
    caption: `The ${book.claims.size} claims of the report in the order of the text`,
    columns: ['Number', 'Claim', 'Verdict', 'Why'].map((title) => ({ title })),
    rows: [...book.claims.values()]
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, order, restatement, verdict, reason }) => [
        [{ text: String(order), href: `notes/#${id}` }],
        restatement,
        verdict,
        reason,
      ]),
    file: 'claims',
  };
}

function placesOf(plots: readonly PlotContent[]): string[] {
  const places = plots.flatMap((plot) => {
    if (plot.type === 'panels') return plot.places;
    if (plot.type !== 'columns') return [];
    return [...plot.places, ...(plot.slide?.areas ?? []).flatMap((area) => area.places)];
  });
  return [...new Set(places)];
}

function tableOf(plot: PlotContent, all: readonly PlotContent[], book: Book): ReaderTable {
  switch (plot.type) {
    case 'bracket':
      return clues(book);
    case 'ties':
      return relations(book);
    case 'units':
      return claims(book);
    case 'counters':
      return asItIs(entry(book.tables, plot.data, 'data'), book);
    default: {
      const sharing = all.filter((other) => 'data' in other && other.data === plot.data);
      const table = entry(book.tables, plot.data, 'data');
      return monthly(table, plot.column, placesOf(sharing), book);
    }
  }
}

/** The tables that say the same as the figures of a scene, each once, in the order of its frames. */
export function tablesUnder({ frames }: FigureContent, book: Book): ReaderTable[] {
  const plots = frames.map(({ plot }) => plot);
  const tables = plots.map((plot) => tableOf(plot, plots, book));
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}
