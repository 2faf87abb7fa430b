import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import { boxAround } from '../../../model/geometry.ts';
import { project } from '../../../model/mercator.ts';
import type { Inset, InsetForm } from '../../frame/picture.ts';
import { swatchSvg } from '../../legend/swatch-svg.ts';
import { cellRow, CELLS, shownChart } from './sample-charts.fixture.ts';

const colour = (name: string): string => name;
const svgOf = (inset: Inset | undefined, form: InsetForm = 'large'): string =>
  inset?.draw(form, colour).svg ?? '';
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map(([, number]) => Number(number));

describe('cells', () => {
  const rows = [cellRow(35, 42, 16), cellRow(36, 42.5, 4), cellRow(33, 44, 1), cellRow(34, 44, 0)];
  const shown = shownChart(CELLS, [...rows, cellRow(35, 41, 9, 'autumn')]);
  const [edges, circles] = shown.item?.drawing.parts ?? [];
  const widths = (circles?.paths ?? []).map((path) => boxAround(path).width);

  it('draws a circle for each cell of its half-year that has any, and none for zero', () => {
    expect(circles?.paths).toHaveLength(3);
    expect(edges?.paths).toHaveLength(3);
    expect(shown.item?.drawing.key).toBe('cell.spring');
  });

  it('has areas that are as the numbers, and `top` fills the width of a cell', () => {
    const [widest = 0, middle = 0, least = 0] = widths;
    const cell = boxAround([project([42, 35]), project([42.5, 35.5])]);
    expect(widest / cell.width).toBeCloseTo(1, 2);
    expect((widest / middle) ** 2).toBeCloseTo(4, 1);
    expect((widest / least) ** 2).toBeCloseTo(16, 0);
  });

  it('has every circle in the middle of its cell, whose edges are drawn', () => {
    edges?.paths.forEach((edge, i) => {
      const [cell, circle] = [boxAround(edge), boxAround(circles?.paths[i] ?? [])];
      expect(circle.x + circle.width / 2).toBeCloseTo(cell.x + cell.width / 2, -0.5);
      expect(circle.y + circle.height / 2).toBeCloseTo(cell.y + cell.height / 2, -0.5);
      expect(edge.at(-1)).toEqual(edge[0]);
    });
  });

  it('writes numbers from a bound on, the larger half so that small stages keep them', () => {
    expect(shown.labels?.map(({ text, emphasis }) => [text, emphasis])).toEqual([
      ['16', 'key'],
      ['4', 'context'],
    ]);
    const atHalf = shownChart(CELLS, [cellRow(35, 42, 8), cellRow(35, 43, 3)]);
    expect(atHalf.labels?.map(({ text, emphasis }) => [text, emphasis])).toEqual([['8', 'key']]);
  });

  it('says each number with its cell to a pointer, and those that are written in the list, the highest first', () => {
    expect(shown.listed.map(({ name, certainty }) => `${name}: ${certainty}`)).toEqual([
      '35–35.5° N, 42–42.5° E: 16 fights',
      '36–36.5° N, 42.5–43° E: 4 fights',
    ]);
    expect(shown.spots?.map(({ text }) => text)).toContain('1 fight\n33–33.5° N, 44–44.5° E');
  });

  it('refuses a half-year without cells, and a number that is missing', () => {
    expect(() => shownChart({ ...CELLS, half: 'winter' }, rows)).toThrow(
      'found no cells of "winter"',
    );
    expect(() => shownChart(CELLS, [cellRow(35, 42, null)])).toThrow(
      'found null in the column events, expected a number',
    );
  });
});

describe('months', () => {
  const chart: MapChartOf<'months'> = {
    type: 'months',
    data: 'counts',
    column: 'events',
    from: '2019-12',
    to: '2020-02',
    top: 4,
    highlight: ['2020-01', '2020-02'],
    places: [
      { place: 'Hill', at: [42, 35] },
      { place: 'Dale', at: [43, 34] },
    ],
    noun: ['fight', 'fights'],
    legend: ['a month', 'these months'],
  };
  const rows = [
    { month: '2020-02', place: 'Hill', events: 0 },
    { month: '2019-12', place: 'Hill', events: 4 },
    { month: '2020-01', place: 'Hill', events: 2 },
    { month: '2020-03', place: 'Hill', events: 9 },
    { month: '2020-01', place: 'Dale', events: 6 },
  ];
  const shown = shownChart(chart, rows);

  it('has a chart at each place, with the sum of the months that stand out', () => {
    expect(shown.insets?.map(({ at }) => at)).toEqual([project([42, 35]), project([43, 34])]);
    expect(textsOf(svgOf(shown.insets?.[0]))).toEqual(['2020', '2', 'Hill']);
    expect(shown.listed.map(({ certainty }) => certainty)).toEqual([
      '2 fights from January 2020 to February 2020',
      '6 fights from January 2020 to February 2020',
    ]);
  });

  it.each(['large', 'small', 'row'] as const)(
    'has a column as high as its number for each month that has any, in the %s form',
    (form) => {
      const heights = numbers(
        svgOf(shown.insets?.[0], form),
        /<rect [^>]*height="([\d.]+)" fill="ink"/g,
      );
      expect(heights).toHaveLength(2);
      expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2, 1);
    },
  );

  it('cuts off at the top of its axis, and pales months that do not stand out', () => {
    const heightIn = (i: number): number =>
      numbers(svgOf(shown.insets?.[i]), /height="([\d.]+)" fill="ink"/g)[0] ?? 0;
    expect(heightIn(1)).toBe(heightIn(0));
    expect(svgOf(shown.insets?.[0]).match(/fill="ink" fill-opacity/g)).toHaveLength(1);
    expect(svgOf(shown.insets?.[1])).not.toContain('fill="ink" fill-opacity');
  });

  it('refuses a place without rows', () => {
    expect(() => shownChart(chart, rows.slice(0, 4))).toThrow('found no rows of Dale');
  });
});

describe('squares', () => {
  const chart: MapChartOf<'squares'> = {
    type: 'squares',
    data: 'counts',
    column: 'events',
    from: '2018-01',
    to: '2018-12',
    places: [
      { place: 'Hill', at: [42, 35], is_filled: true },
      { place: 'Dale', at: [43, 34] },
    ],
    noun: ['fight', 'fights'],
    legend: ['named', 'not named'],
  };
  const rows = [
    { month: '2018-01', place: 'Hill', events: 9 },
    { month: '2018-12', place: 'Hill', events: 4 },
    { month: '2019-01', place: 'Hill', events: 50 },
    { month: '2018-06', place: 'Dale', events: 3 },
  ];
  const shown = shownChart(chart, rows);

  it('draws a square for each of the months from the first to the last, dark or pale', () => {
    const [hill = '', dale = ''] = shown.insets?.map((inset) => svgOf(inset)) ?? [];
    expect(hill.match(/fill="accent-a"\/>/g)).toHaveLength(13);
    expect(hill).not.toContain('fill="accent-a" fill-opacity');
    expect(dale.match(/fill="accent-a" fill-opacity="0.45"/g)).toHaveLength(3);
    expect(textsOf(hill)).toEqual(['13', 'Hill']);
  });

  it('says in a corner how many are in the places that stand out, of how many, and when', () => {
    const sum = shown.insets?.at(-1);
    expect(sum?.at).toBeUndefined();
    expect(textsOf(svgOf(sum))).toEqual(['13 of 16 fights in 2018', 'in Hill']);
    const late = { ...chart, from: '2018-06' };
    expect(textsOf(svgOf(shownChart(late, rows).insets?.at(-1)))[0]).toBe(
      '4 of 7 fights from June 2018 to December 2018',
    );
  });

  it('has every square inside its card, also in a last row that is not full', () => {
    for (const inset of shown.insets ?? [])
      for (const form of ['large', 'small'] as const) {
        const { width, height, svg } = inset.draw(form, colour);
        for (const x of numbers(svg, /<rect x="([\d.]+)"/g)) expect(x).toBeLessThan(width);
        for (const y of numbers(svg, /<rect [^>]* y="([\d.]+)"/g)) expect(y).toBeLessThan(height);
      }
  });
});

describe('legs', () => {
  const routes = [
    { route: 'north', label: 'N' },
    { route: 'south', label: 'S' },
  ];
  const textsIn = (onlyDocumented: boolean): string[] =>
    textsOf(
      svgOf(
        shownChart({ type: 'legs', ...(onlyDocumented && { only_documented: true }) }, [], routes)
          .insets?.[0],
      ),
    );

  it('counts the legs of all routes, and measures each route', () => {
    expect(textsIn(false)).toEqual([
      '5 legs: 1 documented',
      'each leg as long as it is, from west to east',
      'N',
      'The way north',
      '60 km',
      'S',
      'The way south',
      '30 km',
    ]);
  });

  it('measures a stretch that routes share once', () => {
    expect(textsIn(true)).toContain('20 of 60 km documented');
  });

  it('has bars as long as the legs, the surer the heavier', () => {
    const [inset] = shownChart({ type: 'legs' }, [], routes).insets ?? [];
    const bars = [
      ...svgOf(inset).matchAll(/M([\d.]+) [\d.]+L([\d.]+) [^>]*accent-a" stroke-width="([\d.]+)"/g),
    ];
    const lengths = bars.map(([, from, to]) => Number(to) - Number(from) + 1.5);
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2, 0);
    expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(3, 0);
    const [reported, documented, inferred] = bars.map(([, , , width]) => Number(width));
    expect(documented).toBeGreaterThan(reported ?? 0);
    expect(reported).toBeGreaterThan(inferred ?? 0);
  });

  it('draws legs in the lines by which the key explains them', () => {
    const svg = svgOf(shownChart({ type: 'legs' }, [], routes).insets?.[0]);
    for (const leg of ['documented', 'reported', 'inferred'] as const) {
      const sign = swatchSvg({ swatch: 'leg', leg, text: leg });
      const [look = leg] = /stroke-width="[^"]+" stroke-dasharray="[^"]+"/.exec(sign) ?? [];
      expect(svg).toContain(look);
    }
  });

  it('pales all legs but the documented where only these stay', () => {
    const [inset] = shownChart({ type: 'legs', only_documented: true }, [], routes).insets ?? [];
    const bars = svgOf(inset).match(/<path [^>]*accent-a"[^>]*>/g) ?? [];
    expect(bars.map((bar) => bar.includes('stroke-opacity'))).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('leg-counts', () => {
  const chart: MapChartOf<'leg-counts'> = {
    type: 'leg-counts',
    data: 'counts',
    column: 'events',
    route: 'south',
    title: 'Fights',
    unit: 'in a year',
    names: ['A', 'B', 'C'],
  };
  const rows = [
    { route: 'north', leg: 1, events: 99 },
    { route: 'south', leg: 1, events: 5 },
    { route: 'south', leg: 2, events: 10 },
  ];

  it('has a bar for each leg of its route, and the number of the leg at its middle', () => {
    const { insets, labels, listed } = shownChart(chart, rows);
    const bars = numbers(svgOf(insets?.[0]), /width="([\d.]+)" height="12" fill="accent-a"/g);
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(2, 1);
    expect(labels?.map(({ text }) => text)).toEqual(['1', '2']);
    const [x = 0, y = 0] = labels?.[1]?.at ?? [];
    expect([x, y].map(Math.round)).toEqual(project([41.5, 35]).map(Math.round));
    expect(listed.map(({ name, certainty }) => [name, certainty])).toEqual([
      ['Leg 1, A – B', '5'],
      ['Leg 2, B – C', '10'],
    ]);
  });

  it('refuses rows or names that are not as many as the legs need', () => {
    expect(() => shownChart(chart, rows.slice(0, 2))).toThrow('expected 2 rows and 3 names');
    expect(() => shownChart({ ...chart, names: ['A', 'B'] }, rows)).toThrow('and 2 names');
    expect(() =>
      shownChart(chart, [
        { route: 'south', leg: 1, events: 5 },
        { route: 'south', leg: 3, events: 1 },
      ]),
    ).toThrow('found leg 3, expected one of 1 to 2');
  });
});

describe('strip', () => {
  const chart: MapChartOf<'strip'> = {
    type: 'strip',
    data: 'counts',
    column: 'events',
    place: 'Hill',
    at: [42, 35],
    km: 40,
    from: '2019-12',
    to: '2020-02',
    title: 'Fights',
    unit: 'by month',
    noun: ['fight', 'fights'],
    legend: 'no spread',
  };
  const rows = ['2019-12', '2020-01', '2020-02'].map((month, i) => ({
    month,
    place: 'Hill',
    events: i,
  }));
  const shown = shownChart(chart, rows);

  it('draws a ring at its distance, in all directions', () => {
    const { parts } = shown.item?.drawing ?? { parts: [] };
    const { width, height } = boxAround(parts[0]?.paths[0] ?? []);
    const degree = project([43, 35])[0] - project([42, 35])[0];
    expect((width / 2 / degree) * 111.3 * Math.cos((35 * Math.PI) / 180)).toBeCloseTo(40, 0);
    expect(height / width).toBeCloseTo(1, 2);
    expect(polygonContains(parts[0]?.paths[0] ?? [], project([42, 35]))).toBe(true);
  });

  it('writes every number, also zero, which has no column', () => {
    const svg = svgOf(shown.insets?.[0]);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['Fights', 'by month', '0', '1', '2', 'D', 'J', 'F', '2019', '2020']),
    );
    expect(svg.match(/fill="ink" fill-opacity/g)).toHaveLength(2);
    expect(shown.listed.map(({ certainty }) => certainty)).toEqual([
      '0 fights',
      '1 fight',
      '2 fights',
    ]);
  });
});

describe('span', () => {
  it('is as long as its distances are on the map, and not solid between them', () => {
    const { item } = shownChart({ type: 'span', at: [43, 36], km: [8, 20], text: '8 to 20 km' });
    const [sure, unsure] = item?.drawing.parts ?? [];
    expect(unsure?.sign).toBe('contested');
    const least = boxAround(sure?.paths[0] ?? []).width;
    const rest = boxAround(unsure?.paths[0] ?? []).width;
    expect(rest / least).toBeCloseTo(12 / 8, 1);
    const degree = project([44, 36])[0] - project([43, 36])[0];
    expect(((least + rest) / degree) * 111.3 * Math.cos((36 * Math.PI) / 180)).toBeCloseTo(20, 0);
  });
});
