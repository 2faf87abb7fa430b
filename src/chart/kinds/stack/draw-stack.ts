import { entry, type Book } from '../../../content/book.ts';
import type { StackItem, StackPlot } from '../../../content/plots/stack.ts';
import { stackMessages } from '#messages/chart.ts';
import type { Point } from '../../../model/geometry.ts';
import { wrapText } from '../../../design/svg/text-width.ts';
import {
  plotSize,
  TYPE,
  type FigureBar,
  type FigureBox,
  type FigureLabel,
  type FigureLabelKind,
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

/**
 * Lines of letters under one another in the middle of a card, each wrapped to its width.
 *
 * @throws where they are higher than the card
 */
function lettersOn(
  { key, at: [left, top, , bottom] }: Card,
  lines: readonly { text: string; kind: FigureLabelKind }[],
  { room, inset, high }: Pick<Layout, 'room' | 'inset' | 'high'>,
  look: Pick<FigureLabel, 'role' | 'isContext'>,
): FigureLabel[] {
  const wrapped = lines.map(({ text, kind }) => ({
    text: wrapText(text, room, TYPE[kind].size, TYPE[kind].weight),
    kind,
  }));
  const heights = wrapped.map(({ text, kind }) => sizeOfText(text, kind).height);
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (total > high)
    throw new Error(
      `piles: found "${lines.map(({ text }) => text).join(', ')}", ${Math.round(total)} px high on a card of ${Math.floor(high)}, expected fewer words. Shorten them.`,
    );
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
const blankLines = ({ key, at: [left, top, , bottom] }: Card, { room, inset }: Layout) =>
  LINES.map((share, i): FigureBar => ({
    key: `blank.${key}.${i}`,
    kind: 'text',
    at: [left, (top + bottom) / 2],
    offset: [inset + (room * share) / 2, (i - 0.5) * LINE.apart],
    width: room * share,
    height: LINE.height,
  }));

/** Where piles and cards lie in the plot of a variant. */
function layOut(count: number, variant: Variant) {
  const { heading, between, gap, inset } = SIZES[variant];
  const { width, height } = plotSize(variant, PADDING);
  const wide = (width - between * (count - 1)) / count;
  const high = (height - heading - 2 * gap) / 3;
  const x = (pixels: number): number => (pixels / width) * 1000;
  const y = (pixels: number): number => (pixels / height) * 1000;
  const left = (pile: number): number => pile * (wide + between);
  const top = (row: number): number => heading + row * (high + gap);
  return {
    inset,
    room: wide - 2 * inset,
    high,
    headingAt: (pile: number): Point => [x(left(pile)), y(heading)],
    cardAt: (pile: number, row: number): FigureBox['at'] => [
      x(left(pile)),
      y(top(row)),
      x(left(pile) + wide),
      y(top(row) + high),
    ],
  };
}
type Layout = ReturnType<typeof layOut>;

/** The cards of all piles, each from top to bottom. */
const cardsOf = (piles: StackPlot['piles'], { cardAt }: Layout): Card[] =>
  piles.flatMap(({ above, below }, pile): Card[] => {
    const key = (item: StackItem | undefined, row: number): string =>
      `card.${item?.clue ?? `${pile}.${row}`}`;
    return [
      { key: key(above, 0), at: cardAt(pile, 0), item: above },
      { key: pile === 0 ? 'band' : `report.${pile}`, at: cardAt(pile, 1), isReport: true },
      { key: key(below, 2), at: cardAt(pile, 2), item: below },
    ];
  });

/** What is written on a card, as far as it is shown. */
function writtenOn(
  card: Card,
  { shown, newest }: StackPlot,
  layout: Layout,
): { labels: FigureLabel[]; bars: FigureBar[] } {
  const { item, isReport } = card;
  const letters = (
    first: { text: string; kind: FigureLabelKind },
    second: string,
    look: Pick<FigureLabel, 'role' | 'isContext'>,
  ) => ({
    labels: lettersOn(card, [first, { text: second, kind: 'note' }], layout, look),
    bars: [],
  });
  if (isReport)
    return letters({ text: stackMessages.report, kind: 'panel' }, stackMessages.undated, {});
  if (!item || !shown.includes(item.clue)) return { labels: [], bars: blankLines(card, layout) };
  const look = newest.includes(item.clue) ? { role: 'neutral' as const } : { isContext: true };
  return letters({ text: item.text, kind: 'value' }, item.dated, look);
}

/** Index pages as piles of cards, newest on top, with the report between two cards of each. */
export function drawStack(
  plot: StackPlot,
  { clues, sources }: Pick<Book, 'clues' | 'sources'>,
  variant: Variant,
): Plot {
  const layout = layOut(plot.piles.length, variant);
  const cards = cardsOf(plot.piles, layout);
  const isShown = ({ item }: Card): boolean => item !== undefined && plot.shown.includes(item.clue);
  const written = cards.map((card) => writtenOn(card, plot, layout));
  return {
    padding: PADDING,
    bars: written.flatMap(({ bars }) => bars),
    boxes: cards.map((card): FigureBox => ({
      key: card.key,
      at: card.at,
      isCard: true,
      role: card.isReport ? 'neutral' : undefined,
      isContext: !card.isReport && !isShown(card),
    })),
    marks: [],
    units: [],
    labels: [
      ...plot.piles.map(({ name }, pile): FigureLabel => ({
        key: `pile.${pile}`,
        text: stackMessages.pile(name),
        kind: 'note',
        at: layout.headingAt(pile),
        offset: [0, -4],
        align: 'start',
        baseline: 'bottom',
      })),
      ...written.flatMap(({ labels }) => labels),
    ],
    points: cards
      .filter(isShown)
      .flatMap(({ item, at: [left, top, right, bottom] }) =>
        item
          ? cluePoint(entry(clues, item.clue, 'clues'), sources, [
              (left + right) / 2,
              (top + bottom) / 2,
            ])
          : [],
      ),
  };
}
