import { describe, expect, it } from 'vitest';
import { offenders, realFrames } from '../../map/frame/real-frames.fixture.ts';
import { covers, type Rectangle } from '../../map/labels/label-boxes.ts';
import { dotsCovered } from '../../map/labels/dots-covered.fixture.ts';
import { viewOn } from '../../map/labels/candidates.ts';
import { placedForEmbed, stagesOf } from './embed-labels.ts';

/**
 * Pixels that boxes may share to either side: what the estimate of letter widths cannot tell from nothing, and
 * for the discs of two numbers a third of one, so that their digits are apart.
 */
const SHARED = { letters: 2, discs: 6 } as const;

const meet = (a: Rectangle, b: Rectangle, shared: number): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > shared &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > shared;

describe('placedForEmbed(picture)', () => {
  it.each(['wide', 'tall'] as const)('has no labels over one another on a %s stage', (form) => {
    expect(
      offenders(({ picture }) => {
        const { labels, mustSee } = placedForEmbed(picture);
        return stagesOf(picture)[form].flatMap((stage) => {
          const { pixel, setting } = viewOn(stage, { labels, mustSee, lines: [], isSpread: false });
          const drawn = labels.flatMap((label) => {
            const [side, at] =
              form === 'wide' ? [label.wide, label.wideAt] : [label.tall, label.tallAt];
            return side
              ? [{ label, boxes: covers(pixel(at ?? label.at), label, side, setting) }]
              : [];
          });
          return drawn.flatMap((one, i) =>
            drawn
              .slice(i + 1)
              .filter(({ label, boxes }) => {
                const areDiscs = one.label.kind === 'number' && label.kind === 'number';
                const shared = SHARED[areDiscs ? 'discs' : 'letters'];
                return boxes.some((box) => one.boxes.some((own) => meet(box, own, shared)));
              })
              .map(({ label }) => `"${one.label.text}" and "${label.text}" on ${stage.width}`),
          );
        });
      }),
    ).toEqual([]);
  });

  it.each(['wide', 'tall'] as const)('has no label over a dot on a %s stage', (form) => {
    expect(
      offenders(({ picture }) =>
        stagesOf(picture)[form].flatMap((stage) =>
          dotsCovered(placedForEmbed(picture), form, stage),
        ),
      ),
    ).toEqual([]);
  });

  it('leaves out nothing that a frame is about', () => {
    for (const { picture } of realFrames) {
      const { labels } = placedForEmbed(picture);
      expect(labels).toHaveLength(picture.labels.length);
      for (const { emphasis, kind, wide, tall } of labels)
        if (emphasis === 'key' && kind !== 'count') expect([wide, tall]).not.toContain(null);
    }
  });
});
