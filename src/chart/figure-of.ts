import { entry, type Book } from '../content/book.ts';
import type { FigureFrame } from '../content/schema/figure.ts';
import type { Figure, FigurePoint, Plot, Variant } from './figure.ts';
import type { AskData } from './kinds/interactions.ts';
import { kindOf } from './kinds/registry.ts';
import { sourceLinks } from './tables/reader-table.ts';

/** The same value for each variant, worked out from its name. */
export const forVariants = <T>(of: (variant: Variant) => T): Record<Variant, T> => ({
  narrow: of('narrow'),
  wide: of('wide'),
});

/** Gives the sources of points the names of their publishers. */
function withLinks(plot: Plot, book: Book): Plot {
  const points = plot.points.map(({ sources, ...point }) =>
    sources ? { ...point, links: sourceLinks(sources, book) } : point,
  );
  return { ...plot, points };
}

/** Draws a frame of a figure, with everything that it names looked up. */
export function drawFigure(scene: string, frame: FigureFrame, book: Book): Figure {
  const { plot, ...texts } = frame;
  const kind = kindOf(plot);
  return {
    scene,
    ...texts,
    ask: 'ask' in plot ? plot.ask : undefined,
    plots: forVariants((variant) => withLinks(kind.draw(plot, book, variant), book)),
    legend: kind.legend(plot, book),
  };
}

const drawn = new WeakMap<Book, Map<string, Figure>>();

/**
 * The figure of a frame. It is drawn once for a book, however many pages show it.
 *
 * @param id scene and frame, like surge/count
 * @throws where the content has no such frame, or one that cannot be drawn, for example because a note
 *   finds no room
 */
export function figureOf(book: Book, id: string): Figure {
  const figures = drawn.get(book) ?? new Map<string, Figure>();
  drawn.set(book, figures);
  const known = figures.get(id);
  if (known) return known;
  const [scene = '', name] = id.split('/');
  const frame = entry(book.figures, scene, 'figures').frames.find((one) => one.id === name);
  if (!frame)
    throw new Error(`content/figures/${scene}: found no frame "${name ?? id}", expected one`);
  try {
    const figure = drawFigure(scene, frame, book);
    figures.set(id, figure);
    return figure;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`content/figures/${scene}.yaml, frame "${frame.id}": ${message}`, {
      cause: error,
    });
  }
}

/** The figures of all frames of a scene, in their order. */
export const figuresOf = (book: Book, scene: string): Figure[] =>
  entry(book.figures, scene, 'figures').frames.map(({ id }) => figureOf(book, `${scene}/${id}`));

/** A frame as the live figure needs it: the picture itself is in the page already. */
export interface LiveFigureFrame {
  id: string;
  points: Record<Variant, FigurePoint[]>;
  ask?: AskData | undefined;
}

/** What a live figure fetches for one scene. */
export interface LiveFigureScene {
  frames: LiveFigureFrame[];
}

/** What the browser fetches for a scene of figures. Throws on an unknown scene. */
export function liveFigureScene(scene: string, book: Book): LiveFigureScene {
  return {
    frames: entry(book.figures, scene, 'figures').frames.map(({ id, plot }) => {
      const { plots } = figureOf(book, `${scene}/${id}`);
      return {
        id,
        points: forVariants((variant) => plots[variant].points),
        ask: kindOf(plot).askData?.(plot, book),
      };
    }),
  };
}
