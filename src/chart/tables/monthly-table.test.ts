import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import type { ColumnsPlot } from '../../content/plots/columns.ts';
import type { Table } from '../../content/schema/table.ts';
import { longMonth } from '#messages/format.ts';
import { monthRange } from '../../model/months.ts';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { sampleColumns, sampleTable } from '../months/sample-counts.fixture.ts';
import { slideState } from '../kinds/columns/slide-state.ts';
import { growthTables } from '../kinds/columns/growth-tables.ts';
import { tableAsItIs } from '../kinds/counters/counters.ts';
import { monthlyTable } from './monthly-table.ts';

const counts = sampleTable({ North: [3, 0, null], South: [1, 2, 3] });
const [source] = book.sources.keys();
if (source === undefined) throw new Error('content: found no source, expected one');
const publisher = entry(book.sources, source, 'sources').publisher;
const sourced: Table = {
  ...counts,
  columns: [
    ...counts.columns,
    { name: 'source', type: 'source', title: 'Source', description: 'Id.' },
  ],
  rows: counts.rows.map((row) => ({ ...row, source })),
};

const placed = (...places: string[]): Parameters<typeof monthlyTable>[1] =>
  places.map((place) => ({ title: place, column: 'events', places: [place] }));

describe('monthlyTable(table, numbers, book)', () => {
  it('has one row a month and one column a place, in the order asked for', () => {
    const { columns, rows } = monthlyTable(counts, placed('South', 'North'), book);
    expect(columns.map(({ title }) => title)).toEqual(['Month', 'South', 'North']);
    expect(rows).toEqual([
      ['2019-10', 1, 3],
      ['2019-11', 2, 0],
      ['2019-12', 3, null],
    ]);
  });

  it('marks counts as numbers and the month not', () => {
    expect(
      monthlyTable(counts, placed('North'), book).columns.map(({ isNumber }) => isNumber),
    ).toEqual([undefined, true]);
  });

  it('names and links the source of each row where the file has one', () => {
    const { columns, rows } = monthlyTable(sourced, placed('North'), book);
    expect(columns.at(-1)?.title).toBe('Source');
    expect(rows[0]?.at(-1)).toEqual([{ text: publisher, href: `sources/#${source}` }]);
  });

  it('adds up several places, under the name that is given', () => {
    const both = [{ title: 'Both', column: 'events', places: ['North', 'South'] }];
    const { columns, rows } = monthlyTable(counts, both, book);
    expect(columns.map(({ title }) => title)).toEqual(['Month', 'Both']);
    expect(rows.map(([, count]) => count)).toEqual([4, 2, null]);
  });

  it('has nothing for a place without rows', () => {
    const { rows } = monthlyTable(counts, placed('Moon'), book);
    expect(rows.map(([, count]) => count)).toEqual([null, null, null]);
  });

  it('says what is counted, and which file has the numbers', () => {
    const { caption, file, id } = monthlyTable(counts, placed('North'), book);
    expect(caption).toBe('Fights. fights in a month');
    expect([file, id]).toEqual(['fights', 'fights']);
  });
});

describe('tableAsItIs(table, book)', () => {
  it('keeps rows, columns and cells, and turns sources into links', () => {
    const { columns, rows } = tableAsItIs(sourced, book);
    expect(columns).toEqual([
      { title: 'Month' },
      { title: 'Place' },
      { title: 'Fights', isNumber: true },
      { title: 'Source' },
    ]);
    expect(rows).toHaveLength(sourced.rows.length);
    expect(rows[2]).toEqual([
      '2019-12',
      'North',
      null,
      [{ text: publisher, href: `sources/#${source}` }],
    ]);
  });

  it('has no rows for a file without rows', () => {
    expect(tableAsItIs({ ...counts, rows: [] }, book).rows).toEqual([]);
  });
});

describe('growthTables(plot, tableOf)', () => {
  const surge = entry(book.figures, 'surge', 'figures').frames.map(({ plot }) => plot);
  const tableOf = (id: string): Table => entry(book.tables, id, 'tables');
  const plot = surge.find((one): one is ColumnsPlot => one.type === 'columns' && !!one.slide);

  it('is not there for a plot without a slider', () => {
    expect(growthTables(sampleColumns(), () => counts)).toEqual([]);
  });

  it('answers every month and area that the slider reaches, in the words of the slider', () => {
    if (!plot?.slide) throw new Error('content: found no plot with a slider, expected one');
    const { areas, from, to } = plot.slide;
    const table = tableOf(plot.data);
    const [answers] = growthTables(plot, tableOf);
    const ends = monthRange(from, to);
    expect(answers?.columns.map(({ title }) => title)).toEqual([
      'Up to',
      ...areas.map(({ name }) => name),
    ]);
    expect(answers?.rows.map(([month]) => month)).toEqual(ends.map(longMonth));
    ends.forEach((end, i) => {
      areas.forEach(({ id }, n) => {
        const { word } = slideState(plot, table, { area: id, end });
        expect(answers?.rows[i]?.[n + 1]).toMatch(new RegExp(`^${word}; 12 months: `));
      });
    });
  }, 30_000);

  it('says of a window without events that it has no fit', () => {
    const plot = sampleColumns({
      slide: {
        from: '2020-03',
        to: '2020-03',
        areas: [{ id: 'north', name: 'North', places: ['North'] }],
      },
    });
    const zeros = sampleTable({ North: [0, 0, 0, 0, 0, 0] });
    const [answers] = growthTables(plot, () => zeros);
    expect(answers?.rows).toEqual([
      [
        'March 2020',
        'no clear growth; 12 months: no fit, a month is missing; 6 months: no fit, every month has zero events',
      ],
    ]);
  });

  it('answers for each other counter, but not where twelve months cannot be fitted', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    const slide = {
      from: '2020-08',
      to: '2020-10',
      areas: [{ id: 'north', name: 'North', places: ['North'] }],
      counters: [{ id: 'told', name: 'Fights that were told of', data: 'told', column: 'events' }],
    };
    const told = { ...sampleTable({ North: [...months.map(() => 4), null] }), id: 'told' };
    const own = sampleTable({ North: [...months, 13] });
    const tables = growthTables(sampleColumns({ slide }), (id) => (id === 'told' ? told : own));
    expect(tables.map(({ id, caption, file }) => [id, caption, file])).toEqual([
      ['growth', 'Growth up to each month, by our fits, with 95% intervals. Fights', 'fights'],
      [
        'growth-told',
        'Growth up to each month, by our fits, with 95% intervals. Fights that were told of',
        'told',
      ],
    ]);
    expect(tables.map(({ rows }) => rows.map(([end]) => end))).toEqual([
      ['August 2020', 'September 2020', 'October 2020'],
      ['September 2020'],
    ]);
  });
});
