import type { Picture, PlacedLabel } from '../frame/picture.ts';
import { viewOn } from './candidates.ts';
import { covers, overlap } from './label-boxes.ts';
import type { Viewport } from './stages.ts';

/** Overlap in square pixels that nobody sees. */
const UNSEEN = 12;

/**
 * The names that cover a dot on a stage, as “Dibis covers the dot of Kirkuk”.
 *
 * @param form whose sides of the labels the stage has
 */
export function dotsCovered(
  { labels, mustSee }: { labels: readonly PlacedLabel[]; mustSee: Picture['mustSee'] },
  form: 'wide' | 'tall',
  stage: Viewport,
  isSpread = false,
): string[] {
  // A place whose name is left out has no dot either.
  const shown = labels.filter((label) => label[form] !== null);
  const seen = { labels: shown, mustSee, lines: [], isSpread };
  const { pixel, setting, dots } = viewOn(stage, seen);
  const dotted = shown.filter(({ dot }) => dot);
  return shown.flatMap((label) => {
    const at = label[`${form}At`] ?? label.at;
    const boxes = covers(pixel(at), label, label[form] ?? 'over', setting);
    return dots.flatMap((dot, i) =>
      boxes.some((box) => overlap(box, dot) > UNSEEN)
        ? [`${label.text} covers the dot of ${dotted[i]?.text ?? ''} on ${stage.width}`]
        : [],
    );
  });
}
