import {
  LEAST_BOX,
  type FigureLabel,
  type FigureUnit,
  type Plot,
  type Variant,
} from '../figure.ts';
import { sizeOfText } from './text-size.ts';

/** A rectangle in CSS pixels from the corner of the least box. */
export interface Covered {
  key: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What labels and squares cover in the least box, for tests: found anew from what the browser is told. */
export function coveredIn(plot: Plot, variant: Variant): Covered[] {
  const { padding } = plot;
  const width = LEAST_BOX[variant].width - padding.left - padding.right;
  const height = LEAST_BOX[variant].height - padding.top - padding.bottom;
  const spot = ({ at: [x, y], offset: [dx, dy] = [0, 0] }: FigureLabel | FigureUnit) => ({
    x: padding.left + (x / 1000) * width + dx,
    y: padding.top + (y / 1000) * height + dy,
  });
  const label = (one: FigureLabel): Covered => {
    const { x, y } = spot(one);
    const size = sizeOfText(one.text, one.kind);
    const left = x - { start: 0, middle: 0.5, end: 1 }[one.align ?? 'middle'] * size.width;
    const top = y - { top: 0, middle: 0.5, bottom: 1 }[one.baseline ?? 'middle'] * size.height;
    return { key: one.key, left, top, right: left + size.width, bottom: top + size.height };
  };
  const unit = (one: FigureUnit): Covered => {
    const { x, y } = spot(one);
    const [half, up] = [(one.phrase?.width ?? one.size) / 2, one.size / 2];
    return { key: one.key, left: x - half, top: y - up, right: x + half, bottom: y + up };
  };
  return [...plot.labels.map(label), ...plot.units.map(unit)];
}

/** In words: what covers something else, or leaves the least box. Less than half a pixel is not seen. */
export function collisionsIn(plot: Plot, variant: Variant): string[] {
  const covered = coveredIn(plot, variant);
  const { width, height } = LEAST_BOX[variant];
  return covered.flatMap((a, i) => [
    ...(a.left < -0.5 || a.top < -0.5 || a.right > width + 0.5 || a.bottom > height + 0.5
      ? [`${a.key} leaves the ${variant} box`]
      : []),
    ...covered
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      )
      .map((b) => `${a.key} covers ${b.key} in the ${variant} box`),
  ]);
}
