import type { Ask } from '../../content/plots/fields.ts';
import type { AskedFigure } from '../live/asked-figure.ts';
import { attachAskDraw, type DrawData } from './columns/ask-draw.ts';
import { attachAskSlide, type SlideData } from './columns/ask-slide.ts';
import { attachAskFocus, type FocusData } from './matrix/ask-focus.ts';

/** What a reader may do with a figure needs this in the browser, by what it is called in the content. */
interface AskDataByName extends Record<Ask, unknown> {
  draw: DrawData;
  slide: SlideData;
  focus: FocusData;
}
export type AskData = AskDataByName[Ask];

interface Interaction<Data> {
  /** @returns a function that detaches everything */
  attach(data: Data, asked: AskedFigure): () => void;
}

const INTERACTIONS: { [Name in Ask]: Interaction<AskDataByName[Name]> } = {
  draw: { attach: attachAskDraw },
  slide: { attach: attachAskSlide },
  focus: { attach: attachAskFocus },
};

/** Lets the reader act on a figure; the registry of kinds knows nothing of it, so that browsers load no more than this. */
export function attachInteraction(data: AskData, asked: AskedFigure): () => void {
  const interaction: Interaction<AskData> = INTERACTIONS[data.kind];
  return interaction.attach(data, asked);
}
