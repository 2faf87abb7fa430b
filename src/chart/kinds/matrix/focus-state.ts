import { entry } from '../../../content/book.ts';
import { graphMessages } from '#messages/chart.ts';
import type { Plot, Variant } from '../../figure.ts';
import { drawGraph } from './draw-matrix.ts';
import { relationsOf, saidOf, type GraphData } from './matrix-data.ts';

/** The graph with one of its actors in focus, and what is said of it. */
export interface FocusState {
  title: string;
  words: string;
  plots: Record<Variant, Plot>;
}

/** @throws on an actor that is not there */
export function focusState(focus: string, graph: GraphData): FocusState {
  const own = relationsOf(focus, graph);
  return {
    title: graphMessages.title(entry(graph.actors, focus, 'actors').name, own.length),
    words: own.map(({ relation }) => saidOf(relation, graph)).join(' '),
    plots: {
      narrow: drawGraph({ focus }, graph, 'narrow'),
      wide: drawGraph({ focus }, graph, 'wide'),
    },
  };
}
