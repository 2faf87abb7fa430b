import type { MatrixPlot } from '../../../content/plots/matrix.ts';
import type { Actor, Relation } from '../../../content/schema/actors.ts';
import type { AskedFigure } from '../../live/asked-figure.ts';
import { redraw } from '../../live/redraw.ts';
import { focusState } from './focus-state.ts';

/** What the browser draws the matrix from; maps as lists of their entries. */
export interface FocusData {
  kind: 'focus';
  plot: MatrixPlot;
  actors: [string, Actor][];
  relations: [string, Relation][];
  /** Publishers by source id. */
  publishers: [string, string][];
}

/**
 * Lets the reader look at one actor at a time.
 *
 * @returns a function that detaches everything
 */
export function attachAskFocus(
  { plot, actors, relations, publishers }: FocusData,
  asked: AskedFigure,
): () => void {
  const { controls, root } = asked;
  const choice = controls.querySelector<HTMLSelectElement>('[data-actor]');
  const says = controls.querySelector('[data-says]');
  if (!choice || !says) return () => undefined;
  const data = {
    actors: new Map(actors),
    relations: new Map(relations),
    publishers: new Map(publishers),
  };
  const byName = actors.toSorted(([, a], [, b]) => a.name.localeCompare(b.name, 'en'));
  choice.replaceChildren(...byName.map(([id, { name }]) => new Option(name, id)));
  choice.value = plot.focus ?? '';
  const show = (): void => {
    const state = focusState(choice.value, data);
    says.textContent = state.title;
    redraw(asked.pictures(), state, root);
    asked.setPoints({ narrow: state.plots.narrow.points, wide: state.plots.wide.points });
  };
  choice.addEventListener('change', show);
  return () => {
    choice.removeEventListener('change', show);
  };
}
