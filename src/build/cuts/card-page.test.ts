import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { cardPage, stripSize } from './card-page.ts';
import { CARD_WIDTH, DENSITY, inFileName, SHAPES } from './shapes.ts';

const card = (more: Partial<Card> = {}): Card => ({
  title: 'A finding & more',
  unit: undefined,
  legend: [{ swatch: 'grain', certainty: 'plausible', text: 'an area' }],
  strip: '<svg class="signs"></svg>',
  claims: 'Claim: a moved pier (contested)',
  credit: 'Map: somebody.',
  ...more,
});
const FONT = { name: 'serif-600', bytes: Buffer.from('font') };
const pageOf = (cards: readonly Card[], ratio = '4:5'): Document => {
  const shape = SHAPES.find((one) => one.ratio === ratio);
  if (!shape) throw new Error(`found no shape ${ratio}`);
  const given = {
    scene: 'A scene',
    origin: 'A story · example.org',
    shape,
    theme: 'light',
  } as const;
  return parseHTML(cardPage(cards, given, [FONT])).document;
};

describe('cardPage(cards, given, fonts)', () => {
  it('lays the words of all cards over each other, each kind in the same order', () => {
    const page = pageOf([card(), card({ title: 'Next', unit: 'Crossings' }), card({ legend: [] })]);
    const stacks = [...page.querySelectorAll('.stack')];
    expect(stacks.map((stack) => stack.children.length)).toEqual(stacks.map(() => 3));
    expect([...page.querySelectorAll('.title')].map((title) => title.textContent)).toEqual([
      'A finding & more',
      'Next',
      'A finding & more',
    ]);
    expect(page.querySelector('.unit')?.textContent).toBe('Crossings');
  });

  it('has title, picture, signs, claims, key, credit and address', () => {
    const page = pageOf([card()]);
    for (const name of ['scene', 'drawing', 'strip', 'claims', 'legends', 'credit', 'origin'])
      expect(page.querySelectorAll(`.${name}`), name).toHaveLength(1);
    expect(page.querySelector('.origin')?.textContent).toBe('A story · example.org');
  });

  it('has no place for what none of the cards has', () => {
    const page = pageOf([card({ legend: [], strip: '' })]);
    expect(page.querySelector('.legends, .strip, .claims')).toBeNull();
  });

  it('names the scene at the foot where there is no room for it at the top', () => {
    const page = pageOf([card()], '1:1');
    expect(page.querySelector('.origin')?.textContent).toBe('A scene · A story · example.org');
    expect(page.querySelector('body')?.className).toBe('low');
  });

  it('carries its fonts and asks for nothing', () => {
    const style = pageOf([card()]).querySelector('style')?.textContent ?? '';
    expect(style).toContain('font-family:"Source Serif 4";font-weight:600;font-style:normal');
    expect(style).not.toMatch(/url\((?!data:)/);
  });
});

describe('SHAPES', () => {
  it('are what they are called, 1080 pixels wide, with even sides', () => {
    expect(CARD_WIDTH * DENSITY).toBe(1080);
    for (const { ratio, height } of SHAPES) {
      const [wide = 0, high = 0] = ratio.split(':').map(Number);
      expect((height * wide) / high, ratio).toBeCloseTo(CARD_WIDTH);
      expect((height * DENSITY) % 2).toBe(0);
    }
    expect(SHAPES.map(inFileName)).toEqual(['1x1', '4x5', '9x16']);
  });

  it('leave the strip room beside what a network covers', () => {
    for (const shape of SHAPES)
      expect(stripSize(shape).width).toBeLessThan(CARD_WIDTH - shape.covered.right);
  });
});
