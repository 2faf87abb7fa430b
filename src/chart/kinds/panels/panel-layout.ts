import type { PanelsPlot } from '../../../content/plots/panels.ts';
import { monthMessages } from '#messages/chart.ts';
import { plotSize, TYPE, type FigureLabel, type Padding, type Variant } from '../../figure.ts';
import { wrapText } from '../../../design/svg/text-width.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import type { Panel } from './into-panel.ts';
import { sumOf } from '../../months/month-columns.ts';
import type { MonthValue } from '../../months/monthly.ts';

/** Wide, names stand over the panels; narrow, beside them, so that all the height is for columns. */
export const PADDING: Record<Variant, Padding> = {
  narrow: { top: 8, right: 8, bottom: 28, left: 124 },
  wide: { top: 42, right: 8, bottom: 28, left: 22 },
};
/** Room between panels in CSS pixels of the least box; side by side, and each with numbers at its axis. */
const GAP: Record<Variant, number> = { narrow: 8, wide: 14 };
const NUMBERED_GAP = 34;
/** Room beside a narrow panel that the numbers of its axis take. */
const NUMBERS = 24;

/** Whether the panels differ in their scales, so that each one has its own numbers. */
export const hasOwnScales = ({ panels }: PanelsPlot): boolean =>
  panels.some(({ top }) => top !== panels[0]?.top);

/** Panels from left to right in a wide figure, from top to bottom in a narrow one. */
export function panelsOf(content: PanelsPlot, variant: Variant): Panel[] {
  const count = content.panels.length;
  const { width, height } = plotSize(variant, PADDING[variant]);
  const pixels = variant === 'wide' && hasOwnScales(content) ? NUMBERED_GAP : GAP[variant];
  const gap = (pixels / (variant === 'wide' ? width : height)) * 1000;
  const length = (1000 - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const start = i * (length + gap);
    return variant === 'wide' ? [start, 0, start + length, 1000] : [0, start, 1000, start + length];
  });
}

/** The sum of the months that stand out, in words, where a panel has a number for each. */
function sumInWords(
  values: readonly MonthValue[],
  highlight: readonly string[] | undefined,
): string | undefined {
  const meant = values.filter(({ month }) => highlight?.includes(month));
  const [first, last] = [meant[0], meant.at(-1)];
  const sum = sumOf(meant);
  if (!first || !last || sum === null) return undefined;
  return monthMessages.panelSum(sum, first.month, last.month);
}

/**
 * The name over a panel in a wide figure, beside it in a narrow one, and below the name the sum of the months that
 * stand out, in as many lines as they take.
 *
 * @param size of the panel in CSS pixels, in its least box
 * @throws where it has no room
 */
export function panelTitle(
  name: string,
  values: readonly MonthValue[],
  highlight: readonly string[] | undefined,
  variant: Variant,
  size: { width: number; height: number },
): FigureLabel {
  const { size: font, weight } = TYPE.panel;
  const isWide = variant === 'wide';
  const room = isWide ? size.width : PADDING.narrow.left - NUMBERS;
  const text = [name, sumInWords(values, highlight)]
    .flatMap((part) => (part === undefined ? [] : wrapText(part, room, font, weight)))
    .join('\n');
  const taken = sizeOfText(text, 'panel');
  if (taken.width > room || taken.height > (isWide ? PADDING.wide.top : size.height))
    throw new Error(
      `draw-panels: found no room for "${text}" in the ${variant} figure, expected a name of at most ${Math.round(room)} px at ${font} px`,
    );
  const label = { key: 'title', text, kind: 'panel', align: 'start' } as const;
  return isWide
    ? { ...label, at: [0, 0], offset: [0, -8], baseline: 'bottom' }
    : { ...label, at: [0, 500], offset: [4 - PADDING.narrow.left, 0] };
}
