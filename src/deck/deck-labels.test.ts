import { describe, expect, it } from 'vitest';
import { pixelOf, fit } from '../model/fit.ts';
import { offenders } from '../map/frame/real-frames.fixture.ts';
import { covers, type Rectangle } from '../map/labels/label-boxes.ts';
import { dotsCovered } from '../map/labels/dots-covered.fixture.ts';
import { DISCS } from '../map/labels/lettering.ts';
import type { Viewport } from '../map/labels/stages.ts';
import type { Picture, PlacedLabel } from '../map/frame/picture.ts';
import { placedForDeck, stagesOf } from './deck-labels.ts';

/** Whether boxes share more to either side than the estimate of letter widths can tell from nothing, in pixels. */
const meet = (a: Rectangle, b: Rectangle): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

/** What each label covers that is shown with usual letters or with large ones, where readers space them. */
function boxesOf(
  picture: Picture,
  size: 'usual' | 'large',
  stage: Viewport,
  isSpread: boolean,
): { label: PlacedLabel; boxes: Rectangle[] }[] {
  const { mustSee, labels } = placedForDeck(picture);
  const camera = fit(mustSee, stage.free, stage);
  return labels.flatMap((label) => {
    const [side, at = label.at] =
      size === 'usual' ? [label.wide, label.wideAt] : [label.tall, label.tallAt];
    const setting = { disc: stage.disc ?? DISCS.usual, height: stage.free.height, isSpread };
    return side ? [{ label, boxes: covers(pixelOf(at, camera, stage), label, side, setting) }] : [];
  });
}

const meetings = (size: 'usual' | 'large', isSpread: boolean): string[] =>
  offenders(({ picture }) => {
    return stagesOf(picture)[size].flatMap((stage) => {
      const drawn = boxesOf(picture, size, stage, isSpread);
      return drawn.flatMap((one, i) =>
        drawn
          .slice(i + 1)
          .filter(({ boxes }) => boxes.some((box) => one.boxes.some((own) => meet(box, own))))
          .map(({ label }) => `"${one.label.text}" and "${label.text}" on ${stage.width}`),
      );
    });
  });

describe('the labels of the real frames', () => {
  it.each(['usual', 'large'] as const)('are never over one another, with %s letters', (size) => {
    expect(meetings(size, false)).toEqual([]);
  });

  it.each([
    ['wide', 'usual', false],
    ['wide', 'usual', true],
    ['tall', 'large', false],
  ] as const)(
    'cover no dot on the %s side, with %s letters, spaced: %s',
    (form, size, isSpread) => {
      expect(
        offenders(({ picture }) =>
          stagesOf(picture)[size].flatMap((stage) =>
            dotsCovered(placedForDeck(picture), form, stage, isSpread),
          ),
        ),
      ).toEqual([]);
    },
  );

  it('are not over one another either where readers space usual letters', () => {
    expect(meetings('usual', true)).toEqual([]);
  });

  it.each(['wide', 'tall'] as const)('have all that a frame is about, on the %s side', (side) => {
    expect(
      offenders(({ picture }) =>
        placedForDeck(picture)
          .labels.filter(({ emphasis, kind }) => emphasis === 'key' && kind !== 'count')
          .filter((label) => label[side] === null)
          .map(({ text }) => `"${text}" is missing`),
      ),
    ).toEqual([]);
  });
});
