import { describe, expect, it } from 'vitest';
import type { Table } from '../../../content/schema/table.ts';
import { plotSize, VARIANTS, type Variant } from '../../figure.ts';
import { collisionsIn } from '../../labels/collisions.fixture.ts';
import { fieldPath } from '../../plot-html.ts';
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
const TABLE = tableOf(
  ['Big', 1000, 'big-log', 'Attacks of every kind.'],
  ['Middle', 100, 'mid-log', 'Attacks that somebody claimed.'],
  ['Small', 10, 'small-log', 'Attacks in which somebody died.'],
);

const fieldsOf = (table: Table, variant: Variant) => drawCounters(table, variant).fields ?? [];

describe('drawCounters(table, variant)', () => {
  it.each(VARIANTS)('lets nothing cover anything else or leave the least %s box', (variant) => {
    const plot = drawCounters(TABLE, variant);
    expect(collisionsIn(plot, variant)).toEqual([]);
    const { width, height } = plotSize(variant, plot.padding);
    for (const field of plot.fields ?? []) {
      const drawn = fieldPath(field);
      const [x = NaN, y = NaN] = field.offset ?? [];
      expect(x + drawn.width).toBeLessThanOrEqual(width);
      expect(y + drawn.height).toBeLessThanOrEqual(height / 2);
      const definition = plot.labels.find(
        ({ key }) => key === field.key.replace('field', 'definition'),
      );
      expect(definition?.offset?.[1]).toBeGreaterThan(y + drawn.height);
    }
  });

  it.each(VARIANTS)('has as many squares as were counted, at one scale (%s)', (variant) => {
    const fields = fieldsOf(TABLE, variant);
    expect(fields.map(({ count }) => count)).toEqual([1000, 100, 10]);
    expect(new Set(fields.map(({ size, pitch }) => `${size} ${pitch}`)).size).toBe(1);
    expect(fields[0]?.size).toBeLessThan(fields[0]?.pitch ?? 0);
  });

  it('makes the squares as large as there is room for', () => {
    const few = fieldsOf(tableOf(['One', 40, 'a', 'All.'], ['Two', 20, 'b', 'Some.']), 'wide');
    expect(few[0]?.pitch).toBeGreaterThan(2 * (fieldsOf(TABLE, 'wide')[0]?.pitch ?? NaN));
  });

  it('writes the number over each field, and name and definition under it', () => {
    const { labels, fields = [] } = drawCounters(TABLE, 'wide');
    const numbers = labels.filter(({ kind }) => kind === 'series');
    expect(numbers.map(({ text }) => text)).toEqual(['1,000', '100', '10']);
    expect(numbers.map(({ offset }) => offset?.[0])).toEqual(
      fields.map(({ offset }) => offset?.[0]),
    );
    const said = labels.filter(({ kind }) => kind === 'note');
    expect(said.map(({ text }) => text.replaceAll('\n', ' '))).toEqual(
      TABLE.rows.map(({ counter, definition }) => `${String(counter)}: ${String(definition)}`),
    );
    expect(said.map(({ offset }) => offset?.[0])).toEqual(fields.map(({ offset }) => offset?.[0]));
  });

  it('writes definitions one after the other where it is narrow', () => {
    const said = drawCounters(TABLE, 'narrow').labels.filter(({ kind }) => kind === 'note');
    expect(said.map(({ offset }) => offset?.[0])).toEqual([0, 0, 0]);
    const heights = said.map(({ offset }) => offset?.[1] ?? NaN);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('has a point for each with its definition and its source', () => {
    expect(drawCounters(TABLE, 'narrow').points[0]).toMatchObject({
      text: 'Big: 1,000. Attacks of every kind.',
      sources: ['big-log'],
    });
  });

  it('rejects definitions that leave no room', () => {
    const long = tableOf(['One', 50, 'a', 'word '.repeat(400)]);
    for (const variant of VARIANTS)
      expect(() => drawCounters(long, variant)).toThrow('Shorten the definitions.');
  });

  it('rejects what cannot be drawn as squares', () => {
    expect(() => drawCounters(tableOf(['One', 0, 'a', 'All.']), 'wide')).toThrow(
      'found 0 for One, expected a number above zero',
    );
  });
});
