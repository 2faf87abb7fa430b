import { describe, expect, it } from 'vitest';
import type { Label, LabelKind } from '../frame/picture.ts';
import { covers, sizeOf } from './label-boxes.ts';
import { discIn, LETTERING } from './lettering.ts';

const label = (text: string, more: Partial<Label> = {}): Label => ({
  text,
  kind: 'place',
  at: [500, 500],
  emphasis: 'key',
  role: 'neutral',
  dot: 'point',
  ...more,
});

describe('sizeOf(label)', () => {
  it('grows with the text, and with an Arabic line below it', () => {
    const short = sizeOf(label('Rawa'));
    const long = sizeOf(label('Tuz Khurmatu'));
    expect(long.width).toBeGreaterThan(short.width);
    expect(long.height).toBe(short.height);
    expect(sizeOf(label('Rawa', { arabic: 'راوة' })).height).toBeGreaterThan(short.height);
  });

  it('is one line high, or as many as the name of an area is broken into', () => {
    expect(sizeOf(label('Rawa')).height).toBeCloseTo(15 * 1.2);
    const heights = ['Steppe', 'x'.repeat(28), 'x'.repeat(50)].map(
      (text) => sizeOf(label(text, { kind: 'area' })).height / (15 * 1.2),
    );
    expect(heights.map((lines) => Math.round(lines * 100) / 100)).toEqual([1, 2, 3]);
  });

  it('breaks the name of an area into lines of 170 px, and never that of a place', () => {
    const text = 'ISIS hideouts, army sweeps and more of it';
    expect(sizeOf(label(text, { kind: 'area' })).width).toBe(170);
    expect(sizeOf(label(text)).width).toBeGreaterThan(170);
  });

  it('counts what is said under the name of an area', () => {
    const [bare, noted] = [{}, { note: 'somewhere in here, and nobody knows where' }].map((more) =>
      sizeOf(label('Marsh', { kind: 'subject', ...more })),
    );
    expect(noted?.height).toBeCloseTo((bare?.height ?? 0) + 2 * 13 * 1.2);
    expect(noted?.width).toBe(190);
  });

  it('is this for each kind of label, in CSS pixels', () => {
    const sizes = (Object.keys(LETTERING) as LabelKind[]).map((kind) => {
      const [key, context] = (['key', 'context'] as const).map((emphasis) => {
        const { width, height } = sizeOf(
          label('Jebel Sinjar', { kind, emphasis, arabic: 'سنجار' }),
        );
        return `${width.toFixed(1)} x ${height.toFixed(1)}`;
      });
      return [kind, key, context].join(', ');
    });
    expect(sizes).toMatchInlineSnapshot(`
      [
        "place, 93.6 x 36.9, 78.0 x 30.7",
        "area, 93.6 x 36.9, 78.0 x 30.7",
        "subject, 230.6 x 76.3, 93.0 x 30.7",
        "line, 81.0 x 33.2, 75.0 x 30.7",
        "sign, 268.8 x 929.3, 170.0 x 311.0",
        "note, 78.0 x 32.0, 75.0 x 30.7",
        "number, 99.0 x 21.2, 99.0 x 21.2",
        "count, 99.0 x 36.9, 82.5 x 30.7",
        "country, 159.6 x 34.4, 159.6 x 34.4",
        "governorate, 103.7 x 29.5, 103.7 x 29.5",
        "water, 75.0 x 30.7, 75.0 x 30.7",
        "relief, 99.0 x 30.7, 99.0 x 30.7",
      ]
    `);
  });

  it('of a number is that of its disc, as large as the picture has them, and wider for several digits', () => {
    const disc = (text: string, width: number) =>
      sizeOf(label(text, { kind: 'number' }), {
        disc: discIn(width),
        height: 300,
        isSpread: false,
      });
    expect(disc('1', 501)).toEqual({ width: 21, height: 18 + 2 * 1.6 });
    expect(disc('1', 500)).toEqual({ width: 17, height: 14 + 2 * 1.6 });
    expect(disc('1+2', 501).width).toBeGreaterThan(30);
    expect(disc('1+2', 500).width).toBeLessThan(30);
  });

  it('grows for readers who space letters, words and lines, but for letters that are as far apart already', () => {
    const spread = { disc: discIn(600), height: 300, isSpread: true };
    const growth = (text: Label): { width: number; height: number } => ({
      width: sizeOf(text, spread).width - sizeOf(text).width,
      height: sizeOf(text, spread).height / sizeOf(text).height,
    });
    expect(growth(label('Rutba')).width).toBeCloseTo(5 * 0.12 * 15);
    expect(growth(label('Deir Hafir')).width).toBeCloseTo((10 * 0.12 + 0.16) * 15);
    expect(growth(label('Rutba')).height).toBeCloseTo(1.5 / 1.2);
    expect(growth(label('Syria', { kind: 'country', emphasis: 'context' })).width).toBe(0);
    expect(growth(label('3', { kind: 'number' })).height).toBeGreaterThan(1);
  });

  it('of a large sign goes with the height of its stage', () => {
    const heightOn = (height: number): number =>
      sizeOf(label('?', { kind: 'sign' }), { disc: discIn(600), height, isSpread: false }).height;
    expect(heightOn(1000)).toBeCloseTo(128 * 1.2);
    expect(heightOn(400)).toBeCloseTo(96 * 1.2);
    expect(heightOn(100)).toBeCloseTo(64 * 1.2);
  });

  it('is turned with the label: upright, width and height change places', () => {
    const flat = sizeOf(label('Tigris', { kind: 'water' }));
    const upright = sizeOf(label('Tigris', { kind: 'water', rotate: 90 }));
    expect(upright.width).toBeCloseTo(flat.height);
    expect(upright.height).toBeCloseTo(flat.width);
  });
});

describe('covers(x, y, label, side)', () => {
  it.each([
    ['right', 109, 0],
    ['left', 91, 1],
    ['top', 41, 1],
    ['bottom', 59, 0],
  ] as const)(
    'is one box on the side %s of the point, as far from it as the page has it',
    (side, edge, end) => {
      const text = label('Mosul', { arabic: 'الموصل' });
      const { width, height } = sizeOf(text);
      const [box, ...more] = covers([100, 50], text, side);
      expect(more).toEqual([]);
      const isBeside = side === 'right' || side === 'left';
      const ends = isBeside ? [box?.left, box?.right] : [box?.top, box?.bottom];
      const across = isBeside ? [box?.top, box?.bottom] : [box?.left, box?.right];
      const length = isBeside ? width : height;
      expect(ends).toEqual(end ? [edge - length, edge] : [edge, edge + length]);
      const [middle, half] = isBeside ? [50, height / 2] : [100, width / 2];
      expect(across).toEqual([middle - half, middle + half]);
    },
  );

  it('is centred on a point that it stands over', () => {
    const text = label('Mosul');
    const { width, height } = sizeOf(text);
    expect(covers([100, 50], text, 'over')).toEqual([
      {
        left: 100 - width / 2,
        right: 100 + width / 2,
        top: 50 - height / 2,
        bottom: 50 + height / 2,
      },
    ]);
  });

  it.each([30, -30, 90, 145])('lies along the line of a label that is turned by %i°', (rotate) => {
    const text = label('Euphrates', { kind: 'water', rotate });
    const boxes = covers([100, 50], text, 'over');
    const middles = boxes.map(({ left, right, top, bottom }) => [
      (left + right) / 2 - 100,
      (top + bottom) / 2 - 50,
    ]);
    const { width } = sizeOf({ ...text, rotate: 0 });
    const turn = (rotate * Math.PI) / 180;
    const along = middles.map(([x = NaN, y = NaN]) => x * Math.cos(turn) + y * Math.sin(turn));
    for (const [x = NaN, y = NaN] of middles)
      expect(y * Math.cos(turn) - x * Math.sin(turn)).toBeCloseTo(0);
    // Evenly from one end of the line to the other.
    expect(along.map((one) => one + (along.at(-1) ?? NaN))[0]).toBeCloseTo(0);
    const step = width / boxes.length;
    expect(along[0]).toBeCloseTo(step / 2 - width / 2);
    along.slice(1).forEach((one, i) => {
      expect(one - (along[i] ?? NaN)).toBeCloseTo(step);
    });
    const { height } = sizeOf({ ...text, rotate: 0 });
    for (const { left, right, top, bottom } of boxes) {
      expect(right - left).toBeGreaterThanOrEqual(height - 1e-9);
      expect(right - left).toBeLessThan(Math.max(height, step) + 1e-9);
      expect(right - left).toBeCloseTo(bottom - top);
    }
  });
});
