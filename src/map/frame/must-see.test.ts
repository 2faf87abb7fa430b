import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import { boundsSchema } from '../../content/schema/gazetteer.ts';
import { mustSee } from './must-see.ts';
import { boundsFor, cornersOf, LEAST } from './view-bounds.ts';
import { book, offenders } from './real-frames.fixture.ts';

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
