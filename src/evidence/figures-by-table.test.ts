import { expect, it } from 'vitest';
import { book } from '../map/frame/real-frames.fixture.ts';
import { tablesUnder } from '../chart/tables/table-under.ts';
import { allTables } from '../content/tables/derived-tables.ts';
import { figuresByTable } from './figures-by-table.ts';

const figures = figuresByTable(book);

it('has a figure for every table that stands under one, and for no other', () => {
  const files = [...book.figures.values()].flatMap((figure) =>
    tablesUnder(figure, book).map(({ file }) => file),
  );
  expect(new Set(figures.keys())).toEqual(new Set(files));
  for (const file of figures.keys()) expect(allTables(book).has(file), file).toBe(true);
});

it('takes one that is drawn from the table', () => {
  for (const [table, { scene, id }] of figures) {
    const content = book.figures.get(scene);
    const frames = content?.frames.filter((frame) => frame.id === id) ?? [];
    const files = content ? tablesUnder({ ...content, frames }, book).map(({ file }) => file) : [];
    expect(files).toContain(table);
  }
});
