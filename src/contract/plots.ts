import type { ColumnsPlot, CountersPlot, FigureFrame, PanelsPlot, Table } from './schema/figure.ts';
import { monthSlips, spanSlips, type Slip } from './plot-months.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read-content.ts';
import type { Used } from './used.ts';
import { suggestion } from './did-you-mean.ts';
import { unknownId } from './unknown-id.ts';
import type { Path } from './yaml-file.ts';

/** The columns that a figure of several counters reads. */
const COUNTER_COLUMNS = ['counter', 'events', 'source', 'definition'] as const;

function oneOf(value: string, known: readonly string[], what: string, at: Path): Slip[] {
  if (known.includes(value)) return [];
  return [
    {
      at,
      message: `found "${value}", expected one of ${what}: ${known.join(', ')}.${suggestion(value, known, 'Correct it.')}`,
    },
  ];
}

/** Lists of places, and whether their numbers are added up. */
function placesIn(plot: ColumnsPlot | PanelsPlot): { places: string[]; at: Path; add: boolean }[] {
  const own = { places: plot.places, at: ['places'], add: plot.type === 'columns' };
  if (plot.type === 'panels') return [own];
  return [
    own,
    ...(plot.slide?.areas ?? []).map(({ places }, i) => ({
      places,
      at: ['slide', 'areas', i, 'places'],
      add: true,
    })),
  ];
}

function placeSlips(
  plot: ColumnsPlot | PanelsPlot,
  { id, places: known = [], whole }: Table,
): Slip[] {
  const what = `the places of ${id}`;
  const lists = placesIn(plot).flatMap(({ places, at, add }) => [
    ...places.flatMap((place, i) => [
      ...oneOf(place, known, what, [...at, i]),
      ...(places.indexOf(place) < i
        ? [{ at: [...at, i], message: `found "${place}" twice, expected it once. Remove one.` }]
        : []),
    ]),
    ...(add && places.length > 1 && places.some((place) => place === whole)
      ? [
          {
            at,
            message: `found "${String(whole)}" beside parts of it, expected the whole or parts: else events count twice. Remove one or the other.`,
          },
        ]
      : []),
  ]);
  // Notes are checked against the panels only when these are right: else one slip would be two problems.
  if (plot.type === 'columns' || lists.length > 0) return lists;
  return plot.annotations.flatMap(({ place }, i) =>
    oneOf(place, plot.places, 'the places of this figure', ['annotations', i, 'place']),
  );
}

/** What a reader may do, and what that needs. */
function askSlips(plot: ColumnsPlot | PanelsPlot): Slip[] {
  if (plot.type !== 'columns') return [];
  const slips: Slip[] = [];
  if ((plot.ask === 'slide') !== (plot.slide !== undefined))
    slips.push({
      at: ['ask'],
      message:
        'found only one of "ask: slide" and "slide" (its months and areas), expected both or none. Add the other.',
    });
  if ((plot.ask === 'draw') !== (plot.until !== undefined))
    slips.push({
      at: ['ask'],
      message:
        'found only one of "ask: draw" and "until" (the last month shown), expected both or none. Add the other.',
    });
  return slips;
}

function slipsAgainst(plot: ColumnsPlot | PanelsPlot | CountersPlot, table: Table): Slip[] {
  const numbers = table.columns.filter(({ type }) => type === 'count').map(({ name }) => name);
  if (plot.type === 'counters') {
    const names = table.columns.map(({ name }) => name);
    const absent = COUNTER_COLUMNS.filter((name) => !names.includes(name));
    return absent.length === 0
      ? []
      : [
          {
            at: ['data'],
            message: `found "${table.id}", which has no column ${absent.join(', ')}, expected a table with ${COUNTER_COLUMNS.join(', ')}. Choose another.`,
          },
        ];
  }
  const { months, places } = table;
  if (!months || !places)
    return [
      {
        at: ['data'],
        message: `found "${table.id}", which has no months and places, expected a table that has both. Choose another.`,
      },
    ];
  return [
    ...oneOf(plot.column, numbers, `the number columns of ${table.id}`, ['column']),
    ...placeSlips(plot, table),
    ...spanSlips(plot, months),
    ...monthSlips(plot, months),
    ...askSlips(plot),
  ];
}

function slipsIn({ plot }: FigureFrame, content: Content, used: Used): Slip[] {
  if (!('data' in plot)) return [];
  used.tables.add(plot.data);
  const table = content.book.tables.get(plot.data);
  if (table) return slipsAgainst(plot, table);
  // A table that is there and cannot be read has been reported already.
  if (content.tables.has(plot.data)) return [];
  const known = content.tables.keys();
  return [
    { at: ['data'], message: unknownId(plot.data, 'the files in content/data/series', known) },
  ];
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
