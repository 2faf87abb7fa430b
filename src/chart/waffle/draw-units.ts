import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import type { Book } from '../../content/book.ts';
import type { Claim } from '../../content/schema/evidence.ts';
import type { UnitsPlot } from '../../content/schema/figure.ts';
import { certaintyOfVerdict, CERTAINTIES } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import type { LegendEntry } from '../../map/frame/picture.ts';
import {
  LEAST_BOX,
  LINE_HEIGHT,
  TYPE,
  type FigureLabel,
  type FigureUnit,
  type LabelKind,
  type Padding,
  type Plot,
  type Variant,
} from '../figure.ts';
import { wrapText } from '../../design/svg/text-width.ts';
import { sizeOfText } from '../text-size.ts';
import { wordingOf } from '#messages/certainty.ts';
import { parts } from '../../model/story.ts';

const PADDING: Padding = { top: 4, right: 6, bottom: 4, left: 6 };

/** How groups are laid out: squares side by side, their edge and the distance between their centres in CSS pixels. */
interface Grid {
  /** Groups side by side. */
  columns: number;
  label: LabelKind;
  perRow: number;
  size: number;
  pitch: number;
}

const GRIDS: Record<UnitsPlot['order'], Record<Variant, Grid>> = {
  text: {
    narrow: { columns: 1, label: 'series', perRow: 7, size: 30, pitch: 36 },
    wide: { columns: 1, label: 'series', perRow: 14, size: 32, pitch: 38 },
  },
  verdict: {
    narrow: { columns: 2, label: 'note', perRow: 5, size: 24, pitch: 26.6 },
    wide: { columns: 5, label: 'series', perRow: 3, size: 30, pitch: 33 },
  },
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
  isContext: boolean;
}

/** Whether a claim first stands in the report's second part, from its crosshead on. */
const isLater = ({ paragraph: [first] }: Claim): boolean => first === 'P3' || first === 'P4';

function groupsOf({ order, highlight }: UnitsPlot, claims: readonly Claim[]): Group[] {
  const groups: Group[] =
    order === 'text'
      ? [false, true].map((later) => ({
          key: later ? 'second' : 'first',
          label: later ? `Second part: ${parts[1]}` : `First part: ${parts[0]}`,
          claims: claims.filter((claim) => isLater(claim) === later),
          isContext: false,
        }))
      : CERTAINTIES.map((certainty) => {
          const own = claims.filter(({ verdict }) => certaintyOfVerdict(verdict) === certainty);
          return {
            key: certainty,
            label: `${own.length} ${wordingOf(certainty)}`,
            claims: own,
            isContext: highlight !== undefined && !highlight.includes(certainty),
          };
        });
  return groups.filter((group) => group.claims.length > 0);
}

function unitOf(claim: Claim, { verdicts, highlight }: UnitsPlot): Omit<FigureUnit, 'at' | 'size'> {
  const { id, order, restatement, verdict } = claim;
  const certainty = certaintyOfVerdict(verdict);
  return {
    key: `claim.${id}`,
    text: String(order),
    href: claimPath(id),
    spoken: `Claim ${order}: ${restatement}${verdicts ? ` Verdict: ${verdict}.` : ''}`,
    ...(verdicts && { certainty }),
    ...(highlight && !highlight.includes(certainty) && { isContext: true }),
  };
}

/** Every way to put things into columns, one column after the other; columns at the end may stay empty. */
function waysToFill<T>(columns: number, things: readonly T[]): T[][][] {
  if (columns === 1 || things.length === 0) return [[[...things]]];
  return things.flatMap((_, i) =>
    waysToFill(columns - 1, things.slice(i + 1)).map((rest) => [things.slice(0, i + 1), ...rest]),
  );
}

/**
 * The claims of the report as squares that link to their notes, in the order of the text or sorted
 * into the verdicts. Groups fill one column after the other, so that the longest is as short as can
 * be. They are anchored in the middle of their column and placed from there in CSS pixels, so that a group stays together
 * however large the box is.
 */
export function drawUnits(
  content: UnitsPlot,
  { claims }: Pick<Book, 'claims'>,
  variant: Variant,
): Plot {
  const { columns, label: kind, perRow, size, pitch } = GRIDS[content.order][variant];
  const { size: letters, weight } = TYPE[kind];
  const room = (LEAST_BOX[variant].width - PADDING.left - PADDING.right) / columns - COLUMN_GAP;
  const inOrder = [...claims.values()].toSorted((a, b) => a.order - b.order);
  const groups = groupsOf(content, inOrder).map((group) => ({
    ...group,
    label: wrapText(group.label, room, letters, weight),
  }));
  const lines = Math.max(0, ...groups.map(({ label }) => label.split('\n').length));
  const heading = lines * letters * LINE_HEIGHT + LABEL_GAP;
  const widest = Math.max(
    perRow * pitch,
    ...groups.map(({ label }) => sizeOfText(label, kind).width),
  );
  const heightOf = (group: Group): number =>
    heading + Math.ceil(group.claims.length / perRow) * pitch;
  const heightOfStack = (stack: readonly Group[]): number =>
    stack.reduce((sum, group) => sum + heightOf(group) + GROUP_GAP, -GROUP_GAP);
  const highest = (stacks: readonly Group[][]): number => Math.max(0, ...stacks.map(heightOfStack));
  const stacks = waysToFill(columns, groups).reduce((best, way) =>
    highest(way) < highest(best) ? way : best,
  );
  const top = -highest(stacks) / 2;

  const units: FigureUnit[] = [];
  const labels: FigureLabel[] = [];
  for (const [column, stack] of stacks.entries()) {
    const at: Point = [((column + 0.5) / columns) * 1000, 500];
    const left = -widest / 2;
    let y = top;
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
        ...(isContext && { isContext }),
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

/** What the legend of such a figure says: what a square is, or what its filling means. */
export function legendOfUnits(
  { verdicts }: UnitsPlot,
  { claims }: Pick<Book, 'claims'>,
): LegendEntry[] {
  if (!verdicts)
    return [{ swatch: 'square', text: 'a claim of the report, numbered as in the text' }];
  const found = new Set([...claims.values()].map(({ verdict }) => certaintyOfVerdict(verdict)));
  return CERTAINTIES.filter((certainty) => found.has(certainty)).map((certainty) => ({
    swatch: 'square',
    certainty,
    text: wordingOf(certainty),
  }));
}
