import { describe, expect, it } from 'vitest';
import type { Figure, Plot } from '../figure.ts';
import { tallFigureSvg } from './tall-figure-svg.ts';

const WIDTH = 500;
const plot: Plot = {
  padding: { top: 10, right: 20, bottom: 30, left: 40 },
  boxes: [{ key: 'all', at: [0, 0, 1000, 1000], certainty: 'partly' }],
  marks: [],
  units: [],
  labels: [],
  points: [],
};
const figure: Figure = {
  scene: 'sample',
  id: 'first',
  title: 'A <small> figure',
  unit: 'Fights in a month',
  words: 'It goes up & then down.',
  plots: { narrow: plot, wide: { ...plot, boxes: [] } },
  legend: [{ swatch: 'ruler', text: 'something' }],
  claims: [],
  sources: [],
};
const svgOf = (more: Partial<Figure> = {}, width = WIDTH): string =>
  tallFigureSvg(
    { ...figure, ...more },
    { credit: 'A paper', origin: 'A story' },
    (name) => name,
    width,
  );
/** The box over all of the plot, in pixels. */
function plotIn(svg: string): { x: number; y: number; width: number; height: number } {
  const [, group = ''] = /<g class="box[^>]*>(.*?)<\/g>/.exec(svg) ?? [];
  const of = (name: string): number =>
    Number(new RegExp(` ${name}="([\\d.]+)"`).exec(group)?.[1] ?? NaN);
  return { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
}
const heightOf = (svg: string): number => Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1] ?? NaN);
/** Where the line of this text stands. */
const lineOf = (svg: string, text: string): number =>
  Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1] ?? NaN);

describe('tallFigureSvg(figure, notes, colour, width)', () => {
  it('draws the plot for narrow boxes, from margin to margin without its padding', () => {
    const { x, width } = plotIn(svgOf());
    expect(x).toBeCloseTo(28 + 40 * 1.4);
    expect(WIDTH - x - width).toBeCloseTo(28 + 20 * 1.4);
    const wider = plotIn(svgOf({}, WIDTH + 100));
    expect(wider.width - width).toBeCloseTo(100);
    expect(wider.height).toBeCloseTo(plotIn(svgOf()).height);
  });

  it('stands below title and unit and above legend, credit and origin, each in its turn', () => {
    const svg = svgOf();
    const { y, height } = plotIn(svg);
    const order = [
      lineOf(svg, 'A &lt;small&gt; figure'),
      lineOf(svg, 'Fights in a month'),
      y - 10 * 1.4,
      y + height + 30 * 1.4,
      lineOf(svg, 'something'),
      lineOf(svg, 'A paper'),
      lineOf(svg, 'A story'),
      heightOf(svg) - 20,
    ];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(28);
    expect(heightOf(svg)).toBeLessThan(lineOf(svg, 'A story') + 45);
  });

  it('is as much higher as its words are', () => {
    const long = 'A title so long that it takes more than one line of the picture';
    const [plain, titled] = [svgOf(), svgOf({ title: long })];
    const more = heightOf(titled) - heightOf(plain);
    expect(more).toBeGreaterThan(25);
    expect(plotIn(titled).y - plotIn(plain).y).toBeCloseTo(more, 0);
    const bare = svgOf({ legend: [] });
    expect(heightOf(bare)).toBeLessThan(heightOf(plain) - 16);
    expect(plotIn(bare)).toEqual(plotIn(plain));
    expect(bare).not.toContain('something');
  });

  it('says in words what it shows', () => {
    expect(svgOf()).toContain('<desc id="d">It goes up &amp; then down.</desc>');
  });
});
