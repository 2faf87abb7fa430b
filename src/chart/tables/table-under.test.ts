import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import { allTables } from '../../content/tables/derived-tables.ts';
import type { FigureContent } from '../../content/schema/figure.ts';
import type { PlotContent } from '../../content/plots/registry.ts';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { tablesUnder } from './table-under.ts';

const idsUnder = (scene: string): string[] =>
  tablesUnder(entry(book.figures, scene, 'figures'), book).map(({ id }) => id);
const withPlots = (...plots: PlotContent[]): FigureContent => ({
  title: 'A scene',
  summary: 'A scene.',
  frames: plots.map((plot, i) => ({
    id: `f${i}`,
    title: 'A frame',
    unit: 'Unit',
    words: 'The finding, and how to read it.',
    plot,
    claims: [],
    sources: ['report-en'],
  })),
});

describe('tablesUnder(scene, book)', () => {
  it('has each table of a scene once, in the order of the frames that need it', () => {
    expect(idsUnder('surge')).toEqual([
      'ucdp-iraq',
      'iraq-counters',
      'counters-2020-q2',
      'growth',
      'growth-ucdp-all',
      'growth-acled-with-isis',
      'growth-acled-isis-first',
      'growth-acled-with-a-death',
    ]);
    expect(idsUnder('pressure-series')).toEqual(['ucdp-syria']);
    expect(idsUnder('dating')).toEqual(['clues']);
    expect(idsUnder('actors')).toEqual(['ties']);
    expect(idsUnder('ledger')).toEqual(['claims']);
  });

  it('has something under every figure, with numbers of a file that can be taken away', () => {
    const files = allTables(book);
    for (const [scene, content] of book.figures) {
      const tables = tablesUnder(content, book);
      expect(tables.length, scene).toBeGreaterThan(0);
      for (const { file, rows, columns } of tables) {
        expect(files.has(file), file).toBe(true);
        expect(rows.length, file).toBeGreaterThan(0);
        expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
      }
    }
  });

  it('shows every place that any frame with the same file shows', () => {
    const [iraq] = tablesUnder(entry(book.figures, 'surge', 'figures'), book);
    expect(iraq?.columns.map(({ title }) => title).toSorted()).toEqual(
      ['Anbar', 'Diyala', 'Iraq', 'Kirkuk', 'Month', 'Nineveh', 'Salahaddin'].toSorted(),
    );
  });

  it('has all numbers of the file for the places that are drawn', () => {
    const [iraq] = tablesUnder(entry(book.figures, 'surge', 'figures'), book);
    const places = iraq?.columns.slice(1).map(({ title }) => title) ?? [];
    const cells = new Map(
      iraq?.rows.flatMap(([month, ...counts]) =>
        counts.map((count, i) => [
          `${typeof month === 'string' ? month : ''} ${places[i] ?? ''}`,
          count,
        ]),
      ),
    );
    const { rows } = entry(book.tables, 'ucdp-iraq', 'tables');
    expect(cells.size).toBe(rows.length);
    expect(
      rows.filter((row) => cells.get(`${String(row.month)} ${String(row.place)}`) !== row.events),
    ).toEqual([]);
  });

  it('refuses a file that is not there', () => {
    const content = withPlots({ type: 'counters', data: 'never-written' });
    expect(() => tablesUnder(content, book)).toThrow('found unknown id "never-written"');
  });

  it('has nothing under a scene without frames', () => {
    expect(tablesUnder(withPlots(), book)).toEqual([]);
  });
});
