import type { FigurePoint, Variant } from '../figure.ts';

/** A figure of which a reader can ask something, wherever in the scene it is shown. */
export interface AskedFigure {
  /** The controls beside the words. */
  controls: HTMLElement;
  /** Every place in the page that shows this frame: in its step, and on the stage while it is on. */
  pictures(): HTMLElement[];
  /** The hover layers over these pictures. */
  layers(): HTMLElement[];
  points(): Record<Variant, readonly FigurePoint[]>;
  /** Takes other points for this frame from now on. */
  setPoints(points: Record<Variant, FigurePoint[]>): void;
  /** Calls back whenever a layer has been laid over another picture or size. Returns what stops it. */
  subscribe(listener: () => void): () => void;
  /** Says something to screen readers: the answer to what the reader has just done. */
  announce(text: string): void;
  /** Address of the site's root, with a slash at the end. */
  root: string;
}
