import type { PanelsPlot, Table } from '../../contract/schema/figure.ts';
import type { Point } from '../../model/geometry.ts';
import {
  TYPE,
  type FigureLabel,
  type FigureMark,
  type Padding,
  type Plot,
  type Variant,
} from '../figure.ts';
import { inPanel, intoPanel, type Panel, type Parts } from './into-panel.ts';
import { columnMarks, missingBoxes, nounFor } from './month-columns.ts';
import { monthlyValues, type MonthValue } from './monthly.ts';
import { underColumns } from './obstacles.ts';
import { placeNotes, plotSize, type Note } from '../place-notes.ts';
import { quarterPoints } from './quarter-points.ts';
import type { Rectangle } from '../rectangle.ts';
import { sizeOfText } from '../text-size.ts';
import { timeAxis, timeAxisParts } from './time-axis.ts';
import { valueAxis, valueAxisParts } from './value-axis.ts';

/** Wide, names stand over the panels; narrow, beside them, so that all the height is for columns. */
const PADDING: Record<Variant, Padding> = {
  narrow: { top: 8, right: 8, bottom: 28, left: 112 },
  wide: { top: 26, right: 8, bottom: 28, left: 22 },
};
/** Room between panels in CSS pixels of the least box. */
const GAP: Record<Variant, number> = { narrow: 8, wide: 14 };

/** Panels from left to right in a wide figure, from top to bottom in a narrow one. */
function panelsOf(count: number, variant: Variant): Panel[] {
  const { width, height } = plotSize(variant, PADDING[variant]);
  const gap = (GAP[variant] / (variant === 'wide' ? width : height)) * 1000;
  const length = (1000 - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const start = i * (length + gap);
    return variant === 'wide' ? [start, 0, start + length, 1000] : [0, start, 1000, start + length];
  });
}

function titleOf(text: string, variant: Variant): FigureLabel {
  const label = { key: 'title', text, kind: 'panel', align: 'start' } as const;
  return variant === 'wide'
    ? { ...label, at: [0, 0], offset: [0, -8], baseline: 'bottom' }
    : { ...label, at: [0, 500], offset: [4 - PADDING.narrow.left, 0] };
}

/** Throws where the name of a place is wider than the room that it has. */
function checkTitle(place: string, variant: Variant, panelWidth: number): void {
  const room = variant === 'wide' ? panelWidth : PADDING.narrow.left - 24;
  if (sizeOfText(place, 'panel').width > room)
    throw new Error(
      `draw-panels: found no room for "${place}" in the ${variant} figure, expected a name of at most ${Math.round(room)} px at ${TYPE.panel.size} px`,
    );
}

/** The name of a place, with the sum of the months that stand out. */
function titleWith(
  place: string,
  values: readonly MonthValue[],
  highlight: readonly string[] | undefined,
): string {
  if (!highlight) return place;
  const sum = values
    .filter(({ month }) => highlight.includes(month))
    .reduce((total, { value }) => total + (value ?? 0), 0);
  return `${place}: ${sum}`;
}

const prefixOf = (place: string): string => `${place.toLowerCase().replaceAll(/\W+/g, '-')}.`;

/** Columns of a panel as one mark, those that stand out as another, ticks of zeros as a third: panels do not move, and one path is light. */
function together(marks: readonly FigureMark[]): FigureMark[] {
  const parts = [
    { key: 'columns', kind: 'column', role: undefined },
    { key: 'highlight', kind: 'column', role: 'attacker' },
    { key: 'zeros', kind: 'tick', role: undefined },
  ] as const;
  const hasHighlight = marks.some(({ role }) => role !== undefined);
  return parts.flatMap(({ key, kind, role }): FigureMark[] => {
    const paths = marks
      .filter((mark) => mark.kind === kind && mark.role === role)
      .flatMap((mark) => mark.paths);
    const stepsBack = hasHighlight && kind === 'column' && !role;
    const look = { ...(role && { role }), ...(stepsBack && { isContext: true }) };
    return paths.length > 0 ? [{ key, kind, paths, ...look }] : [];
  });
}

/**
 * Draws the same number for several places as small multiples on one scale, one column a month.
 *
 * @throws where a name or a note finds no room, or the table does not hold what the plot asks for
 */
export function drawPanels(content: PanelsPlot, table: Table, variant: Variant): Plot {
  const padding = PADDING[variant];
  const size = plotSize(variant, padding);
  const time = timeAxis(content.from, content.to);
  // In low rows, numbers at more than one line would stand on each other.
  const height = valueAxis('linear', content.top, variant === 'narrow' ? [content.top] : undefined);
  const noun = nounFor(content.noun, table, content.column);
  const panels = panelsOf(content.places.length, variant);
  const obstacles: Rectangle[] = [];
  const notes: Note[] = [];
  const parts = content.places.map((place, i): Parts => {
    const panel = panels[i] ?? [0, 0, 1000, 1000];
    const width = ((panel[2] - panel[0]) / 1000) * size.width;
    const values = monthlyValues(table, [place], content.column, time.months);
    const title = titleWith(place, values, content.highlight);
    checkTitle(title, variant, width);
    const pixels = ((panel[3] - panel[1]) / 1000) * size.height;
    const side = valueAxisParts(height, pixels);
    const foot = timeAxisParts(time, width);
    const isLabelled = variant === 'narrow' || i === 0;
    const hasFoot = variant === 'wide' || i === content.places.length - 1;
    obstacles.push(
      ...underColumns(values, time, height, (point) => {
        const [x, y] = inPanel(panel, point);
        return [(x / 1000) * size.width, (y / 1000) * size.height];
      }),
    );
    for (const { month, value, place: own, text } of content.annotations) {
      if (own !== place) continue;
      const at: Point = [
        time.middle(month),
        value === undefined ? 0 : Math.max(0, height.y(value)),
      ];
      notes.push({
        key: `${prefixOf(place)}note.${month}`,
        text,
        kind: 'note',
        at: inPanel(panel, at),
        sides: ['above', 'right', 'left'],
        leader: 'clear',
      });
    }
    return intoPanel(
      {
        boxes: [
          ...content.bands.map(({ from, to, certainty }) => ({
            key: `band.${from}`,
            at: [time.left(from), 0, time.right(to), 1000] satisfies Panel,
            certainty,
            isSoft: true,
          })),
          ...missingBoxes(values, time),
        ],
        marks: [
          ...side.marks,
          ...together(
            columnMarks(values, time, height, pixels, (month) =>
              content.highlight?.includes(month) ? { role: 'attacker' } : {},
            ),
          ),
          ...(hasFoot ? foot.marks : foot.marks.filter(({ kind }) => kind === 'axis')),
        ],
        labels: [
          titleOf(title, variant),
          ...(isLabelled ? side.labels : []),
          ...(hasFoot ? foot.labels : []),
        ],
        points: quarterPoints(place, values, time, height, noun),
      },
      panel,
      prefixOf(place),
    );
  });
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
