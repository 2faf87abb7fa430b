import { describe, expect, it } from 'vitest';
import { fit, pixelOf } from '../../model/fit.ts';
import type { Label, Picture, Side } from '../frame/picture.ts';
import { heightsBelow } from '../insets/corner.ts';
import { covers, overlap, sizeOf, type Rectangle } from './label-boxes.ts';
import { discIn } from './lettering.ts';
import { dotsCovered } from './dots-covered.fixture.ts';
import { placed, placeLabels, placeOn } from './place-labels.ts';
import { stagesFor, TALL, WIDE, type Viewport } from './stages.ts';
import { offenders } from '../frame/real-frames.fixture.ts';

const BOX = { x: 0, y: 0, width: 1000, height: 1000 };

const label = (text: string, more: Partial<Label> = {}): Label => ({
  text,
  kind: 'place',
  at: [500, 500],
  emphasis: 'key',
  role: 'neutral',
  dot: 'point',
  ...more,
});

const lettering = (text: string): Label => ({
  text,
  kind: 'governorate',
  at: [502, 500],
  emphasis: 'context',
  role: 'neutral',
});

/** The side of each label on a stage. */
const sidesOn = (...given: Parameters<typeof placeOn>): (Side | null)[] =>
  placeOn(...given).map((position) => position?.side ?? null);

/** Where a label stands, as labels.css puts it: 9 px from its point. */
function rectangleOf(text: Label, side: Side, box: typeof BOX, stage: Viewport): Rectangle {
  const [x, y] = pixelOf(text.at, fit(box, stage.free, stage), stage);
  const { width, height } = sizeOf(text);
  const rectangle = { left: x - width / 2, top: y - height / 2 };
  if (side === 'right') rectangle.left = x + 9;
  if (side === 'left') rectangle.left = x - 9 - width;
  if (side === 'top') rectangle.top = y - 9 - height;
  if (side === 'bottom') rectangle.top = y + 9;
  return { ...rectangle, right: rectangle.left + width, bottom: rectangle.top + height };
}

/** Boxes of a label on a stage; several along the line of slanted lettering. */
function coversOn(text: Label, side: Side, box: typeof BOX, stage: Viewport): Rectangle[] {
  const [x, y] = pixelOf(text.at, fit(box, stage.free, stage), stage);
  return covers([x, y], text, side, {
    disc: discIn(stage.width),
    height: stage.free.height,
    isSpread: false,
  });
}

/** Square pixels of overlap that the estimate of letter widths cannot tell from none. */
const UNSEEN = 12;

describe('placeOn(labels, mustSee, stage)', () => {
  it('gives one label alone its first choice, to the right of its dot', () => {
    expect(sidesOn([label('Mosul')], BOX, WIDE)).toEqual(['right']);
  });

  it('places nothing for nothing', () => {
    expect(sidesOn([], BOX, WIDE)).toEqual([]);
  });

  it('moves one of two neighbours out of the way of the other', () => {
    const [first, second] = sidesOn(
      [label('Mosul', { at: [480, 500] }), label('Erbil', { at: [520, 500] })],
      BOX,
      WIDE,
    );
    expect([first, second]).not.toEqual(['right', 'right']);
    expect(first).not.toBeNull();
    expect(second).not.toBeNull();
  });

  it('stays on the better side of a line that it hardly touches, and no longer when it covers more', () => {
    const { scale } = fit(BOX, WIDE.free, WIDE);
    // What a point of a line covers reaches 4 px around it, and the label begins 9 px from its own.
    const beside = (pixels: number): (Side | null)[] =>
      sidesOn([label('Mosul')], BOX, WIDE, [[500 + (9 - 4 + pixels) / scale, 500]]);
    expect(beside(0.7)).toEqual(['right']);
    expect(beside(0.8)).toEqual(['left']);
  });

  it('does not go under the card beside the wide stage, nor off the tall one', () => {
    const left = { x: 0, y: 0, width: 1000, height: 1000 };
    const at: [number, number] = [-60, 500];
    expect(sidesOn([label('Mosul', { at, wish: 'left' })], left, WIDE)).toEqual(['left']);
    const taken = label('Tikrit', { at, kind: 'place', wish: 'right' });
    expect(sidesOn([taken, label('Mosul', { at })], left, WIDE)).toEqual(['right', 'top']);
    expect(sidesOn([taken, label('Mosul', { at })], left, TALL)[1]).not.toBe('left');
  });

  it('obeys an author who wishes for a side', () => {
    expect(sidesOn([label('Mosul', { wish: 'bottom' })], BOX, WIDE)).toEqual(['bottom']);
  });

  it('never drops a key label, however crowded it is', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => label(`A long name ${i}`));
    expect(sidesOn(crowd, BOX, TALL)).not.toContain(null);
  });

  it('takes another side than the one wished for where that would cover a name or a dot, but not for a line', () => {
    const { scale } = fit(BOX, WIDE.free, WIDE);
    const wishing = label('Mosul', { wish: 'right' });
    const beside = (pixels: number): [number, number] => [500 + pixels / scale, 500];
    expect(sidesOn([wishing, label('Erbil', { at: beside(30) })], BOX, WIDE)[0]).not.toBe('right');
    const line = Array.from({ length: 6 }, (_, i) => beside(12 + i * 6));
    expect(sidesOn([wishing], BOX, WIDE, line)).toEqual(['right']);
  });

  it('moves a number along its line, then beside it, and never drops it', () => {
    const { scale } = fit(BOX, WIDE.free, WIDE);
    const at = (pixels: number): [number, number] => [500 + pixels / scale, 500];
    const number = (text: string, reach: number): Label => ({
      text,
      kind: 'number',
      at: at(0),
      along: [at(-reach), at(reach)],
      emphasis: 'key',
      role: 'attacker',
    });
    const placedWith = (reach: number): ReturnType<typeof placeOn> => {
      const numbers = ['1', '2', '3'].map((text) => number(text, reach));
      return placeOn(numbers, BOX, WIDE, [], { isCrowded: true });
    };
    const long = placedWith(40);
    expect(long.map((position) => position?.side)).toEqual(['over', 'over', 'over']);
    expect(new Set(long.map((position) => position?.at.join())).size).toBe(3);
    const short = placedWith(6).map((position) => position?.side);
    expect(short).toHaveLength(3);
    expect(short).not.toContain(undefined);
    expect(short.filter((side) => side === 'over').length).toBeLessThan(3);
  });

  it('leaves out of a crowded stage what the frame is not about, if it would cover a name or a dot', () => {
    const crowd = Array.from({ length: 6 }, (_, i) =>
      label(`Name ${i}`, { emphasis: i === 0 ? 'key' : 'context' }),
    );
    const sides = sidesOn(crowd, BOX, WIDE, [], { isCrowded: true });
    expect(sides[0]).toBe('right');
    expect(sides).toContain(null);
    expect(sidesOn(crowd, BOX, WIDE)).not.toContain(null);
    const apart = crowd.map((one, i): Label => ({ ...one, at: [i * 160, 500] }));
    expect(sidesOn(apart, BOX, WIDE, [], { isCrowded: true })).not.toContain(null);
    const counts = crowd.map((one) => ({
      ...one,
      kind: 'count' as const,
      emphasis: 'key' as const,
    }));
    expect(sidesOn(counts, BOX, WIDE, [], { isCrowded: true }), 'counts give way too').toContain(
      null,
    );
    const key = crowd.map((one) => ({ ...one, emphasis: 'key' as const }));
    expect(sidesOn(key, BOX, WIDE, [], { isCrowded: true })).not.toContain(null);
  });

  it('drops the lettering of a large feature rather than let it cover a name', () => {
    const crowd = [label('Mosul', { wish: 'right' }), lettering('Nineveh')];
    expect(sidesOn(crowd, BOX, WIDE)).toEqual(['right', null]);
  });

  it('places key labels first, whatever their place in the list', () => {
    const crowd = [lettering('Nineveh'), label('Mosul', { wish: 'right' })];
    expect(sidesOn(crowd, BOX, WIDE)).toEqual([null, 'right']);
  });

  it('never drops a place that the author listed, however unimportant', () => {
    const crowd = [
      label('Mosul', { wish: 'right' }),
      label('Erbil', { wish: 'right', emphasis: 'context' }),
    ];
    expect(sidesOn(crowd, BOX, WIDE)).not.toContain(null);
  });

  it('leaves a drawn line free where it can', () => {
    const line = Array.from({ length: 25 }, (_, i): [number, number] => [500 + i * 8, 500]);
    expect(sidesOn([label('Mosul')], BOX, WIDE, line)).not.toEqual(['right']);
  });

  it('does not write beyond the edge of the stage', () => {
    const [side] = sidesOn([label('Khanaqin', { at: [1040, 500] })], BOX, TALL);
    expect(side).not.toBe('right');
  });

  it('does not write under the card of a wide stage', () => {
    const [side] = sidesOn([label('A rather long name', { at: [-40, 500] })], BOX, WIDE);
    expect(side).toBe('right');
  });

  /** The place in the map that stands at a pixel of a stage. */
  const atPixel = (x: number, y: number, stage: Viewport): [number, number] => {
    const camera = fit(BOX, stage.free, stage);
    const [left, top] = pixelOf([0, 0], camera, stage);
    return [(x - left) / camera.scale, (y - top) / camera.scale];
  };

  it('leaves lettering out as soon as it comes closer to an edge of the stage than it may', () => {
    const text = lettering('Nineveh');
    const { width, height } = sizeOf(text);
    const placedAt = (x: number, y: number): (Side | null)[] =>
      sidesOn([{ ...text, at: atPixel(x, y, TALL) }], BOX, TALL);
    // Four pixels on three sides, and thirty below, where the stage has its buttons.
    const [left, top] = [4 + width / 2, 4 + height / 2];
    const [right, bottom] = [TALL.width - 4 - width / 2, TALL.height - 30 - height / 2];
    for (const [x, y, outwards] of [
      [left, 200, [-1, 0]],
      [right, 200, [1, 0]],
      [200, top, [0, -1]],
      [200, bottom, [0, 1]],
    ] as const) {
      expect(placedAt(x, y), `${x} ${y}`).toEqual(['over']);
      expect(placedAt(x + outwards[0], y + outwards[1]), `${x} ${y}`).toEqual([null]);
    }
  });

  it('leaves lettering out as soon as it would begin under the card of the wide stage', () => {
    const text = lettering('Nineveh');
    const { width } = sizeOf(text);
    const placedAt = (left: number): (Side | null)[] =>
      sidesOn([{ ...text, at: atPixel(left + width / 2, 400, WIDE) }], BOX, WIDE);
    const card = WIDE.free.left - 24;
    expect(placedAt(card)).toEqual(['over']);
    expect(placedAt(card - 1)).toEqual([null]);
  });

  it('rather covers twice as much as it would lose beyond the edge of the stage, and no more', () => {
    const text = label('Mosul');
    const { width, height } = sizeOf(text);
    // To the right, 100 square pixels would be off the stage.
    const [x, y] = [TALL.width - 4 + 100 / height - width - 9, 200];
    /** Points of a line, each of which takes 64 square pixels, side by side to one side of the label. */
    const points = (count: number, dx: number, dy: number) =>
      Array.from({ length: Math.max(0, count) }, (_, i) =>
        atPixel(x + dx - (i % 3) * 9, y + dy, TALL),
      );
    const blocked = [
      ...[0, 1, 2].flatMap((row) => points(3, 10, -14 - row * 3)),
      ...[0, 1, 2].flatMap((row) => points(3, 10, 14 + row * 3)),
    ];
    const sideFor = (covered: number): (Side | null)[] =>
      sidesOn([{ ...text, at: atPixel(x, y, TALL) }], BOX, TALL, [
        ...blocked,
        ...points(Math.min(covered, 3), -16, 0),
        ...points(covered - 3, -16, -4),
      ]);
    expect([0, 2, 3].map(sideFor)).toEqual([['left'], ['left'], ['left']]);
    expect(sideFor(4)).toEqual(['right']);
  });

  it('places what matters first: places, then areas, then notes, and what is context last', () => {
    const { scale } = fit(BOX, WIDE.free, WIDE);
    const beside: [number, number] = [500 + 30 / scale, 500];
    const matters = { at: beside, emphasis: 'key', role: 'neutral' } as const;
    const area: Label = { ...matters, text: 'Steppe', kind: 'area' };
    const note: Label = { ...matters, text: 'Nobody saw it', kind: 'note' };
    const [, place] = sidesOn([area, label('Mosul')], BOX, WIDE);
    expect(place).toBe('right');
    expect(sidesOn([area, label('Mosul')], BOX, WIDE)[0]).not.toBe('over');
    expect(sidesOn([note, area], BOX, WIDE)).toEqual(['over', 'over']);
    const context = label('Mosul', { emphasis: 'context' });
    expect(sidesOn([label('Mosul'), note], BOX, WIDE)).toEqual(['right', 'over']);
    expect(sidesOn([context, note], BOX, WIDE)).not.toEqual(['right', 'over']);
  });

  it('gives the same answer to the same question', () => {
    const crowd = Array.from({ length: 8 }, (_, i) => label(`Name ${i}`, { at: [i * 60, 500] }));
    expect(sidesOn(crowd, BOX, WIDE)).toEqual(sidesOn(crowd, BOX, WIDE));
  });
});

describe('placeLabels(labels, mustSee)', () => {
  it('keeps a label that fits on one of the two stages', () => {
    const placed = placeLabels([label('Mosul'), label('Hatra', { at: [520, 500] })], BOX);
    expect(placed.map(({ text }) => text)).toEqual(['Mosul', 'Hatra']);
  });

  it('leaves out a label that fits on neither', () => {
    const placed = placeLabels([label('Mosul', { wish: 'right' }), lettering('East')], BOX);
    expect(placed.map(({ text }) => text)).toEqual(['Mosul']);
  });
});

describe('placed(label, wide, tall)', () => {
  const own = label('Mosul', { at: [500, 500] });

  it('has the side on each stage, and no other point where it stands at its own', () => {
    const { at } = own;
    expect(placed(own, { at, side: 'right' }, { at, side: 'top' })).toEqual({
      ...own,
      wide: 'right',
      tall: 'top',
    });
  });

  it('says where it moved, on the stage on which it did', () => {
    const { at } = own;
    expect(placed(own, { at: [510, 500], side: 'over' }, { at, side: 'top' })).toEqual({
      ...own,
      wide: 'over',
      wideAt: [510, 500],
      tall: 'top',
    });
    expect(placed(own, null, { at: [490, 500], side: 'over' })).toEqual({
      ...own,
      wide: null,
      tall: 'over',
      tallAt: [490, 500],
    });
  });
});

describe('on the real frames', () => {
  const stageOf = ({ insets }: Picture, name: 'wide' | 'tall'): Viewport =>
    stagesFor(heightsBelow(insets))[name];
  const both = ['wide', 'tall'] as const;

  it('no key label is dropped', () => {
    expect(
      offenders(({ frame, picture }) => [
        ...picture.labels.flatMap((text) =>
          both
            .filter((stage) => text.emphasis === 'key' && text[stage] === null)
            .map((stage) => `"${text.text}" is missing on the ${stage} stage`),
        ),
        ...[...frame.zones, ...frame.routes, ...frame.marks, ...frame.notes].flatMap((item) => {
          const text = 'text' in item ? item.text : item.label;
          return text === undefined || picture.labels.some((placed) => placed.text === text)
            ? []
            : [`"${text}" is missing on both stages`];
        }),
      ]),
    ).toEqual([]);
  });

  it('no place that a frame lists is without its name', () => {
    expect(
      offenders(({ frame, picture }) => {
        const names = picture.labels.filter(({ kind }) =>
          ['place', 'area', 'subject'].includes(kind),
        );
        return both.flatMap((stage) => {
          const written = names.filter((text) => text[stage] !== null).length;
          const listed =
            frame.places.length + frame.zones.filter((zone) => zone.label !== undefined).length;
          return written < listed ? [`${listed - written} missing on the ${stage} stage`] : [];
        });
      }),
    ).toEqual([]);
  });

  it.each(both)('no two labels overlap on the %s stage', (name) => {
    expect(
      offenders(({ picture }) => {
        const stage = stageOf(picture, name);
        const drawn = picture.labels.flatMap((text) => {
          const side = text[name];
          const at = text[name === 'wide' ? 'wideAt' : 'tallAt'] ?? text.at;
          return side === null
            ? []
            : [{ text, boxes: coversOn({ ...text, at }, side, picture.mustSee, stage) }];
        });
        return drawn.flatMap((one, i) =>
          drawn.slice(i + 1).flatMap((other) => {
            const shared = Math.round(
              one.boxes.reduce(
                (sum, box) =>
                  sum + other.boxes.reduce((inner, twin) => inner + overlap(box, twin), 0),
                0,
              ),
            );
            return shared > UNSEEN
              ? [
                  `"${one.text.text}" (${one.text.emphasis}) and "${other.text.text}" (${other.text.emphasis}) share ${shared} px²`,
                ]
              : [];
          }),
        );
      }),
    ).toEqual([]);
  });

  it.each(both)('no label covers a dot on the %s stage', (name) => {
    expect(offenders(({ picture }) => dotsCovered(picture, name, stageOf(picture, name)))).toEqual(
      [],
    );
  });

  it.each(both)('no label runs off the %s stage', (name) => {
    expect(
      offenders(({ picture }) =>
        picture.labels.flatMap((text) => {
          const side = text[name];
          const stage = stageOf(picture, name);
          if (side === null) return [];
          const { left, top, right, bottom } = rectangleOf(text, side, picture.mustSee, stage);
          return left < 0 || top < 0 || right > stage.width || bottom > stage.height
            ? [`"${text.text}" (${text.emphasis})`]
            : [];
        }),
      ),
    ).toEqual([]);
  });

  it('no label of the wide stage begins under the card', () => {
    const card = WIDE.free.left - 64;
    expect(
      offenders(({ picture }) =>
        picture.labels.flatMap((text) =>
          text.wide && rectangleOf(text, text.wide, picture.mustSee, WIDE).left < card
            ? [`"${text.text}" (${text.emphasis})`]
            : [],
        ),
      ),
    ).toEqual([]);
  });
});
