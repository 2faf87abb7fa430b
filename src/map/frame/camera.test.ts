import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { fit, pixelOf, type FreeBox } from '../../model/fit.ts';
import type { LonLat } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { TALL, WIDE } from '../labels/stages.ts';
import { book, offenders } from './real-frames.fixture.ts';

const REM = 16;
const BAR = 2.75 * REM;

interface Screen {
  width: number;
  height: number;
  free: FreeBox;
}

/** The stage beside the text and its free box, in pixels, as stage.css lays it out. */
function beside(width: number, height: number): Screen {
  const margin = Math.min(6 * REM, Math.max(1.5 * REM, width * 0.05));
  const left = margin + Math.min(26 * REM, width * 0.42) + 4 * REM;
  const top = BAR + 40;
  return {
    width,
    height,
    free: { left, top, width: width - left - 64, height: height - top - 100 },
  };
}

/** The stage above the text, on narrow and on upright screens. */
function above(width: number, screenHeight: number): Screen {
  const height = screenHeight * 0.55 + BAR;
  const top = BAR + 34;
  return { width, height, free: { left: 32, top, width: width - 64, height: height - top - 90 } };
}

const SCREENS: Readonly<Record<string, Screen>> = {
  '390x844': above(390, 844),
  '820x1180': above(820, 1180),
  '1280x800': beside(1280, 800),
  '1440x900': beside(1440, 900),
  '2560x1440': beside(2560, 1440),
};

/** The positions that a frame says must be visible, by name. */
function namedIn({ view }: FrameContent): [string, LonLat][] {
  const ring = (name: string, path: readonly LonLat[]): [string, LonLat][] =>
    path.map((at, i) => [`${name}[${i}]`, at]);
  return [
    ...(view.places ?? []).flatMap((id): [string, LonLat][] => {
      const { at } = entry(book.places, id, 'places');
      return at ? [[id, at]] : [];
    }),
    ...(view.zones ?? []).flatMap((id) => ring(id, entry(book.zones, id, 'zones').ring)),
    ...(view.routes ?? []).flatMap((id) =>
      ring(
        id,
        entry(book.routes, id, 'routes').waypoints.map(({ at }) => at),
      ),
    ),
    ...(view.marks ?? []).flatMap((id) => ring(id, entry(book.marks, id, 'marks').path)),
    ...(view.bounds
      ? ring('bounds', [
          [view.bounds[0], view.bounds[1]],
          [view.bounds[2], view.bounds[3]],
        ])
      : []),
  ];
}

const isIn = ([x, y]: readonly [number, number], { left, top, width, height }: FreeBox): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

describe('the two stages for which labels are placed', () => {
  it('have the free boxes of these tests', () => {
    expect(WIDE).toEqual(beside(1440, 900));
    const { free } = above(390, 844);
    expect(TALL.free.width).toBe(free.width);
    expect(TALL.free.height).toBeCloseTo(free.height, -1);
  });
});

describe('the camera of every frame', () => {
  it.each(Object.entries(SCREENS))(
    'keeps what the frame names inside the free box at %s',
    (_, screen) => {
      expect(
        offenders(({ frame, picture }) => {
          const camera = fit(picture.mustSee, screen.free, screen);
          return namedIn(frame)
            .filter(([, at]) => !isIn(pixelOf(project(at), camera, screen), screen.free))
            .map(([name]) => `${name} is outside`);
        }),
      ).toEqual([]);
    },
  );

  it.each(Object.entries(SCREENS))(
    'draws no place under the card or off the stage at %s',
    (_, screen) => {
      expect(
        offenders(({ frame, picture }) => {
          const camera = fit(picture.mustSee, screen.free, screen);
          return frame.places.flatMap(({ place, emphasis }) => {
            const { at } = entry(book.places, place, 'places');
            if (!at) return [];
            const [x, y] = pixelOf(project(at), camera, screen);
            const card = screen.free.left > 100 ? screen.free.left - 4 * REM : 0;
            return x > card && x < screen.width && y > BAR && y < screen.height
              ? []
              : [`${place} (${emphasis}) stands at ${Math.round(x)}, ${Math.round(y)}`];
          });
        }),
      ).toEqual([]);
    },
  );

  it('shows about 60 km at least, so that a single place has its surroundings', () => {
    expect(
      offenders(({ picture: { mustSee } }) =>
        Math.min(mustSee.width, mustSee.height) >= 480 ? [] : [`shows ${mustSee.width} units`],
      ),
    ).toEqual([]);
  });

  it('aims at whole map units, which the still and the live map share', () => {
    expect(
      offenders(({ picture: { mustSee } }) =>
        Object.values(mustSee).every((value: number) => Number.isInteger(value))
          ? []
          : ['does not'],
      ),
    ).toEqual([]);
  });
});
