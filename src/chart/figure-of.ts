import { entry, type Book } from '../content/book.ts';
import type { FigureFrame } from '../content/schema/figure.ts';
import type { PlotContent } from '../content/plots/registry.ts';
import type { LegendEntry } from '../map/frame/picture.ts';
import { drawBracket, legendOfBracket } from './kinds/date-bounds/draw-date-bounds.ts';
import { drawColumns } from './kinds/columns/draw-columns.ts';
import { drawCounters } from './kinds/counters/draw-counters.ts';
import { drawPanels } from './kinds/panels/draw-panels.ts';
import { drawTies, tiesLegend } from './kinds/graph/draw-graph.ts';
import { drawUnits, legendOfUnits } from './kinds/waffle/draw-waffle.ts';
import type { Field } from './kinds/graph/graph-data.ts';
import type { Ask, Figure, Plot, Variant } from './figure.ts';
import { legendOfColumns, legendOfCounters, legendOfPanels } from './months/legend-of-counts.ts';
import { sourceLinks } from './tables/reader-table.ts';
import { slimTable, type AskData, type LiveFigureScene } from './live-scene.ts';

const fields = new WeakMap<Book, Field>();

/** One field for a book: where its actors are seated is worked out once and kept with it. */
function fieldOf(book: Book): Field {
  const known = fields.get(book);
  if (known) return known;
  const { actors, ties, sources } = book;
  const cited = new Set([...actors.values(), ...ties.values()].flatMap((one) => one.sources));
  const publishers = new Map(
    [...cited].map((id) => [id, entry(sources, id, 'sources').publisher] as const),
  );
  const field = { actors, ties, publishers };
  fields.set(book, field);
  return field;
}

function draw(plot: PlotContent, book: Book, variant: Variant): Plot {
  const table = (id: string) => entry(book.tables, id, 'data');
  switch (plot.type) {
    case 'columns':
      return drawColumns(plot, table(plot.data), variant);
    case 'panels':
      return drawPanels(plot, table, variant);
    case 'counters':
      return drawCounters(plot, table(plot.data), variant);
    case 'bracket':
      return drawBracket(plot, book, variant);
    case 'ties':
      return drawTies(plot, fieldOf(book), variant);
    case 'units':
      return drawUnits(plot, book, variant);
  }
}

function legendOf(plot: PlotContent, book: Book): LegendEntry[] {
  const table = (id: string) => entry(book.tables, id, 'data');
  switch (plot.type) {
    case 'columns':
      return legendOfColumns(plot, table(plot.data));
    case 'panels':
      return legendOfPanels(plot, table);
    case 'counters':
      return legendOfCounters(plot);
    case 'bracket':
      return legendOfBracket(plot, book);
    case 'ties':
      return tiesLegend(plot, fieldOf(book));
    case 'units':
      return legendOfUnits(plot, book);
  }
}

function askOf(plot: PlotContent): Ask | undefined {
  return plot.type === 'columns' || plot.type === 'ties' ? plot.ask : undefined;
}

/** Gives the sources of points the names of their publishers. */
function withLinks(plot: Plot, book: Book): Plot {
  const points = plot.points.map(({ sources, ...point }) =>
    sources ? { ...point, links: sourceLinks(sources, book) } : point,
  );
  return { ...plot, points };
}

/** A frame of a figure with everything that it names looked up, drawn and put into words. */
export function resolveFigure(scene: string, frame: FigureFrame, book: Book): Figure {
  const { id, title, unit, words, plot, claims, sources } = frame;
  const ask = askOf(plot);
  return {
    scene,
    id,
    title,
    unit,
    words,
    ...(ask && { ask }),
    plots: {
      narrow: withLinks(draw(plot, book, 'narrow'), book),
      wide: withLinks(draw(plot, book, 'wide'), book),
    },
    legend: legendOf(plot, book),
    claims,
    sources,
  };
}

function askDataOf(plot: PlotContent, book: Book): AskData | undefined {
  if (plot.type === 'columns' && plot.ask)
    return {
      kind: plot.ask,
      plot,
      table: slimTable(entry(book.tables, plot.data, 'data'), plot),
    };
  if (plot.type !== 'ties' || !plot.ask) return undefined;
  const { actors, ties, publishers } = fieldOf(book);
  return { kind: 'focus', plot, actors: [...actors], ties: [...ties], publishers: [...publishers] };
}

/** What the browser fetches for a scene of figures. Throws on an unknown scene. */
export function liveFigureScene(scene: string, book: Book): LiveFigureScene {
  const { frames } = entry(book.figures, scene, 'figures');
  return {
    frames: frames.map((frame) => {
      const { id, plots } = resolveFigure(scene, frame, book);
      const ask = askDataOf(frame.plot, book);
      return {
        id,
        points: { narrow: plots.narrow.points, wide: plots.wide.points },
        ...(ask && { ask }),
      };
    }),
  };
}
