import { entry } from '../../../content/book.ts';
import { matrixMessages } from '#messages/chart.ts';
import type { Plot, Variant } from '../../figure.ts';
import { drawMatrix } from './draw-matrix.ts';
import { relationsOf, saidOf, type MatrixData } from './matrix-data.ts';

/** The matrix with the row of one actor lit, and what is said of it. */
export interface FocusState {
  title: string;
  words: string;
  plots: Record<Variant, Plot>;
}

/** @throws on an actor that is not there */
export function focusState(focus: string, data: MatrixData): FocusState {
  const own = relationsOf(focus, data);
  return {
    title: matrixMessages.title(entry(data.actors, focus, 'actors').name, own.length),
    words: own.map(({ relation }) => saidOf(relation, data)).join(' '),
    plots: {
      narrow: drawMatrix({ focus }, data, 'narrow'),
      wide: drawMatrix({ focus }, data, 'wide'),
    },
  };
}
