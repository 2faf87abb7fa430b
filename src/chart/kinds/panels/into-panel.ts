import type { Point } from '../../../model/geometry.ts';
import type { FigureBox, FigureLabel, FigureMark, FigurePoint } from '../../figure.ts';

/** A part of a plot with coordinates of its own: left, top, right, bottom, 0 to 1000 of the plot. */
export type Panel = readonly [left: number, top: number, right: number, bottom: number];

/** Where a point of a panel (0 to 1000 inside it) stands in the whole plot. */
export const inPanel = ([left, top, right, bottom]: Panel, [x, y]: Point): Point => [
  left + (x / 1000) * (right - left),
  top + (y / 1000) * (bottom - top),
];

/** Parts of a picture in the coordinates of a panel. */
export interface Parts {
  boxes: FigureBox[];
  marks: FigureMark[];
  labels: FigureLabel[];
  points: FigurePoint[];
}

/** The same parts in the coordinates of the whole plot, with keys of their own. */
export function intoPanel(parts: Parts, panel: Panel, prefix: string): Parts {
  const moved = (point: Point): Point => inPanel(panel, point);
  return {
    boxes: parts.boxes.map((box) => {
      const [left, top, right, bottom] = box.at;
      const at: FigureBox['at'] = [...moved([left, top]), ...moved([right, bottom])];
      return { ...box, key: prefix + box.key, at };
    }),
    marks: parts.marks.map((mark) => ({
      ...mark,
      key: prefix + mark.key,
      paths: mark.paths.map((path) => path.map(moved)),
    })),
    labels: parts.labels.map((label) => ({
      ...label,
      key: prefix + label.key,
      at: moved(label.at),
    })),
    points: parts.points.map((point) => ({
      ...point,
      key: prefix + point.key,
      at: moved(point.at),
    })),
  };
}
