import type { ColumnsPlot, PanelsPlot } from '../schema/figure.ts';
import type { Path } from './yaml-file.ts';

/** A mistake at a field of a plot. */
export interface Slip {
  at: Path;
  message: string;
}

type Months = readonly [first: string, last: string];

/** A stretch of months, the field that names it, and how far it may reach. */
interface Span {
  from: string;
  to: string;
  at: Path;
  within?: Months;
}

/** Stretches of months that run backwards, or beyond the months of the table. */
export function spanSlips(plot: ColumnsPlot | PanelsPlot, months: Months): Slip[] {
  const { curves = [], slide } = plot.type === 'columns' ? plot : {};
  const spans: Span[] = [
    { from: plot.from, to: plot.to, at: ['from'], within: months },
    ...(slide ? [{ from: slide.from, to: slide.to, at: ['slide', 'from'], within: months }] : []),
    ...plot.bands.map(({ from, to }, i) => ({ from, to, at: ['bands', i, 'from'] })),
    ...curves.map(({ from, to }, i) => ({ from, to, at: ['curves', i, 'from'] })),
  ];
  return spans.flatMap(({ from, to, at, within: [first, last] = [from, to] }) => {
    const found = `found ${from} to ${to}, expected`;
    if (from > to)
      return [{ at, message: `${found} the first month and then the last. Exchange them.` }];
    if (from < first || to > last)
      return [
        { at, message: `${found} months from ${first} to ${last}, as in the table. Correct them.` },
      ];
    return [];
  });
}

/** Single months that are not on the axis, or, for a fit, not in the table. */
export function monthSlips(plot: ColumnsPlot | PanelsPlot, months: Months): Slip[] {
  const outside = (
    month: string | undefined,
    at: Path,
    [from, to]: Months = [plot.from, plot.to],
    fix = 'Correct it, or widen the axis.',
  ): Slip[] =>
    month === undefined || (month >= from && month <= to)
      ? []
      : [{ at, message: `found ${month}, expected a month from ${from} to ${to}. ${fix}` }];
  const shared = [
    ...plot.annotations.flatMap(({ month }, i) => outside(month, ['annotations', i, 'month'])),
    ...(plot.highlight ?? []).flatMap((month, i) => outside(month, ['highlight', i])),
  ];
  if (plot.type === 'panels') return shared;
  return [
    ...shared,
    ...(plot.seams ?? []).flatMap(({ month }, i) => outside(month, ['seams', i, 'month'])),
    ...outside(plot.until, ['until']),
    ...outside(plot.fits?.end, ['fits', 'end'], months, 'Correct it.'),
  ];
}
