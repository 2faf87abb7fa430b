import type { Curve } from '../../../content/plots/columns.ts';
import { growthUpTo, WINDOWS, type Growth, type Window } from '../../../model/growth.ts';
import { addMonths, monthRange } from '../../../model/months.ts';
import type { Point } from '../../../model/geometry.ts';
import { monthMessages } from '#messages/chart.ts';
import type { FigureMark } from '../../figure.ts';
import type { MonthValue } from '../../months/monthly.ts';
import type { TimeAxis } from '../../months/time-axis.ts';
import { cutAtTop, type ValueAxis } from '../../months/value-axis.ts';

/** A line over the columns, and the place where its name belongs. */
export interface NamedLine {
  mark: FigureMark;
  name: string;
  at: Point;
}

const LINE_ROLE = 'neutral';

/**
 * What a constant doubling would have looked like: start × 2^(months / doubling), month by month,
 * ended where it leaves the plot. Nobody counted it, so it is drawn as not checkable.
 */
export function doublingLine(
  { from, to, start, doubling, text }: Curve,
  i: number,
  time: TimeAxis,
  height: ValueAxis,
): NamedLine[] {
  const points = monthRange(from, to).map((month, n): Point => [
    time.middle(month),
    height.y(start * 2 ** (n / doubling)),
  ]);
  const path = cutAtTop(points);
  const end = path.at(-1);
  if (!end) return [];
  const mark: FigureMark = {
    key: `curve.${i}`,
    kind: 'curve',
    paths: [path],
    certainty: 'uncheckable',
    role: LINE_ROLE,
  };
  return [{ mark, name: text, at: end }];
}

function fitLine(
  window: Window,
  growth: Growth,
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
): NamedLine[] {
  const end = values.at(-1)?.month;
  if (growth.kind === 'none' || end === undefined) return [];
  const points = growth.fitted.map((value, i): Point => [
    time.middle(addMonths(end, i + 1 - window)),
    height.y(value),
  ]);
  const path = cutAtTop(points);
  const start = path[0];
  if (!start || path.length < 2) return [];
  // A line that can be told from a level one is solid; the rest are dashed like what is not shown.
  const isTold = growth.low > 0 || growth.high < 0;
  const mark: FigureMark = {
    key: `fit.${window}`,
    kind: 'fit',
    paths: [path],
    role: LINE_ROLE,
    certainty: isTold ? undefined : 'plausible',
  };
  // Its name stands over the column in which the line begins, where that is higher.
  const under = height.y(values.at(-window)?.value ?? 0);
  const at: Point = [start[0], Math.max(0, Math.min(start[1], under))];
  return [{ mark, name: monthMessages.windowOf(window), at }];
}

/**
 * Fitted growth over the last 3, 6 and 12 months. Windows that say nothing have no line.
 *
 * @param values up to the end month, which is the last of all windows
 */
export function fitLines(
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
): NamedLine[] {
  const growth = growthUpTo(values.map(({ value }) => value));
  return WINDOWS.toReversed().flatMap((window) =>
    fitLine(window, growth[window], values, time, height),
  );
}
