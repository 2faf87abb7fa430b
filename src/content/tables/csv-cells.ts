import { csvParseRows } from 'd3';

/** A cell of a CSV file and where it begins; lines and columns count from 1. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

interface Slip {
  line: number;
  column: number;
  message: string;
}

/** A cell, in quotes from its first character or not at all, and what ends it. */
const CELL = /(?:"(?:[^"]|"")*"|[^",\r\n][^,\r\n]*)?(,|\r?\n|\r|$)/y;

/** Where each cell of each line begins; a quote that cannot be understood ends the search. */
function startsIn(text: string): Omit<Cell, 'text'>[][] | Slip {
  const rows: Omit<Cell, 'text'>[][] = [[]];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (;;) {
    const column = at - lineStart + 1;
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match)
      return {
        line,
        column,
        message:
          'found a quote without its end, or letters behind it, expected quotes around the whole cell. Close the quote; double quotes that stand inside a cell.',
      };
    rows.at(-1)?.push({ line, column });
    const [whole, end = ''] = match;
    for (const newline of whole.matchAll(/\r?\n|\r/g)) {
      line += 1;
      lineStart = at + newline.index + newline[0].length;
    }
    at += whole.length;
    if (end === '') return rows;
    if (end !== ',') rows.push([]);
  }
}

/**
 * The cells of a CSV file, line by line, with their places, which d3-dsv does not give. An empty
 * line is a row with one empty cell; a newline at the end of the file begins no row.
 */
export function readCells(text: string): { rows: Cell[][] } | { slip: Slip } {
  const body = text.replace(/^\ufeff/, '').replace(/\r?\n$/, '');
  if (body === '') return { rows: [] };
  const starts = startsIn(body);
  if (!Array.isArray(starts)) return { slip: starts };
  const texts = csvParseRows(body);
  return {
    rows: starts.map((row, i) => row.map((place, j) => ({ text: texts[i]?.[j] ?? '', ...place }))),
  };
}
