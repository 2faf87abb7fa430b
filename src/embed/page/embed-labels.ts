import type { Picture } from '../../map/frame/picture.ts';
import { heightsBelow } from '../../map/insets/corner.ts';
import { tracesOf } from '../../map/labels/candidates.ts';
import { placed, placeOn } from '../../map/labels/place-labels.ts';
import type { Viewport } from '../../map/labels/stages.ts';

/** Room around what must be seen, in CSS pixels; embed-picture.css has the same. */
const EDGE = { block: 34, inline: 28 } as const;

/**
 * Pictures of embeds whose heights are followed, from the narrowest to the widest columns, in CSS pixels, and
 * their letters as shares of the usual ones: embed-picture.css has smaller ones for small pictures.
 */
const PICTURES = {
  wide: [
    { width: 640, height: 480, letters: { key: 0.9, context: 0.92 } },
    { width: 900, height: 563, letters: { key: 1, context: 1 } },
  ],
  tall: [
    { width: 320, height: 384, letters: { key: 0.84, context: 0.92 } },
    { width: 280, height: 336, letters: { key: 0.77, context: 0.88 } },
  ],
} as const;

/** The stages on which the labels of an embed must have room. A chart in the corner stands below each of them. */
export function stagesOf({ insets }: Pick<Picture, 'insets'>): Record<'wide' | 'tall', Viewport[]> {
  const below = heightsBelow(insets).tall;
  const stageOf = ({ width, height, letters }: (typeof PICTURES)['wide' | 'tall'][number]) => ({
    width,
    height: below === 0 ? height : height - below + EDGE.block,
    free: {
      left: EDGE.inline,
      top: EDGE.block,
      width: width - 2 * EDGE.inline,
      height: height - 2 * EDGE.block - below,
    },
    letters,
  });
  return { wide: PICTURES.wide.map(stageOf), tall: PICTURES.tall.map(stageOf) };
}

/** A picture with its labels placed for the sizes of embeds: what it is not about gives way. */
export function placedForEmbed(picture: Picture): Picture {
  const { labels, mustSee, items } = picture;
  const lines = tracesOf(items);
  const stages = stagesOf(picture);
  const on = ([stage, ...others]: readonly Viewport[]) =>
    stage ? placeOn(labels, mustSee, stage, lines, { isCrowded: true, others }) : [];
  const [wide, tall] = [on(stages.wide), on(stages.tall)];
  return {
    ...picture,
    labels: labels.map((label, i) => placed(label, wide[i] ?? null, tall[i] ?? null)),
  };
}
