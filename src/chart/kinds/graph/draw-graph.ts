import type { GraphPlot } from '../../../content/plots/graph.ts';
import type { LegendEntry } from '../../../map/frame/picture.ts';
import { drawTiesNarrow } from './draw-narrow.ts';
import { drawTiesWide } from './draw-ties-wide.ts';
import { tiesOf, type Field } from './graph-data.ts';
import type { Plot, Variant } from '../../figure.ts';
import {
  CONFIDENCES,
  CONFIDENCE_WORDING,
  KINDS,
  TIE_LINE,
  TIE_ROLE,
  signWording,
} from './relation-wording.ts';

/**
 * Who fights, commands, supports, coordinates with or rivals whom. With a focus its ties stand out,
 * each with a word; any actor may be the focus. The same input gives the same plot, in the build
 * and in the browser. Throws on a focus, an end of a tie, or a list too long for a phone.
 */
export function drawTies(
  { focus }: Pick<GraphPlot, 'focus'>,
  field: Field,
  variant: Variant,
): Plot {
  return variant === 'narrow' ? drawTiesNarrow(focus, field) : drawTiesWide(focus, field);
}

/** Kinds and confidences that are on the picture, each with what it looks like. */
export function tiesLegend({ focus }: Pick<GraphPlot, 'focus'>, field: Field): LegendEntry[] {
  const all = [...field.ties.values()];
  const shown = focus === undefined ? all : tiesOf(focus, field).map(({ tie }) => tie);
  const kinds = KINDS.filter((kind) => shown.some((tie) => tie.kind === kind));
  const roles = [...new Set(kinds.map((kind) => TIE_ROLE[kind]))];
  return [
    ...roles.map((role): LegendEntry => {
      const own = kinds.filter((kind) => TIE_ROLE[kind] === role);
      return { swatch: 'role', role, text: own.map(signWording).join(', ') };
    }),
    ...CONFIDENCES.filter((confidence) => shown.some((tie) => tie.confidence === confidence)).map(
      (confidence): LegendEntry => ({
        swatch: 'line',
        certainty: TIE_LINE[confidence],
        text: CONFIDENCE_WORDING[confidence],
      }),
    ),
    ...(shown.length < all.length
      ? [{ swatch: 'ruler' as const, text: 'faint line: a relation of the others' }]
      : []),
  ];
}
