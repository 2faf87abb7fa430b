import { wordingOf } from '#messages/certainty.ts';
import { least, max, sum } from 'd3';
import { claimPath } from '../../../content/addresses/evidence-addresses.ts';
import type { Book } from '../../../content/book.ts';
import type { Claim } from '../../../content/schema/evidence.ts';
import type { WafflePlot } from '../../../content/plots/waffle.ts';
import { certaintyOfVerdict, CERTAINTIES } from '../../../model/certainty.ts';
import type { Point } from '../../../model/geometry.ts';
import {
  LINE_HEIGHT,
  plotSize,
  TYPE,
  type FigureLabel,
  type FigureUnit,
  type FigureLabelKind,
  type Padding,
  type Plot,
  type Variant,
} from '../../figure.ts';
import { claimMessages } from '#messages/chart.ts';
import { wrapText } from '../../../design/svg/text-width.ts';
import { sizeOfText } from '../../labels/text-size.ts';

const PADDING: Padding = { top: 4, right: 6, bottom: 4, left: 6 };

/** How groups are laid out: squares side by side, their edge and the distance between their centres in CSS pixels. */
interface Grid {
  /** Groups side by side. */
  columns: number;
  label: FigureLabelKind;
  perRow: number;
  size: number;
  pitch: number;
}

const GRIDS: Record<Variant, Grid> = {
  narrow: { columns: 2, label: 'note', perRow: 5, size: 24, pitch: 26.6 },
  wide: { columns: 5, label: 'series', perRow: 3, size: 30, pitch: 33 },
};
/** CSS pixels under a label and between a group and the next one. */
const LABEL_GAP = 4;
const GROUP_GAP = 10;
const COLUMN_GAP = 4;

/** Claims that stand together under a label. */
interface Group {
  key: string;
  label: string;
  claims: Claim[];
  isContext?: boolean | undefined;
}

function groupsByVerdict({ highlight }: WafflePlot, claims: readonly Claim[]): Group[] {
  return CERTAINTIES.map((certainty) => {
    const own = claims.filter(({ verdict }) => certaintyOfVerdict(verdict) === certainty);
    return {
      key: certainty,
      label: claimMessages.group(own.length, wordingOf(certainty)),
      claims: own,
      isContext: highlight && !highlight.includes(certainty),
    };
  });
}

function unitOf(
  { id, order, restatement, verdict }: Claim,
  { highlight }: WafflePlot,
): Omit<FigureUnit, 'at' | 'size'> {
  const certainty = certaintyOfVerdict(verdict);
  return {
    key: `claim.${id}`,
    text: String(order),
    href: claimPath(id),
    spoken: claimMessages.claimRated(order, restatement, verdict),
    certainty,
    isContext: highlight && !highlight.includes(certainty),
  };
}

/** Every way to put things into columns, one column after the other; columns at the end may stay empty. */
function waysToFill<T>(columns: number, things: readonly T[]): T[][][] {
  if (columns === 1 || things.length === 0) return [[[...things]]];
  return things.flatMap((_, i) =>
    waysToFill(columns - 1, things.slice(i + 1)).map((rest) => [things.slice(0, i + 1), ...rest]),
  );
}

/** The way in which the highest column is as low as can be. */
function stacked(groups: readonly Group[], columns: number, heightOf: (group: Group) => number) {
  const heightOfStack = (stack: readonly Group[]): number =>
    sum(stack, (group) => heightOf(group) + GROUP_GAP) - GROUP_GAP;
  const highest = (stacks: readonly Group[][]): number => Math.max(0, ...stacks.map(heightOfStack));
  const stacks = least(waysToFill(columns, groups), highest) ?? [];
  return { stacks, height: highest(stacks) };
}

/**
 * The claims of the report as squares that link to their notes, sorted into the verdicts. Groups fill one column after the other, so that the longest is as short as can
 * be. They are anchored in the middle of their column and placed from there in CSS pixels, so that a
 * group stays together however large the box is.
 */
export function drawWaffle(
  content: WafflePlot,
  { claims }: Pick<Book, 'claims'>,
  variant: Variant,
): Plot {
  const { columns, label: kind, perRow, size, pitch } = GRIDS[variant];
  const { size: letters, weight } = TYPE[kind];
  const room = plotSize(variant, PADDING).width / columns - COLUMN_GAP;
  const inOrder = [...claims.values()].toSorted((a, b) => a.order - b.order);
  const groups = groupsByVerdict(content, inOrder)
    .filter((group) => group.claims.length > 0)
    .map((group) => ({ ...group, label: wrapText(group.label, room, letters, weight) }));
  const lines = max(groups, ({ label }) => label.split('\n').length) ?? 0;
  const heading = lines * letters * LINE_HEIGHT + LABEL_GAP;
  const widest = max(groups, ({ label }) => sizeOfText(label, kind).width) ?? 0;
  const left = -Math.max(perRow * pitch, widest) / 2;
  const heightOf = (group: Group): number =>
    heading + Math.ceil(group.claims.length / perRow) * pitch;
  const { stacks, height } = stacked(groups, columns, heightOf);

  const units: FigureUnit[] = [];
  const labels: FigureLabel[] = [];
  for (const [column, stack] of stacks.entries()) {
    const at: Point = [((column + 0.5) / columns) * 1000, 500];
    let y = -height / 2;
    for (const group of stack) {
      const { key, label, isContext } = group;
      labels.push({
        key: `group.${key}`,
        text: label,
        kind,
        at,
        offset: [left + (pitch - size) / 2, y + heading - LABEL_GAP],
        align: 'start',
        baseline: 'bottom',
        isContext,
      });
      for (const [i, claim] of group.claims.entries()) {
        const [row, place] = [Math.floor(i / perRow), i % perRow];
        const offset: Point = [left + (place + 0.5) * pitch, y + heading + (row + 0.5) * pitch];
        units.push({ ...unitOf(claim, content), at, offset, size });
      }
      y += heightOf(group) + GROUP_GAP;
    }
  }
  return { padding: PADDING, boxes: [], marks: [], units, labels, points: [] };
}
