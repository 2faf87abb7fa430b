import { readingsOfColumns, readingsOfPanels, type Reading } from './plots-series.ts';
import type { Slip } from './plot-months.ts';
import type { Problem } from './problem.ts';
import type { Content } from '../read-content.ts';
import type { FigureFrame, PlotContent, Table } from '../schema/figure.ts';
import type { Used } from './used.ts';
import { unknownId } from './unknown-id.ts';

/** The columns that a figure of several counters reads. */
const COUNTER_COLUMNS = ['counter', 'events', 'source', 'definition'] as const;

function counterSlips({ id, columns }: Table): Slip[] {
  const names = columns.map(({ name }) => name);
  const absent = COUNTER_COLUMNS.filter((name) => !names.includes(name));
  if (absent.length === 0) return [];
  return [
    {
      at: ['data'],
      message: `found "${id}", which has no column ${absent.join(', ')}, expected a table with ${COUNTER_COLUMNS.join(', ')}. Choose another.`,
    },
  ];
}

function readingsOf(plot: PlotContent, tables: ReadonlyMap<string, Table>): Reading[] {
  switch (plot.type) {
    case 'counters':
      return [{ data: plot.data, at: ['data'], slips: counterSlips }];
    case 'columns':
      return readingsOfColumns(plot, tables.get(plot.data)?.places ?? []);
    case 'panels':
      return readingsOfPanels(plot);
    default:
      return [];
  }
}

/** Several panels may say the same of the file that they share. */
function once(slips: readonly Slip[]): Slip[] {
  return [...new Map(slips.map((slip) => [JSON.stringify(slip), slip] as const)).values()];
}

function slipsIn({ plot }: FigureFrame, content: Content, used: Used): Slip[] {
  const { tables } = content.book;
  const slips = readingsOf(plot, tables).flatMap(({ data, at, slips: against }): Slip[] => {
    used.tables.add(data);
    const table = tables.get(data);
    if (table) return against(table);
    // A table that is there and cannot be read has been reported already.
    if (content.tables.has(data)) return [];
    const known = content.tables.keys();
    return [{ at, message: unknownId(data, 'the files in content/data/series', known) }];
  });
  return once(slips);
}

/** What figures ask of the data files and do not find there, and scenes that share a name. */
export function checkPlots(content: Content, used: Used): Problem[] {
  return [...content.figures].flatMap(([id, file]) => {
    const twin = content.scenes.has(id)
      ? [
          file.problemAt(
            [],
            `found a scene "${id}" in content/scenes as well, expected ids to differ. Rename one.`,
          ),
        ]
      : [];
    const frames = content.book.figures.get(id)?.frames ?? [];
    return [
      ...twin,
      ...frames.flatMap((frame, i) =>
        slipsIn(frame, content, used).map(({ at, message }) =>
          file.problemAt(['frames', i, 'plot', ...at], message),
        ),
      ),
    ];
  });
}
