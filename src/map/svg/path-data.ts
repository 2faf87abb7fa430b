import type { Point } from '../../model/geometry.ts';

/**
 * SVG path data for polylines in whole map units: an absolute start, then relative steps, which are
 * short because neighbours are near. Closed paths drop their repeated last point.
 */
export function pathData(paths: readonly (readonly Point[])[], closed: boolean): string {
  return paths
    .filter((path) => path.length > 1)
    .map((path) => {
      const [start, ...rest] = closed ? path.slice(0, -1) : path;
      if (!start || rest.length === 0) return '';
      let [x, y] = start;
      const steps = rest.map(([nextX, nextY]) => {
        const step = `${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${start[0]} ${start[1]}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
    })
    .join('');
}
