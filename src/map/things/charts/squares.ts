import { sum } from 'd3';
import { mapCharts } from '#messages/map-charts.ts';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import { project } from '../../../model/mercator.ts';
import { widthOfText } from '../../../design/svg/text-width.ts';
import type { Colour } from '../../colours.ts';
import type { Inset, InsetDrawing, InsetForm } from '../../frame/picture.ts';
import type { ChartKind } from './chart-kind.ts';
import { CARD_PADDING, penOf } from './inset-svg.ts';
import { sumAt } from './table-sums.ts';

/** Squares in a row of a block. */
const ACROSS = 11;
/** Edge of a square, from one to the next, and letters, in CSS pixels. */
const SIZES = {
  large: { edge: 10, step: 12.5, padding: 10, number: 22, letters: 13 },
  small: { edge: 5.6, step: 7, padding: 6, number: 15, letters: 11.5 },
} as const;

/** Letters of the headline and of the line below it, in CSS pixels. */
const HEADLINE = {
  large: { least: 0, title: 15, letters: 13 },
  // As wide as other small charts below a map, which has them in its own width.
  small: { least: 326, title: 13.5, letters: 12 },
} as const;

/** Opacity of the squares that do not stand out. */
const PALE = 0.45;

interface BlockContent {
  name: string;
  count: number;
  /** Whether its squares stand out. */
  isFilled: boolean;
}

function draw(
  { name, count, isFilled }: BlockContent,
  form: InsetForm,
  colour: Colour,
): InsetDrawing {
  const pen = penOf(colour);
  const { edge, step, padding, number, letters } = SIZES[form === 'large' ? 'large' : 'small'];
  const top = padding + number * 0.95 + 4;
  const width = 2 * padding + ACROSS * step - (step - edge);
  const height = top + Math.ceil(count / ACROSS) * step - (step - edge) + padding;
  const squares = Array.from({ length: count }, (_, i) => {
    const x = padding + (i % ACROSS) * step;
    const y = top + Math.floor(i / ACROSS) * step;
    return pen.rect([x, y, edge, edge], 'accent-a', isFilled ? 1 : PALE);
  });
  const base = padding + number * 0.75;
  return {
    width,
    height,
    svg:
      pen.card(width, height) +
      pen.text(padding, base, count, { size: number, weight: 600 }) +
      pen.text(padding + String(count).length * number * 0.55 + 5, base, name, {
        size: letters,
        weight: 600,
      }) +
      squares.join(''),
  };
}

/** What the blocks say together, as a headline in the corner of the map. */
function drawSum(
  blocks: readonly BlockContent[],
  { noun, from, to }: MapChartOf<'squares'>,
  form: InsetForm,
  colour: Colour,
): InsetDrawing {
  const pen = penOf(colour);
  const { least, title, letters } = form === 'large' ? HEADLINE.large : HEADLINE.small;
  const filled = blocks.filter(({ isFilled }) => isFilled);
  const countOf = (some: readonly BlockContent[]): number => sum(some, ({ count }) => count);
  const said = mapCharts.share(countOf(filled), countOf(blocks), noun, [from, to]);
  const where = mapCharts.inPlaces(filled.map(({ name }) => name));
  const width = Math.ceil(
    Math.max(
      least,
      2 * CARD_PADDING + widthOfText(said, title, 600),
      2 * CARD_PADDING + widthOfText(where, letters),
    ),
  );
  const base = CARD_PADDING + title * 0.85;
  const below = base + letters * 1.4;
  const height = Math.ceil(below + CARD_PADDING - letters * 0.2);
  return {
    width,
    height,
    svg:
      pen.card(width, height) +
      pen.text(CARD_PADDING, base, said, { size: title, weight: 600 }) +
      pen.text(CARD_PADDING, below, where, { size: letters, fill: 'ink-soft' }),
  };
}

/** A square for each counted thing. A block stands for all of its place, and no square for a spot. */
export const squares: ChartKind<MapChartOf<'squares'>> = (chart, _frame, book) => {
  const all = chart.places.map(({ place, at, is_filled: isFilled = false }) => ({
    at,
    block: { name: place, count: sumAt(place, chart, book), isFilled },
  }));
  const blocks = all.map(({ block }) => block);
  return {
    insets: [
      ...all.map(({ at, block }): Inset => ({
        key: `squares.${block.name}`,
        at: project(at),
        draw: (form, colour) => draw(block, form, colour),
      })),
      {
        key: 'squares',
        draw: (form, colour) => drawSum(blocks, chart, form, colour),
      },
    ],
    listed: all.map(({ block: { name, count } }) => ({
      name,
      certainty: mapCharts.counted(count, chart.noun),
      isSure: true,
    })),
    legend: [
      { swatch: 'filled-square', role: 'attacker', text: chart.legend[0] },
      { swatch: 'pale-square', role: 'attacker', text: chart.legend[1] },
    ],
  };
};
