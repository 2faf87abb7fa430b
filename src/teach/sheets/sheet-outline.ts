import { extent, range, scaleLinear } from 'd3';
import type { Book } from '../../content/book.ts';
import type { Exercise } from '../../content/schema/classroom.ts';
import { project } from '../../model/mercator.ts';
import { routeTable } from './route-table.ts';

/** A sheet of paper as small as a thumbnail, with the proportions of A4. */
export const SHEET_SIZE = { width: 70, height: 99 } as const;
const MARGIN = 8;
const WIDTH = SHEET_SIZE.width - 2 * MARGIN;
/** Height of a line of words, how many letters it holds, and where the words begin, below the title. */
const LINE = 3.2;
const LETTERS = 62;
const TOP = 18;
/** The words of a sheet take at most so many lines here, so that the room to write is seen. */
const MOST_LINES = 12;
/** Share of the room that a blank map takes; a table stands below it. */
const MAP_SHARE = 0.62;

const tenth = (value: number): number => Math.round(value * 10) / 10;
const rule = (x: number, y: number, width: number): string =>
  `M${tenth(x)} ${tenth(y)}h${tenth(width)}`;
const box = (y: number, height: number): string =>
  `M${MARGIN} ${tenth(y)}h${WIDTH}v${tenth(height)}h-${WIDTH}z`;

/** Lines of words, the last as long as its words. */
function wordLines(texts: readonly string[]): number[] {
  const lines = texts.flatMap(({ length }) =>
    range(Math.ceil(length / LETTERS)).map((i) =>
      Math.min(1, Math.max(0.15, length / LETTERS - i)),
    ),
  );
  return lines.slice(0, MOST_LINES);
}

/** Columns and rows of a table from y down. */
const grid = (y: number, height: number, columns: number, rows: number): string =>
  box(y, height) +
  range(1, columns)
    .map((i) => `M${tenth(MARGIN + (WIDTH * i) / columns)} ${tenth(y)}v${tenth(height)}`)
    .join('') +
  range(1, rows)
    .map((i) => rule(MARGIN, y + (height * i) / rows, WIDTH))
    .join('');

type Space = Exercise['space'];

/** The stations of a blank map as crosses where they lie. */
function stations(
  space: Extract<Space, { kind: 'map' }>,
  book: Pick<Book, 'routes'>,
  [top, height]: readonly [number, number],
): string {
  const points = routeTable(space.routes, book).stations.map(({ at }) => project(at));
  const along = (axis: 0 | 1, from: number, to: number) => {
    const [low = 0, high = 1] = extent(points, (point) => point[axis]);
    return scaleLinear([low, high], [from, to]);
  };
  const x = along(0, MARGIN + 6, MARGIN + WIDTH - 6);
  const y = along(1, top + 6, top + height - 6);
  return points.map((at) => `M${tenth(x(at[0]) - 1)} ${tenth(y(at[1]))}h2m-1-1v2`).join('');
}

function room(space: Space, book: Pick<Book, 'routes'>, top: number): string {
  const height = SHEET_SIZE.height - MARGIN - top;
  switch (space.kind) {
    case 'lines':
      return range(space.count)
        .map((i) => rule(MARGIN, top + (height * (i + 1)) / space.count, WIDTH))
        .join('');
    case 'table':
      return grid(top, height, space.heads.length, space.rows.length + 1);
    case 'box':
      return box(top, height);
    case 'map': {
      const map = height * MAP_SHARE;
      const below = top + map + 4;
      return (
        box(top, map) +
        stations(space, book, [top, map]) +
        grid(below, SHEET_SIZE.height - MARGIN - below, 5, 5)
      );
    }
  }
}

/**
 * A sheet as it looks from afar: lines in place of its words, and the room to write as it is. Path data
 * in the pixels of the thumbnail. Throws for an unknown route.
 */
export function sheetOutline(
  { task, given, space }: Pick<Exercise, 'task' | 'given' | 'space'>,
  book: Pick<Book, 'routes'>,
): { text: string; ink: string } {
  const lines = wordLines([task, ...given]);
  const text = lines.map((share, i) => rule(MARGIN, TOP + i * LINE, WIDTH * share)).join('');
  return { text, ink: room(space, book, TOP + lines.length * LINE + 2) };
}
