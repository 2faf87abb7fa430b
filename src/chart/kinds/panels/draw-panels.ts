import type { PanelContent, PanelsPlot } from '../../../content/plots/panels.ts';
import type { Table } from '../../../content/schema/table.ts';
import { inKey } from '../../../map/things/drawing.ts';
import { plotSize, type FigureMark, type Plot, type Variant } from '../../figure.ts';
import { inBox, placeNotes, type Note } from '../../labels/place-notes.ts';
import { inPanel, intoPanel, type Panel, type Parts } from './into-panel.ts';
import {
  bandBoxes,
  columnMarks,
  heightOf,
  missingBoxes,
  missingNotes,
  nounFor,
} from '../../months/month-columns.ts';
import { monthlyValues, type MonthValue } from '../../months/monthly.ts';
import { underColumns } from '../../months/obstacles.ts';
import { hasOwnScales, PADDING, panelsOf, panelTitle } from './panel-layout.ts';
import { quarterPoints } from '../../months/quarter-points.ts';
import { timeAxis, timeAxisParts, type TimeAxis } from '../../months/time-axis.ts';
import { valueAxis, valueAxisParts, type ValueAxis } from '../../months/value-axis.ts';

/** Everything that one panel is drawn from. */
interface Drawn {
  panel: PanelContent;
  table: Table;
  values: readonly MonthValue[];
  time: TimeAxis;
  height: ValueAxis;
  /** Where it stands in the plot, and its size in CSS pixels of the least box. */
  at: Panel;
  size: { width: number; height: number };
}

const prefixOf = (name: string): string => `${inKey(name)}.`;

/** Columns of a panel as one mark, those that stand out as another, ticks of zeros as a third: panels do not move, and one path is light. */
function together(marks: readonly FigureMark[]): FigureMark[] {
  const parts = [
    { key: 'columns', kind: 'column', role: undefined },
    { key: 'highlight', kind: 'column', role: 'neutral' },
    { key: 'zeros', kind: 'tick', role: undefined },
  ] as const;
  const hasHighlight = marks.some(({ role }) => role !== undefined);
  return parts.flatMap(({ key, kind, role }): FigureMark[] => {
    const paths = marks
      .filter((mark) => mark.kind === kind && mark.role === role)
      .flatMap((mark) => mark.paths);
    const isContext = hasHighlight && kind === 'column' && !role;
    return paths.length > 0 ? [{ key, kind, paths, role, isContext }] : [];
  });
}

/** Notes of one panel, in the coordinates of the whole plot: they are placed together. */
function notesOf({ annotations }: PanelsPlot, drawn: Drawn): Note[] {
  const { panel, values, time, height, at } = drawn;
  const prefix = prefixOf(panel.name);
  const own = annotations.filter((one) => one.panel === panel.name);
  return [
    ...own.map(({ month, value, text }): Note => ({
      key: `note.${month}`,
      text,
      kind: 'note',
      at: [time.middle(month), value === undefined ? 0 : heightOf(height, value)],
      sides: ['above', 'right', 'left'],
      leader: 'clear',
    })),
    ...missingNotes(values, time),
  ].map((note) => ({ ...note, key: prefix + note.key, at: inPanel(at, note.at) }));
}

/** @param axes whether the values are numbered here, and whether months have their foot here */
function partsOf(
  content: PanelsPlot,
  drawn: Drawn,
  variant: Variant,
  axes: { values: boolean; months: boolean },
): Parts {
  const { panel, table, values, time, height, at, size } = drawn;
  const { highlight, bands } = content;
  const side = valueAxisParts(height, size.height);
  const foot = timeAxisParts(time, size.width);
  const noun = nounFor(panel.noun, table, panel.column);
  const columns = columnMarks(values, time, height, size.height, (month) =>
    highlight?.includes(month) ? { role: 'neutral' } : {},
  );
  return intoPanel(
    {
      boxes: [...bandBoxes(bands, time), ...missingBoxes(values, time)],
      marks: [
        ...side.marks,
        ...together(columns),
        ...(axes.months ? foot.marks : foot.marks.filter(({ kind }) => kind === 'axis')),
      ],
      labels: [
        panelTitle(panel.name, values, highlight, variant, size),
        ...(axes.values ? side.labels : []),
        ...(axes.months ? foot.labels : []),
      ],
      points: quarterPoints(panel.name, values, time, height, noun),
    },
    at,
    prefixOf(panel.name),
  );
}

/**
 * Draws small multiples over the same months, one column a month: the same number for several places
 * on one scale, or several counts, each on its own.
 *
 * @param tableOf the data file of an id
 * @throws where a name or a note finds no room, or a table does not hold what the plot asks for
 */
export function drawPanels(
  content: PanelsPlot,
  tableOf: (id: string) => Table,
  variant: Variant,
): Plot {
  const padding = PADDING[variant];
  const size = plotSize(variant, padding);
  const time = timeAxis(content.from, content.to);
  const places = panelsOf(content, variant);
  const ownScales = hasOwnScales(content);
  const all = content.panels.map((panel, i): Drawn => {
    const at = places[i] ?? [0, 0, 1000, 1000];
    const table = tableOf(panel.data ?? content.data);
    return {
      panel,
      table,
      values: monthlyValues(table, panel.places, panel.column, time.months),
      time,
      // In low rows, numbers at more than one line would stand on each other.
      height: valueAxis('linear', panel.top, variant === 'narrow' ? [panel.top] : undefined),
      at,
      size: {
        width: ((at[2] - at[0]) / 1000) * size.width,
        height: ((at[3] - at[1]) / 1000) * size.height,
      },
    };
  });
  const parts = all.map((drawn, i) =>
    partsOf(content, drawn, variant, {
      values: variant === 'narrow' || i === 0 || ownScales,
      months: variant === 'wide' || i === all.length - 1,
    }),
  );
  const scaled = inBox(size);
  const obstacles = all.flatMap(({ values, height, at }) =>
    underColumns(values, time, height, (point) => scaled(inPanel(at, point))),
  );
  const notes = all.flatMap((drawn) => notesOf(content, drawn));
  const placed = placeNotes(notes, { variant, padding, obstacles });
  return {
    padding,
    boxes: parts.flatMap(({ boxes }) => boxes),
    marks: [...parts.flatMap(({ marks }) => marks), ...placed.marks],
    units: [],
    labels: [...parts.flatMap(({ labels }) => labels), ...placed.labels],
    points: parts.flatMap(({ points }) => points),
  };
}
