import { suggestion } from './did-you-mean.ts';
import { monthSlips, spanSlips, type Slip } from './plot-months.ts';
import type { ColumnsPlot, PanelsPlot, Table } from '../schema/figure.ts';
import type { Path } from './yaml-file.ts';

/** A file that a plot reads: the field that names it, and what the plot asks of it and does not find. */
export interface Reading {
  data: string;
  at: Path;
  slips: (table: Table) => Slip[];
}

function oneOf(value: string, known: readonly string[], what: string, at: Path): Slip[] {
  if (known.includes(value)) return [];
  return [
    {
      at,
      message: `found "${value}", expected one of ${what}: ${known.join(', ')}.${suggestion(value, known, 'Correct it.')}`,
    },
  ];
}

function twice(value: string, values: readonly string[], i: number, at: Path): Slip[] {
  if (values.indexOf(value) === i) return [];
  return [{ at, message: `found "${value}" twice, expected it once. Remove one.` }];
}

/** Places that the table has not, that are there twice, or that would count events twice. */
function placeSlips(
  places: readonly string[],
  { id, places: known = [], whole }: Table,
  at: Path,
): Slip[] {
  return [
    ...places.flatMap((place, i) => [
      ...oneOf(place, known, `the places of ${id}`, [...at, i]),
      ...twice(place, places, i, [...at, i]),
    ]),
    ...(places.length > 1 && places.some((place) => place === whole)
      ? [
          {
            at,
            message: `found "${String(whole)}" beside parts of it, expected the whole or parts: else events count twice. Remove one or the other.`,
          },
        ]
      : []),
  ];
}

function columnSlips(column: string, { id, columns }: Table, at: Path): Slip[] {
  const numbers = columns.filter(({ type }) => type === 'count').map(({ name }) => name);
  return oneOf(column, numbers, `the number columns of ${id}`, at);
}

/** What stands on an axis of months asks for a table with months and places, and then for more. */
function inMonths(
  { id, months, places }: Table,
  at: Path,
  more: (months: [string, string]) => Slip[],
): Slip[] {
  if (months && places) return more(months);
  return [
    {
      at,
      message: `found "${id}", which has no months and places, expected a table that has both. Choose another.`,
    },
  ];
}

/** What a reader may do, and what that needs. */
function askSlips(plot: ColumnsPlot): Slip[] {
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

/**
 * The files that a figure of columns reads: its own, and those of its slider's other counters, which
 * must have the same areas.
 *
 * @param own places of the plot's own table; one that it lacks is reported there already
 */
export function readingsOfColumns(plot: ColumnsPlot, own: readonly string[]): Reading[] {
  const { slide } = plot;
  const areas = slide?.areas ?? [];
  const wanted = areas.flatMap(({ places }) => places).filter((place) => own.includes(place));
  return [
    {
      data: plot.data,
      at: ['data'],
      slips: (table) =>
        inMonths(table, ['data'], (months) => [
          ...columnSlips(plot.column, table, ['column']),
          ...placeSlips(plot.places, table, ['places']),
          ...areas.flatMap(({ places }, i) =>
            placeSlips(places, table, ['slide', 'areas', i, 'places']),
          ),
          ...spanSlips(plot, months),
          ...monthSlips(plot, months),
          ...askSlips(plot),
        ]),
    },
    ...(slide?.counters ?? []).map(({ data, column }, i): Reading => {
      const at: Path = ['slide', 'counters', i];
      return {
        data,
        at: [...at, 'data'],
        slips: (table) =>
          inMonths(table, [...at, 'data'], () => {
            const absent = wanted.filter((place) => !table.places?.includes(place));
            const places = [...new Set(absent)].join(', ');
            return [
              ...columnSlips(column, table, [...at, 'column']),
              ...(absent.length > 0
                ? [
                    {
                      at: [...at, 'data'],
                      message: `found "${data}", which has no place ${places}, expected all places of the slider’s areas. Choose another, or leave the counter out.`,
                    },
                  ]
                : []),
            ];
          }),
      };
    }),
  ];
}

/** The files that small multiples read: each panel its own, or that of the plot. */
export function readingsOfPanels(plot: PanelsPlot): Reading[] {
  const names = plot.panels.map(({ name }) => name);
  return [
    {
      data: plot.data,
      at: ['data'],
      slips: (table) =>
        inMonths(table, ['data'], (months) => [
          ...names.flatMap((name, i) => twice(name, names, i, ['panels', i, 'name'])),
          ...spanSlips(plot, months),
          ...monthSlips(plot, months),
          ...plot.annotations.flatMap(({ panel }, i) =>
            oneOf(panel, names, 'the panels of this figure', ['annotations', i, 'panel']),
          ),
        ]),
    },
    ...plot.panels.map(({ data = plot.data, column, places }, i): Reading => {
      const at: Path = data === plot.data ? ['data'] : ['panels', i, 'data'];
      return {
        data,
        at,
        slips: (table) =>
          inMonths(table, at, (months) => [
            ...columnSlips(column, table, ['panels', i, 'column']),
            ...placeSlips(places, table, ['panels', i, 'places']),
            ...(data === plot.data ? [] : spanSlips(plot, months)),
          ]),
      };
    }),
  ];
}
