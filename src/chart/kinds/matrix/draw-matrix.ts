import type { GraphPlot } from '../../../content/plots/matrix.ts';
import type { Plot, Variant } from '../../figure.ts';
import { drawFocus } from '../graph/draw-focus.ts';
import { drawOverview } from '../graph/draw-overview.ts';
import type { GraphData } from './matrix-data.ts';
import { layOutGraph, type GraphLayout } from '../graph/graph-layout.ts';
import { drawEverybody } from '../graph/narrow-everybody.ts';
import { drawList } from './row-list.ts';

/** A layout takes a while to find, and a reader who tries one actor after the other needs it once. */
const layouts = new WeakMap<GraphData, GraphLayout>();

function layoutOf(graph: GraphData): GraphLayout {
  const layout =
    layouts.get(graph) ?? layOutGraph([...graph.actors.values()], [...graph.relations.values()]);
  layouts.set(graph, layout);
  return layout;
}

/**
 * Actors in two columns with the edges between them, or, on a phone, as lists. With a focus its
 * relations stand out, each with a word; any actor may be the focus. The same input gives the same
 * plot, in the build and in the browser. Throws on a focus or an end of a relation that is not there,
 * or a list too long for a phone.
 */
export function drawGraph(
  { focus }: Pick<GraphPlot, 'focus'>,
  graph: GraphData,
  variant: Variant,
): Plot {
  if (variant === 'narrow')
    return focus === undefined ? drawEverybody(graph) : drawList(focus, graph);
  const layout = layoutOf(graph);
  return focus === undefined ? drawOverview(graph, layout) : drawFocus(focus, graph, layout);
}
