import { mapCharts } from '#messages/map-charts.ts';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import { traceOf } from '../../../model/arrow.ts';
import type { Point } from '../../../model/geometry.ts';
import { project } from '../../../model/mercator.ts';
import { rounded, type Drawing } from '../drawing.ts';
import type { ChartKind } from './chart-kind.ts';

/** Kilometres to a degree of longitude at the equator. */
const KM_PER_DEGREE = 111.32;
/** Half the height of a bracket, and the length of its ends, as shares of the greatest distance. */
const HALF = 0.07;
const END = 0.05;

/**
 * A bar from nought to the least distance, and a bracket from there to the greatest, as long as they are
 * on the map. It measures and stands for no place.
 */
function drawSpan({ at: [lon, lat], km: [least, most] }: MapChartOf<'span'>): Drawing {
  const degrees = (km: number): number => km / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
  const [start, y] = project([lon, lat]);
  const x = (km: number): number => project([lon + degrees(km), lat])[0];
  const long = x(most) - start;
  const [half, end] = [long * HALF, long * END];
  const bracket = (at: number, towards: 1 | -1): Point[] => [
    [at + towards * end, y - half],
    [at, y - half],
    [at, y + half],
    [at + towards * end, y + half],
  ];
  return {
    key: `mark.span-${least}-${most}.contested`,
    layer: 'marks',
    parts: [
      {
        paint: 'stroke',
        sign: 'corroborated',
        alpha: 1,
        paths: [
          [
            [start, y],
            [x(least), y],
          ] satisfies Point[],
          [
            [start, y - half / 2],
            [start, y + half / 2],
          ] satisfies Point[],
          bracket(x(least), 1),
          bracket(x(most), -1),
        ].map(rounded),
      },
      {
        paint: 'stroke',
        sign: 'contested',
        alpha: 1,
        paths: [
          rounded([
            [x(least), y],
            [x(most), y],
          ]),
        ],
      },
    ],
    anchor: [Math.round((start + x(most)) / 2), Math.round(y + half)],
    trace: rounded(
      traceOf([
        [start, y],
        [x(most), y],
      ]),
    ),
  };
}

export const span: ChartKind<MapChartOf<'span'>> = (chart) => {
  const drawing = drawSpan(chart);
  return {
    item: { drawing, role: 'neutral', emphasis: 'key' },
    labels: [
      { text: chart.text, kind: 'line', at: drawing.anchor, emphasis: 'key', role: 'neutral' },
    ],
    listed: [{ name: chart.text, certainty: mapCharts.measure, isSure: false }],
    legend: [],
  };
};
