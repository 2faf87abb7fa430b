import { creditOf } from '../../chart/credit-of.ts';
import { entry, type Book } from '../../content/book.ts';
import type { LegendEntry } from '../../map/legend/legend-entry.ts';
import { claimStripSvg } from '../../story/pictures/claim-strip-svg.ts';
import { signsByPart } from '../../story/pictures/signs-by-part.ts';
import type { ResolvedFrame } from '../../story/scene/resolved-frame.ts';
import { coloursOf, type Theme } from '../../design/tokens.ts';
import { cutsMessages } from '#messages/cuts.ts';
import { messages } from '#messages/site.ts';

/** What is written on a card around its picture. */
export interface Card {
  /** The caption: what the frame finds, in one sentence. */
  title: string;
  /** What a figure counts. */
  unit: string | undefined;
  legend: readonly LegendEntry[];
  /** The signs of all claims of the report as an SVG, those of the frame in full; nothing where there are none. */
  strip: string;
  /** The claims of the frame with their verdicts. */
  claims: string;
  credit: string;
}

/** The card of a frame. Sizes in CSS pixels. */
export function cardOf(
  { figure, shown }: ResolvedFrame,
  book: Book,
  { theme, strip }: { theme: Theme; strip: { width: number; height: number } },
): Card {
  const claims = shown.claims.map((id) => entry(book.claims, id, 'claims'));
  return {
    title: shown.title,
    unit: figure?.unit,
    legend: shown.legend,
    strip:
      book.claims.size === 0
        ? ''
        : claimStripSvg(signsByPart(book, shown.claims), strip, coloursOf(theme)),
    claims: cutsMessages.claims(claims, book.claims.size),
    credit: figure ? creditOf(figure.sources, book, 'card') : messages.mapCredit,
  };
}
