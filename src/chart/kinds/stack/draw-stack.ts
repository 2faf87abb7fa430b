import { entry, type Book } from '../../../content/book.ts';
import type { StackItem, StackPlot } from '../../../content/plots/stack.ts';
import { stackMessages } from '#messages/chart.ts';
import { wrapText } from '../../../design/svg/text-width.ts';
import {
  plotSize,
  TYPE,
  type FigureBar,
  type FigureBox,
  type FigureLabel,
  type FigureLabelKind,
  type FigurePoint,
  type Padding,
  type Plot,
  type Variant,
} from '../../figure.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { cluePoint } from '../date-bounds/clues.ts';

const PADDING: Padding = { top: 2, right: 4, bottom: 2, left: 4 };
/** CSS pixels of the least box: the name over a pile, and between two piles, two cards, card and letters. */
const SIZES: Record<Variant, { heading: number; between: number; gap: number; inset: number }> = {
  narrow: { heading: 18, between: 12, gap: 5, inset: 7 },
  wide: { heading: 22, between: 36, gap: 8, inset: 12 },
};
/** Widths of the bars on a card without words, as shares of its own, and their height in CSS pixels. */
const LINES = [0.72, 0.5] as const;
const LINE = { height: 4, apart: 10 };

/** A card of a pile: an item, the report, or paper without words. */
interface Card {
  /** The same on the line of days: there the card becomes a flag, and the report a span. */
  key: string;
  at: FigureBox['at'];
  item?: StackItem | undefined;
  isReport?: boolean;
}

/** Lines of letters under one another in the middle of a card, each wrapped to its width. */
function lettersOn(
  { key, at: [left, top, , bottom] }: Card,
  lines: readonly { text: string; kind: FigureLabelKind }[],
  room: number,
  inset: number,
  look: Pick<FigureLabel, 'role' | 'isContext'>,
): FigureLabel[] {
  const wrapped = lines.map(({ text, kind }) => ({
    text: wrapText(text, room, TYPE[kind].size, TYPE[kind].weight),
    kind,
  }));
  const heights = wrapped.map(({ text, kind }) => sizeOfText(text, kind).height);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let y = -total / 2;
  return wrapped.map(({ text, kind }, i) => {
    const offset: [number, number] = [inset, y];
    y += heights[i] ?? 0;
    return {
      key: i === 0 ? `words.${key}` : `words.${key}.${i}`,
      text,
      kind,
      at: [left, (top + bottom) / 2],
      offset,
      align: 'start',
      baseline: 'top',
      ...look,
    };
  });
}

/** Pale bars in place of words. */
const blankLines = ({ key, at: [left, top, , bottom] }: Card, room: number, inset: number) =>
  LINES.map((share, i): FigureBar => ({
    key: `blank.${key}.${i}`,
    kind: 'text',
    at: [left, (top + bottom) / 2],
    offset: [inset + (room * share) / 2, (i - 0.5) * LINE.apart],
    width: room * share,
    height: LINE.height,
  }));

/** Index pages as piles of cards, newest on top, with the report between two cards of each. */
export function drawStack(
  { piles, shown, newest }: StackPlot,
  { clues, sources }: Pick<Book, 'clues' | 'sources'>,
  variant: Variant,
): Plot {
  const { heading, between, gap, inset } = SIZES[variant];
  const { width, height } = plotSize(variant, PADDING);
  const wide = (width - between * (piles.length - 1)) / piles.length;
  const high = (height - heading - 2 * gap) / 3;
  const room = wide - 2 * inset;
  const x = (pixels: number): number => (pixels / width) * 1000;
  const y = (pixels: number): number => (pixels / height) * 1000;
  const boxes: FigureBox[] = [];
  const bars: FigureBar[] = [];
  const labels: FigureLabel[] = [];
  const points: FigurePoint[] = [];
  for (const [n, { name, above, below }] of piles.entries()) {
    const left = n * (wide + between);
    labels.push({
      key: `pile.${n}`,
      text: stackMessages.pile(name),
      kind: 'note',
      at: [x(left), y(heading)],
      offset: [0, -4],
      align: 'start',
      baseline: 'bottom',
    });
    const cards = [{ item: above }, { isReport: true }, { item: below }].map((one, row): Card => ({
      ...one,
      key: one.isReport
        ? n === 0
          ? 'band'
          : `report.${n}`
        : `card.${one.item?.clue ?? `${n}.${row}`}`,
      at: [
        x(left),
        y(heading + row * (high + gap)),
        x(left + wide),
        y(heading + row * (high + gap) + high),
      ],
    }));
    for (const card of cards) {
      const { key, at, item, isReport } = card;
      const isShown = item !== undefined && shown.includes(item.clue);
      const isNew = item !== undefined && newest.includes(item.clue);
      const role = 'neutral';
      boxes.push({
        key,
        at,
        isCard: true,
        role: isReport ? role : undefined,
        isContext: !isShown && !isReport,
      });
      if (isReport) {
        const lines = [
          { text: stackMessages.report, kind: 'panel' as const },
          { text: stackMessages.undated, kind: 'note' as const },
        ];
        labels.push(...lettersOn(card, lines, room, inset, {}));
      } else if (item && isShown) {
        const lines = [
          { text: item.text, kind: 'value' as const },
          { text: item.dated, kind: 'note' as const },
        ];
        labels.push(...lettersOn(card, lines, room, inset, isNew ? { role } : { isContext: true }));
        const point = cluePoint(entry(clues, item.clue, 'clues'), sources, [
          (at[0] + at[2]) / 2,
          (at[1] + at[3]) / 2,
        ]);
        points.push(point);
      } else bars.push(...blankLines(card, room, inset));
    }
  }
  return { padding: PADDING, bars, boxes, marks: [], units: [], labels, points };
}
