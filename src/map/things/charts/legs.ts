import { max, sum } from 'd3';
import { LEG_WORDING } from '#messages/certainty.ts';
import { mapCharts } from '#messages/map-charts.ts';
import { entry } from '../../../content/book.ts';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import type { Route } from '../../../content/schema/gazetteer.ts';
import { widthOfText } from '../../../design/svg/text-width.ts';
import { lineOf } from '../../../model/certainty.ts';
import type { Colour } from '../../colours.ts';
import type { InsetDrawing, InsetForm } from '../../frame/picture.ts';
import { stretchOf } from '../route.ts';
import type { ChartKind } from './chart-kind.ts';
import { CARD_PADDING, penOf, type Pen } from './inset-svg.ts';

/** Opacity of legs that step back. */
const GHOST = 0.22;

const SIZES = {
  large: { width: 384, row: 21, title: 15, letters: 13 },
  small: { width: 326, row: 17, title: 13.5, letters: 12 },
} as const;
/** Room for a number before the name, and for kilometres after a bar. */
const NUMBER = 17;
const KILOMETRES = 50;

interface RouteRow {
  number: string;
  name: string;
  route: Route;
}

/** The legs of a route as the map draws them, one after the other, from x on. */
function bars({ legs }: Route, x: number, y: number, perKm: number, pen: Pen, isGhost: boolean) {
  let left = x;
  return legs
    .map(({ status, km }) => {
      const right = left + km * perKm;
      const opacity = isGhost && status !== 'documented' ? GHOST : 1;
      const svg =
        pen.line([left + 0.75, y, right - 0.75, y], {
          stroke: 'accent-a',
          ...lineOf(status),
          opacity,
        }) + pen.line([right, y - 5, right, y + 5], { stroke: 'map-border', width: 0.75, opacity });
      left = right;
      return svg;
    })
    .join('');
}

function draw(
  rows: readonly RouteRow[],
  isGhost: boolean,
  form: InsetForm,
  colour: Colour,
): InsetDrawing {
  const pen = penOf(colour);
  const { width, row, title, letters } = SIZES[form === 'large' ? 'large' : 'small'];
  const names = CARD_PADDING + NUMBER;
  const start = names + (max(rows, ({ name }) => widthOfText(name, letters)) ?? 0) + 10;
  const longest = max(rows, ({ route }) => sum(route.legs, ({ km }) => km)) ?? 1;
  const perKm = (width - start - KILOMETRES - CARD_PADDING) / longest;
  const top = CARD_PADDING + title + letters * 1.35 + 6;
  const height = top + rows.length * row + CARD_PADDING - 3;
  const legs = rows.flatMap(({ route }) => route.legs);
  const documented = legs.filter(({ status }) => status === 'documented');
  const stretches = new Map(
    rows.flatMap(({ route }) => route.legs.map((leg, i) => [stretchOf(route, i), leg] as const)),
  );
  const lines = rows.map(({ number, name, route }, i) => {
    const y = top + (i + 0.5) * row;
    const km = sum(route.legs, (leg) => leg.km);
    const base = y + letters * 0.35;
    return (
      pen.text(CARD_PADDING, base, number, { size: letters, weight: 600, fill: 'accent-a' }) +
      pen.text(names, base, name, { size: letters }) +
      bars(route, start, y, perKm, pen, isGhost) +
      pen.text(start + km * perKm + 6, base, mapCharts.km(km), {
        size: letters - 1,
        fill: 'ink-soft',
      })
    );
  });
  return {
    width,
    height,
    svg:
      pen.card(width, height) +
      pen.text(
        CARD_PADDING,
        CARD_PADDING + title * 0.85,
        isGhost
          ? mapCharts.kmDocumented(
              sum(documented, ({ km }) => km),
              sum([...stretches.values()], ({ km }) => km),
            )
          : mapCharts.legsDocumented(legs.length, documented.length),
        { size: title, weight: 600 },
      ) +
      pen.text(
        CARD_PADDING,
        CARD_PADDING + title + letters,
        isGhost ? mapCharts.legsUnitShared : mapCharts.legsUnit,
        { size: letters, fill: 'ink-soft' },
      ) +
      lines.join(''),
  };
}

/** The routes of a frame, each with its number and its name. Ghosts have their numbers in the order of the frame. */
export const legs: ChartKind<MapChartOf<'legs'>> = (chart, frame, { routes }) => {
  const rows = frame.routes.map(({ route: id, label }, i): RouteRow => {
    const route = entry(routes, id, 'routes');
    return { number: label ?? String(i + 1), name: route.short ?? route.name, route };
  });
  return {
    insets: [
      {
        key: 'legs',
        draw: (form, colour) => draw(rows, chart.only_documented === true, form, colour),
      },
    ],
    // The list has the routes with their legs already.
    listed: [],
    // The legend of routes has what is drawn, and where only legs are left that a source traces, not their sign.
    legend: chart.only_documented
      ? [{ swatch: 'leg', leg: 'documented', role: 'attacker', text: LEG_WORDING.documented }]
      : [],
  };
};
