import type { StackPlot } from '../../../content/plots/stack.ts';
import { stackMessages } from '#messages/chart.ts';
import type { ChartKind } from '../chart-kind.ts';
import { cluesTable } from '../date-bounds/date-bounds.ts';
import { drawStack } from './draw-stack.ts';

/** A publisher's index pages, with the report between two items of each. */
export const stack: ChartKind<StackPlot> = {
  draw: drawStack,
  legend: () => [{ swatch: 'card', text: stackMessages.legend }],
  tables: (_, book, { table }) => [cluesTable(book, table)],
};
