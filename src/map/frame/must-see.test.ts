import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import { boundsSchema } from '../../content/schema/gazetteer.ts';
import { boxAround, distanceBetween, type Box, type Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { mustSee } from './must-see.ts';
import { boundsFor, cornersOf, LEAST, type Bounds } from './view-bounds.ts';
import { book, offenders } from './real-frames.fixture.ts';

/** What a frame sees whose author named only these bounds, in degrees. */
const boxOf = (bounds: Bounds) => mustSee({ bounds }, book);
const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

describe('mustSee(view, book)', () => {
  it('has a single point in its middle, with its surroundings', () => {
    const box = boxOf([44, 35, 44, 35]);
    expect([box.width, box.height]).toEqual([LEAST, LEAST]);
    expect(distanceBetween(middleOf(box), project([44, 35]))).toBeLessThan(1);
  });

  it('gives what is wide and flat a height around its middle, and what is tall a width', () => {
    for (const bounds of [
      [40, 35, 46, 35.01],
      [44, 32, 44.01, 36],
    ] as const) {
      const [west, south, east, north] = bounds;
      const box = boxOf([...bounds]);
      const drawn = boxAround([project([west, north]), project([east, south])]);
      expect(Math.min(box.width, box.height)).toBe(LEAST);
      expect(distanceBetween(middleOf(box), middleOf(drawn))).toBeLessThan(1);
      expect(Math.max(box.width, box.height)).toBeGreaterThan(Math.max(drawn.width, drawn.height));
    }
  });

  it('sees all corners of its bounds with as much air on every side', () => {
    const bounds: Bounds = [41, 33, 46, 37];
    const box = boxOf(bounds);
    const [west, south, east, north] = bounds;
    const drawn = boxAround([project([west, north]), project([east, south])]);
    const air = [
      drawn.x - box.x,
      drawn.y - box.y,
      box.x + box.width - drawn.x - drawn.width,
      box.y + box.height - drawn.y - drawn.height,
    ];
    for (const one of air) expect(Math.abs(one - (air[0] ?? 0))).toBeLessThanOrEqual(1.5);
    expect(air[0]).toBeGreaterThan(0);
  });
});

const sizeOf = (bounds: readonly number[]): string => bounds.join(', ');

describe('boundsFor(box)', () => {
  it('is a view with the same camera as that of every frame', () => {
    expect(
      offenders(({ picture: { mustSee: box } }) => {
        const bounds = boundsFor(box);
        const again = mustSee({ bounds }, book);
        // A hundredth of a degree is about eight map units, and half of it may be lost at each edge.
        return (['x', 'y', 'width', 'height'] as const).flatMap((side) =>
          Math.abs(again[side] - box[side]) <= 10 ? [] : [`${side} is ${again[side]}`],
        );
      }),
    ).toEqual([]);
  });

  it('gives itself back when it is pasted and read again', () => {
    expect(
      offenders(({ picture }) => {
        const bounds = boundsFor(picture.mustSee);
        const again = boundsFor(mustSee({ bounds }, book));
        const isSmall = Math.min(picture.mustSee.width, picture.mustSee.height) <= LEAST + 10;
        return isSmall || sizeOf(again) === sizeOf(bounds)
          ? []
          : [`${sizeOf(bounds)} became ${sizeOf(again)}`];
      }),
    ).toEqual([]);
  });

  it('gives what an author wrote who named bounds alone', () => {
    const [region] = entry(book.scenes, 'attack', 'scenes').frames;
    expect(region?.view).toEqual({ bounds: [39.2, 33.2, 45, 37.1] });
    expect(boundsFor(mustSee({ bounds: [39.2, 33.2, 45, 37.1] }, book))).toEqual([
      39.2, 33.2, 45, 37.1,
    ]);
  });

  it('lies inside the box by its margin', () => {
    const box = mustSee({ bounds: [41.5, 35.1, 43.9, 36.6] }, book);
    const [west, south, east, north] = cornersOf(box);
    expect(west).toBeLessThan(41.5);
    expect(south).toBeLessThan(35.1);
    expect(east).toBeGreaterThan(43.9);
    expect(north).toBeGreaterThan(36.6);
  });

  it('gives bounds that the content check takes', () => {
    expect(
      offenders(({ picture }) =>
        boundsSchema.safeParse(boundsFor(picture.mustSee)).success ? [] : ['is refused'],
      ),
    ).toEqual([]);
  });
});
