import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { coloursOf } from '../../design/tokens.ts';
import type { Figure } from '../figure.ts';
import { figuresOf } from '../figure-of.ts';
import { figureAloneSvg } from './figure-alone-svg.ts';

let figures: Figure[];
beforeAll(async () => {
  const { book } = await readContent('content');
  figures = [...book.figures.keys()].flatMap((scene) => figuresOf(book, scene));
}, 60_000);
const svgOf = (figure: Figure, width: number, height: number): string =>
  figureAloneSvg(figure, { width, height }, coloursOf());
/** How often each letter of a plot is written. */
const lettersIn = (svg: string): number => (svg.match(/<text class="fl-/g) ?? []).length;

describe('figureAloneSvg(figure, size, colour)', () => {
  it('has every letter of its plot, and no words around it', () => {
    for (const figure of figures) {
      const svg = svgOf(figure, 600, 400);
      expect(lettersIn(svg), figure.id).toBe(figure.plots.narrow.labels.length);
      expect(svg).not.toContain('class="title"');
      for (const { text } of figure.legend) expect(svg).not.toContain(`>${text}</text>`);
    }
  });

  it('takes the plot for wide boxes where its letters have room', () => {
    for (const figure of figures)
      expect(lettersIn(svgOf(figure, 1600, 1000)), figure.id).toBe(figure.plots.wide.labels.length);
  });

  it('has smaller letters in a lower box', () => {
    const [figure] = figures.filter(({ plots }) => plots.narrow.labels.length > 0);
    if (!figure) throw new Error('found no figure with letters');
    const size = (height: number): number =>
      Number(/<text class="fl-[^>]*font-size="([\d.]+)"/.exec(svgOf(figure, 520, height))?.[1]);
    expect(size(308)).toBeCloseTo(size(400));
    expect(size(220) / size(308)).toBeCloseTo(220 / 308, 1);
  });

  it('stays inside of its picture', () => {
    for (const figure of figures)
      expect(svgOf(figure, 600, 330)).not.toMatch(/NaN|undefined|(?:width|height)="-/);
  });
});
