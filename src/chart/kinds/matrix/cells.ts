import { ascending, groups } from 'd3';
import type { Confidence, Relation, RelationKind } from '../../../content/schema/actors.ts';
import type { FigureSign, Variant } from '../../figure.ts';
import { GLYPHS, type Glyph } from '../../../map/legend/glyphs.ts';
import type { Certainty } from '../../../model/certainty.ts';
import type { Point } from '../../../model/geometry.ts';
import { CONFIDENCES, RELATION_LEVEL } from './relation-wording.ts';

/** Three signs for five kinds: the words beside them tell the rest. */
export const RELATION_GLYPH: Record<RelationKind, Glyph> = {
  fights: 'cross',
  commands: 'ring',
  supports: 'ring',
  coordinates: 'ring',
  rivals: 'stroke',
};

const order = Object.keys(GLYPHS);

/** The signs of some relations, each once, and the best confidence that any relation with this sign has. */
export function signsOf(relations: readonly Relation[]): { glyph: Glyph; certainty: Certainty }[] {
  return groups(relations, ({ kind }) => RELATION_GLYPH[kind])
    .sort(([a], [b]) => ascending(order.indexOf(a), order.indexOf(b)))
    .map(([glyph, own]) => ({ glyph, certainty: RELATION_LEVEL[bestOf(own)] }));
}

const bestOf = (relations: readonly Relation[]): Confidence =>
  CONFIDENCES.find((one) => relations.some(({ confidence }) => confidence === one)) ?? 'low';

/** Edge of a glyph, width of the bar under one that is alone, and room between two, in CSS pixels. */
const SIZES: Record<Variant, { size: number; width: number; gap: number }> = {
  narrow: { size: 8.5, width: 14, gap: 2 },
  wide: { size: 12.5, width: 24, gap: 4 },
};

/**
 * The signs of a cell side by side.
 *
 * @param key of the cell; signs that keep it move from frame to frame
 */
export function cellSigns(
  key: string,
  relations: readonly Relation[],
  at: Point,
  variant: Variant,
): FigureSign[] {
  const { size, width, gap } = SIZES[variant];
  const signs = signsOf(relations);
  const pitch = (signs.length > 1 ? size : width) + gap;
  return signs.map(({ glyph, certainty }, i) => ({
    key: `sign.${key}.${glyph}`,
    at,
    offset: [(i - (signs.length - 1) / 2) * pitch, 0],
    glyph,
    size,
    width: signs.length > 1 ? size : width,
    certainty,
  }));
}
