import type { ColumnsPlot } from '../../content/plots/columns.ts';
import type { PanelContent, PanelsPlot } from '../../content/plots/panels.ts';
import type { Table } from '../../content/schema/table.ts';
import { monthRange } from '../../model/months.ts';

/** Counts of made-up places from October 2019 on, one number a month, for tests. */
export function sampleTable(counts: Readonly<Record<string, readonly (number | null)[]>>): Table {
  const places = Object.keys(counts);
  const rows = Object.entries(counts).flatMap(([place, values]) =>
    values.map((events, i) => ({
      month: monthRange('2019-10', '2021-12')[i] ?? '',
      place,
      events,
    })),
  );
  return {
    id: 'fights',
    title: 'Fights',
    description: 'Made up.',
    unit: 'fights in a month',
    columns: [
      { name: 'month', type: 'month', title: 'Month', description: 'Month.' },
      { name: 'place', type: 'place', title: 'Place', description: 'Place.' },
      { name: 'events', type: 'count', title: 'Fights', description: 'Fights.' },
    ],
    places,
    sources: ['log'],
    method: 'Made up.',
    licence: 'None.',
    citation: 'None.',
    gaps: [],
    cannot: ['It cannot show anything.'],
    checked: '2026-11',
    rows,
  };
}

export const sampleColumns = (more: Partial<ColumnsPlot> = {}): ColumnsPlot => ({
  type: 'columns',
  data: 'fights',
  places: ['North'],
  column: 'events',
  noun: ['fight', 'fights'],
  from: '2019-10',
  to: '2020-03',
  scale: 'linear',
  top: 10,
  bands: [],
  curves: [],
  annotations: [],
  ...more,
});

/** The panel of one of the made-up places. */
export const samplePanel = (place: string, more: Partial<PanelContent> = {}): PanelContent => ({
  name: place,
  places: [place],
  column: 'events',
  noun: ['fight', 'fights'],
  top: 10,
  ...more,
});

export const samplePanels = (more: Partial<PanelsPlot> = {}): PanelsPlot => ({
  type: 'panels',
  data: 'fights',
  panels: [samplePanel('West'), samplePanel('North')],
  from: '2019-10',
  to: '2020-03',
  bands: [],
  annotations: [],
  ...more,
});
