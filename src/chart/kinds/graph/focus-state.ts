import { entry } from '../../../content/book.ts';
import { drawTies } from './draw-graph.ts';
import { tiesOf, type Field } from './graph-data.ts';
import type { Plot, Variant } from '../../figure.ts';
import { sentenceOf } from './relation-wording.ts';

/** The figure of the actors with one of them in focus, and what is said of it. */
export interface FocusState {
  title: string;
  words: string;
  plots: Record<Variant, Plot>;
}

/** @throws on an actor that is not there */
export function focusState(focus: string, field: Field): FocusState {
  const own = tiesOf(focus, field);
  const { name } = entry(field.actors, focus, 'focus');
  const count = own.length === 1 ? '1 reported relation' : `${own.length} reported relations`;
  return {
    title: `${name}: ${count}`,
    words: own
      .map(({ tie }) =>
        sentenceOf(tie, entry(field.actors, tie.from, 'from'), entry(field.actors, tie.to, 'to')),
      )
      .join(' '),
    plots: {
      narrow: drawTies({ focus }, field, 'narrow'),
      wide: drawTies({ focus }, field, 'wide'),
    },
  };
}
