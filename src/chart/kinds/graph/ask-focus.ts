import { focusState } from './focus-state.ts';
import type { AskData } from '../../live-scene.ts';
import type { AskedFigure } from '../../live/asked-figure.ts';
import { redraw } from '../../live/redraw.ts';

type FocusData = Extract<AskData, { kind: 'focus' }>;

/**
 * Lets the reader look at one actor at a time.
 *
 * @returns a function that detaches everything
 */
export function attachAskFocus(
  { plot, actors, ties, publishers }: FocusData,
  asked: AskedFigure,
): () => void {
  const { controls, root } = asked;
  const choice = controls.querySelector<HTMLSelectElement>('[data-actor]');
  const says = controls.querySelector('[data-says]');
  if (!choice || !says) return () => undefined;
  const field = {
    actors: new Map(actors),
    ties: new Map(ties),
    publishers: new Map(publishers),
  };
  const byName = actors.toSorted(([, a], [, b]) => a.name.localeCompare(b.name, 'en'));
  choice.replaceChildren(...byName.map(([id, { name }]) => new Option(name, id)));
  choice.value = plot.focus ?? '';
  const show = (): void => {
    const state = focusState(choice.value, field);
    says.textContent = state.title;
    redraw(asked.pictures(), state, root);
    asked.setPoints({ narrow: state.plots.narrow.points, wide: state.plots.wide.points });
  };
  choice.addEventListener('change', show);
  return () => {
    choice.removeEventListener('change', show);
  };
}
