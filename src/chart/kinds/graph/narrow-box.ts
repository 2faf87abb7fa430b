import { plotSize, type Padding } from '../../figure.ts';
import type { Point } from '../../../model/geometry.ts';

export const PADDING: Padding = { top: 4, right: 4, bottom: 4, left: 4 };
/** Size of the plot in CSS pixels of the least box. */
export const { width: WIDTH, height: HEIGHT } = plotSize('narrow', PADDING);

const tenth = (share: number): number => Math.round(share * 10_000) / 10;

/** CSS pixels of the least box as units of the plot. */
export const placeIn = (x: number, y: number): Point => [tenth(x / WIDTH), tenth(y / HEIGHT)];
