import { describe, expect, it } from 'vitest';
import { stillSize } from './paper.ts';
import type { Picture } from '../map/frame/picture.ts';
import { offenders } from '../map/frame/real-frames.fixture.ts';
import { takenBelow } from '../map/insets/insets-svg.ts';
import { tracesOf, viewOn } from '../map/labels/candidates.ts';
import { covers, overlap } from '../map/labels/label-boxes.ts';
import { DISCS } from '../map/labels/lettering.ts';
import { placeOn } from '../map/labels/place-labels.ts';
import { viewOf } from '../map/svg/map-view.ts';

/** Overlap in square pixels that nobody sees. */
const UNSEEN = 12;

/** Names that cover a dot or each other in the handout. */
function covered(picture: Picture): string[] {
  const { labels, mustSee, items, insets } = picture;
  const size = stillSize(picture);
  const { viewport } = viewOf(mustSee, { x: 0, y: 0, ...size }, takenBelow(insets, size));
  const stage = { ...viewport, disc: DISCS.usual };
  const lines = tracesOf(items);
  const view = viewOn(stage, { labels, mustSee, lines, isSpread: false });
  const boxes = placeOn(labels, mustSee, stage, lines).flatMap((place, i) => {
    const label = labels[i];
    if (!place || !label) return [];
    return [{ label, set: covers(view.pixel(place.at), label, place.side, view.setting) }];
  });
  const shared = (a: (typeof boxes)[number]['set'], b: typeof a): number =>
    Math.max(...a.flatMap((one) => b.map((other) => overlap(one, other))));
  return boxes.flatMap(({ label, set }, i) => [
    ...view.dots
      .filter((dot) => shared(set, [dot]) > UNSEEN)
      .map(() => `${label.text} covers a dot`),
    ...boxes
      .slice(i + 1)
      .filter((other) => shared(set, other.set) > UNSEEN)
      .map((other) => `${label.text} and ${other.label.text}`),
  ]);
}

describe('the names of maps on paper', () => {
  it('cover no dot and not each other', () => {
    expect(offenders(({ picture }) => covered(picture))).toEqual([]);
  });
});
