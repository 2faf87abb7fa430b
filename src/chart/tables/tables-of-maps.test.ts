import { describe, expect, it } from 'vitest';
import type { SceneContent } from '../../content/schema/scene.ts';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { hasTables, tablesOfMaps } from './tables-of-maps.ts';

const scenes = [...book.scenes.values()];
const chartsIn = ({ frames }: SceneContent) => frames.flatMap(({ charts }) => charts);

describe('tablesOfMaps(scene, book)', () => {
  it('has each file that the charts of a scene read once, with all of its months or rows', () => {
    for (const scene of scenes) {
      const read = chartsIn(scene).flatMap((chart) => ('data' in chart ? [chart.data] : []));
      const tables = tablesOfMaps(scene, book);
      expect(tables.map(({ id }) => id)).toEqual([...new Set(read)]);
      expect(hasTables(scene)).toBe(tables.length > 0);
      for (const { id, rows } of tables) {
        const file = book.tables.get(id)?.rows ?? [];
        const months = new Set(file.map(({ month }) => month));
        expect(rows).toHaveLength(months.size > 1 ? months.size : file.length);
      }
    }
  });

  it('has a column for each place of a chart by month', () => {
    for (const scene of scenes)
      for (const chart of chartsIn(scene))
        if (chart.type === 'months' || chart.type === 'squares') {
          const table = tablesOfMaps(scene, book).find(({ id }) => id === chart.data);
          const titles = table?.columns.map(({ title }) => title);
          expect(titles).toEqual(expect.arrayContaining(chart.places.map(({ place }) => place)));
        }
  });

  it('is empty where no map has a chart', () => {
    expect(tablesOfMaps({ frames: [] }, book)).toEqual([]);
  });
});
