import { greatest, sum } from 'd3';
import { figureOf } from '../chart/figure-of.ts';
import type { Figure } from '../chart/figure.ts';
import { tablesUnder } from '../chart/tables/table-under.ts';
import type { Book } from '../content/book.ts';

/** How much there is to see in a small picture of a figure: points of its lines and shapes, and its single things. */
const detailOf = ({ plots: { narrow } }: Figure): number =>
  sum(narrow.marks, ({ paths }) => sum(paths, ({ length }) => length)) +
  narrow.units.length +
  (narrow.signs ?? []).filter(({ isContext }) => !isContext).length;

/** For each table from which the story draws, by its id, the figure that shows most of it. */
export function figuresByTable(book: Book): ReadonlyMap<string, Figure> {
  const drawn = [...book.figures].flatMap(([scene, content]) =>
    content.frames.flatMap((frame) => {
      const files = tablesUnder({ ...content, frames: [frame] }, book).map(({ file }) => file);
      return [...new Set(files)].map((file) => ({
        file,
        figure: figureOf(book, `${scene}/${frame.id}`),
      }));
    }),
  );
  return new Map(
    [...Map.groupBy(drawn, ({ file }) => file)].flatMap(([file, all]) => {
      const most = greatest(all, ({ figure }) => detailOf(figure));
      return most ? [[file, most.figure] as const] : [];
    }),
  );
}
