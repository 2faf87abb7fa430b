import { describe, expect, it } from 'vitest';
import type { CountersPlot } from '../../../content/plots/counters.ts';
import type { Table } from '../../../content/schema/figure.ts';
import { drawCounters } from './draw-counters.ts';
import { sampleTable } from '../../months/sample-counts.fixture.ts';

type Row = [counter: string, events: number, source: string, definition: string];
const tableOf = (...rows: Row[]): Table => ({
  ...sampleTable({}),
  columns: [
    { name: 'counter', type: 'text', title: 'Counter', description: 'Counter.' },
    { name: 'events', type: 'count', title: 'Number', description: 'Number.' },
    { name: 'source', type: 'source', title: 'Source', description: 'Source.' },
    { name: 'definition', type: 'text', title: 'Definition', description: 'Definition.' },
  ],
  rows: rows.map(([counter, events, source, definition]) => ({
    counter,
    events,
    source,
    definition,
  })),
});
const CONTENT: CountersPlot = { type: 'counters', data: 'counters', bounds: [10, 1000] };
const TABLE = tableOf(
  ['Big', 1000, 'big-log', 'Attacks of every kind.'],
  ['Middle', 100, 'mid-log', 'Attacks that somebody claimed.'],
  ['Small', 10, 'small-log', 'Attacks in which somebody died.'],
);

describe('drawCounters(content, table, variant)', () => {
  it('puts dots on a logarithmic axis: ten times as many is always as far to the right', () => {
    const dots = drawCounters(CONTENT, TABLE, 'wide').marks.filter(({ kind }) => kind === 'dot');
    expect(dots.map(({ paths }) => Math.round(paths[0]?.[0]?.[0] ?? 0))).toEqual([1000, 500, 0]);
  });

  it('writes name, number and definition beside each dot, on the side with room', () => {
    const { labels } = drawCounters(CONTENT, TABLE, 'wide');
    const named = labels.filter(({ kind }) => kind === 'series');
    expect(named.map(({ text, align }) => [text, align])).toEqual([
      ['Big: 1,000', 'end'],
      ['Middle: 100', 'start'],
      ['Small: 10', 'start'],
    ]);
    const said = labels.filter(({ kind }) => kind === 'note').map(({ text }) => text);
    expect(said).toEqual(TABLE.rows.map(({ definition }) => definition));
  });

  it('writes definitions over the whole width where it is narrow', () => {
    const { labels } = drawCounters(CONTENT, TABLE, 'narrow');
    const at = labels.filter(({ kind }) => kind === 'note').map((label) => label.at[0]);
    expect(at).toEqual([0, 0, 0]);
  });

  it('has a point for each with its definition and its source', () => {
    expect(drawCounters(CONTENT, TABLE, 'narrow').points[0]).toMatchObject({
      text: 'Big: 1,000. Attacks of every kind.',
      sources: ['big-log'],
    });
  });

  it('draws one counter, and equal ones in rows of their own', () => {
    expect(drawCounters(CONTENT, tableOf(['One', 50, 'a', 'All.']), 'wide').points).toHaveLength(1);
    const equal = tableOf(['One', 50, 'a', 'All.'], ['Two', 50, 'b', 'Some.']);
    const heights = drawCounters(CONTENT, equal, 'wide').points.map(({ at }) => at[1]);
    expect(new Set(heights).size).toBe(2);
  });

  it('rejects a definition that has no room, naming the counter', () => {
    const long = tableOf(['One', 50, 'a', 'word '.repeat(400)]);
    expect(() => drawCounters(CONTENT, long, 'narrow')).toThrow(
      'found a definition of One that is',
    );
  });

  it('rejects what a logarithmic axis cannot show', () => {
    expect(() => drawCounters(CONTENT, tableOf(['One', 0, 'a', 'All.']), 'wide')).toThrow(
      'found 0 for One, expected a number above zero',
    );
    expect(() => drawCounters(CONTENT, tableOf(['One', 5, 'a', 'All.']), 'wide')).toThrow(
      'found 5 for One, expected it between 10 and 1000',
    );
  });
});
