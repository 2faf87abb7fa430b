import type { AskData } from '../figure/live-scene.ts';
import type { AskedFigure } from './live-figure.ts';

/** Written when the logic of a drawn line stands. */
export function attachAskDraw(
  _data: Extract<AskData, { kind: 'draw' }>,
  _asked: AskedFigure,
): () => void {
  return () => undefined;
}
