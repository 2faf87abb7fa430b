import { describe, expect, it } from 'vitest';
import { readContent } from '../../../content/read-content.ts';
import type { StackPlot } from '../../../content/plots/stack.ts';
import { VARIANTS } from '../../figure.ts';
import { collisionsIn } from '../../labels/collisions.fixture.ts';
import { drawStack } from './draw-stack.ts';
import { stack } from './stack.ts';

const { book } = await readContent('content');
const item = (clue: string) => ({ clue, text: `Item on ${clue}`, dated: 'in March' });
const PLOT: StackPlot = {
  type: 'stack',
  piles: [
    { name: 'One', above: item('epidemic'), below: item('arrest') },
    { name: 'Two', below: item('halt') },
  ],
  shown: ['arrest'],
  newest: ['arrest'],
};

describe('drawStack(plot, book, variant)', () => {
  it('lets no label cover another or leave the box, in any frame of the story', () => {
    const real = (book.figures.get('dating')?.frames ?? []).flatMap(({ plot }) =>
      plot.type === 'stack' ? [plot] : [],
    );
    for (const plot of [PLOT, ...real])
      for (const variant of VARIANTS)
        expect(collisionsIn(drawStack(plot, book, variant), variant)).toEqual([]);
  });

  it('refuses words that are higher than their card', () => {
    const long = { ...item('arrest'), text: 'word '.repeat(40) };
    const piles = [{ name: 'One', below: long }];
    expect(() => drawStack({ ...PLOT, piles }, book, 'narrow')).toThrow('Shorten them.');
  });

  it('puts the report between what stands above and below it', () => {
    for (const variant of VARIANTS) {
      const { boxes } = drawStack(PLOT, book, variant);
      const heightOf = (name: string): number =>
        boxes.find(({ key }) => key === name)?.at[1] ?? NaN;
      expect(heightOf('card.epidemic')).toBeLessThan(heightOf('band'));
      expect(heightOf('band')).toBeLessThan(heightOf('card.arrest'));
      expect(heightOf('band')).toBe(heightOf('report.1'));
      expect(heightOf('card.halt')).toBe(heightOf('card.arrest'));
    }
  });

  it('writes on a card what it is only once it is shown', () => {
    const texts = (shown: string[]): string =>
      drawStack({ ...PLOT, shown, newest: [] }, book, 'wide')
        .labels.map(({ text }) => text)
        .join();
    expect(texts([])).not.toContain('Item');
    expect(texts(['arrest'])).toContain('Item on arrest,in March');
    expect(texts(['arrest'])).not.toContain('halt');
    expect(drawStack({ ...PLOT, shown: [] }, book, 'wide').bars).toHaveLength(8);
    expect(drawStack(PLOT, book, 'wide').bars).toHaveLength(6);
  });

  it('lets the newest stand out and what is known step back', () => {
    const { labels } = drawStack({ ...PLOT, shown: ['arrest', 'halt'] }, book, 'wide');
    const look = (key: string) => labels.find((one) => one.key === key);
    expect(look('words.card.arrest')?.role).toBe('neutral');
    expect(look('words.card.halt')).toMatchObject({ isContext: true });
  });

  it('has a point for each item that is shown, on its card', () => {
    const { points, boxes } = drawStack({ ...PLOT, shown: ['arrest', 'halt'] }, book, 'narrow');
    expect(points.map(({ key }) => key)).toEqual(['arrest', 'halt']);
    for (const { key, at } of points) {
      const [left = NaN, top = NaN, right = NaN, bottom = NaN] =
        boxes.find((box) => box.key === `card.${key}`)?.at ?? [];
      expect(at[0]).toBeCloseTo((left + right) / 2, 6);
      expect(at[1]).toBeCloseTo((top + bottom) / 2, 6);
    }
  });

  it('stands side by side, as wide as one another', () => {
    const { boxes } = drawStack(PLOT, book, 'wide');
    const widths = boxes.map(({ at }) => Math.round(at[2] - at[0]));
    expect(new Set(widths).size).toBe(1);
    expect(Math.max(...boxes.map(({ at }) => at[2]))).toBeCloseTo(1000, 6);
  });

  it('says in one line what a card is', () => {
    expect(stack.legend(PLOT, book)).toHaveLength(1);
  });
});
