import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { project } from '../../model/mercator.ts';
import { mustSee } from '../../map/frame/must-see.ts';
import { cornersOf } from '../../map/frame/view-bounds.ts';
import { book, offenders } from '../../map/frame/real-frames.fixture.ts';
import { cameraOn, readoutOf, viewYaml } from './camera-readout.ts';

describe('readoutOf(camera)', () => {
  it('names the place in the middle, and the zoom at which the world is 512 px wide at zoom 0', () => {
    expect(readoutOf({ centre: project([43.13, 36.34]), scale: 1 / 2 })).toEqual({
      longitude: 43.13,
      latitude: 36.34,
      zoom: 8,
    });
  });
});

describe('cameraOn(mustSee, stage)', () => {
  it('sees all that must be seen, in every frame, on a wide and on a tall stage', () => {
    expect(
      offenders(({ picture }) =>
        [
          { width: 1200, height: 800 },
          { width: 390, height: 500 },
        ].flatMap((stage) => {
          const { seen, longitude, latitude } = cameraOn(picture.mustSee, stage);
          const [west, south, east, north] = cornersOf(picture.mustSee);
          const holds = seen[0] <= west && seen[1] <= south && seen[2] >= east && seen[3] >= north;
          const isInside =
            longitude > west && longitude < east && latitude > south && latitude < north;
          return holds && isInside ? [] : [`sees ${seen.join(', ')} at ${stage.width} px`];
        }),
      ),
    ).toEqual([]);
  });

  it('is nearer by one level on a stage of twice the size', () => {
    const box = mustSee({ bounds: [39.2, 33.2, 45, 37.1] }, book);
    const small = cameraOn(box, { width: 600, height: 400 });
    const large = cameraOn(box, { width: 1200, height: 800 });
    expect(large.zoom - small.zoom).toBeCloseTo(1, 5);
    expect(large.seen).toEqual(small.seen);
  });
});

describe('viewYaml(view)', () => {
  it('is what the author wrote, for every frame', () => {
    expect(
      offenders(({ frame: { view } }) => {
        const read: unknown = parse(viewYaml(view));
        return JSON.stringify(read) === JSON.stringify({ view }) ? [] : [JSON.stringify(read)];
      }),
    ).toEqual([]);
  });

  it('stands where a frame has its view, and leaves out what is empty', () => {
    expect(viewYaml({ places: [], bounds: [41.5, 35.1, 43.9, 36.65] })).toBe(
      '    view:\n      bounds: [41.5, 35.1, 43.9, 36.65]',
    );
  });
});
