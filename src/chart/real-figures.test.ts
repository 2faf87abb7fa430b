import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { book } from '../map/frame/real-frames.fixture.ts';
import { VARIANTS, type Plot } from './figure.ts';
import { plotHtml } from './plot-html.ts';
import { realFigures } from './real-figures.fixture.ts';
import { drawFigure } from './figure-of.ts';

const inPlot = ([x, y]: readonly [number, number]): string => `${Math.round(x)} ${Math.round(y)}`;

/** How many of each there are, as "column 36, grid 5". */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

/**
 * A plot as a few lines to read in a review: its fingerprint, which changes with any change of what
 * is drawn; what it is made of; and every text with its place.
 */
function summary(plot: Plot): string {
  const { boxes, marks, units, labels, points } = plot;
  const html = plotHtml(plot, '/');
  return [
    `${createHash('sha256').update(html).digest('hex').slice(0, 12)}, ${points.length} points`,
    ...(boxes.length > 0
      ? [
          `boxes: ${tally(boxes.map(({ certainty, isCard }) => certainty ?? (isCard ? 'card' : 'lit')))}`,
        ]
      : []),
    `marks: ${tally(marks.map(({ kind }) => kind))}`,
    ...(units.length > 0 ? [`units: ${units.map(({ text }) => text).join(' ')}`] : []),
    ...labels.map(({ text, at }) => `${inPlot(at)} ${text.replaceAll('\n', ' / ')}`),
  ].join('\n');
}

describe.each(realFigures)('%s', (name, figure) => {
  it.each(VARIANTS)('is drawn %s as it was when somebody last looked at it', (variant) => {
    expect(summary(figure.plots[variant])).toMatchSnapshot();
  });

  it('is drawn to the same letters a second time', () => {
    const [scene = '', id = ''] = name.split('/');
    const frame = book.figures.get(scene)?.frames.find((one) => one.id === id);
    if (!frame) throw new Error(`content: found no frame ${name}, expected one`);
    const again = drawFigure(scene, frame, book);
    for (const variant of VARIANTS)
      expect(plotHtml(again.plots[variant], '/')).toBe(plotHtml(figure.plots[variant], '/'));
  });

  it('holds nothing that is no number or no text', () => {
    for (const variant of VARIANTS)
      expect(plotHtml(figure.plots[variant], '/')).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('has points that say something, inside the plot, each once', () => {
    for (const variant of VARIANTS) {
      const { points, units } = figure.plots[variant];
      if (figure.legend.length > 1) expect(points.length + units.length).toBeGreaterThan(0);
      expect(points.filter(({ at: [x, y] }) => x < 0 || x > 1000 || y < 0 || y > 1000)).toEqual([]);
      expect(points.filter(({ text }) => text.length < 8)).toEqual([]);
      expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
    }
  });

  it('has the same points in both widths', () => {
    const texts = VARIANTS.map((variant) =>
      figure.plots[variant].points.map(({ text }) => text).toSorted(),
    );
    expect(texts[0]).toEqual(texts[1]);
  });
});
