import { PRECISION_WORDING } from '#messages/certainty.ts';
import { entry } from '../../content/book.ts';
import { type Precision } from '../../model/certainty.ts';
import { project } from '../../model/mercator.ts';
import type { Label } from '../frame/picture.ts';
import type { ThingKind } from './thing.ts';

/** A crisp dot for a known point, a soft disc for an approximate position, none for an area. */
const DOTS: Partial<Record<Precision, NonNullable<Label['dot']>>> = {
  point: 'point',
  approximate: 'soft',
};
/**
 * Places are written and not drawn: a dot belongs to its name. One of unknown position is only listed. Legends
 * have no line for them: what dots are never changes, and the credit of every map says it.
 */
export const place: ThingKind = {
  name: 'places',
  positions(id, { places }) {
    const { at } = entry(places, id, 'places');
    return at ? [at] : [];
  },
  shown: (frame, { places }) =>
    frame.places.map(({ place: id, emphasis, side }) => {
      const { name, label, name_ar: arabic, precision, at } = entry(places, id, 'places');
      const dot = DOTS[precision];
      return {
        ...(at && {
          label: {
            text: label ?? name,
            ...(arabic && emphasis === 'key' && { arabic }),
            kind: precision === 'area' ? 'area' : 'place',
            at: project(at),
            emphasis,
            role: 'neutral',
            ...(dot && { dot }),
            ...(side && { wish: side }),
          },
        }),
        listed: {
          name,
          ...(arabic && { arabic }),
          certainty: PRECISION_WORDING[precision],
          isSure: precision === 'point',
        },
      };
    }),
  legend: () => [],
};
