import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { offenders } from '../../map/frame/real-frames.fixture.ts';
import { viewYaml } from './view-yaml.ts';

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
