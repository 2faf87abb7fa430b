import { describe, expect, it } from 'vitest';
import { CERTAINTIES, lookOf } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import type { Part } from '../things/drawing.ts';
import { areaPath, linePath, PAGE, partPath } from './svg-paths.ts';

const LINE = { colour: 'ink', width: 2, dashes: [4, 3] };
const RING: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 0],
];
const part = (more: Partial<Part>): Part => ({
  paint: 'stroke',
  sign: 'corroborated',
  alpha: 1,
  paths: [RING],
  ...more,
});
/** The attributes of the only path in it. */
const attributesOf = (svg: string): Record<string, string> =>
  Object.fromEntries(
    [...svg.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    ),
  );

describe('linePath(d, line, target)', () => {
  it('has pixels for the page, which keeps lines equally wide', () => {
    expect(attributesOf(linePath('m0 0', LINE, PAGE))).toEqual({
      d: 'm0 0',
      fill: 'none',
      stroke: 'ink',
      'stroke-width': '2',
      'stroke-dasharray': '4 3',
      'vector-effect': 'non-scaling-stroke',
    });
  });

  it('has units of the path for a picture, rounded to hundredths', () => {
    const attributes = attributesOf(linePath('m0 0', LINE, { unitsPerPixel: 1 / 3 }));
    expect(attributes['stroke-width']).toBe('0.67');
    expect(attributes['stroke-dasharray']).toBe('1.33 1');
    expect(attributes).not.toHaveProperty('vector-effect');
  });

  it('says only what is not so anyway', () => {
    const plain = attributesOf(linePath('m0 0', { colour: 'ink', width: 1 }, PAGE));
    expect(plain).not.toHaveProperty('stroke-opacity');
    expect(plain).not.toHaveProperty('stroke-dasharray');
    expect(plain).not.toHaveProperty('stroke-linecap');
    const full = { colour: 'ink', width: 1, opacity: 0.5, isRound: true };
    expect(attributesOf(linePath('m0 0', full, PAGE))).toMatchObject({
      'stroke-opacity': '0.5',
      'stroke-linecap': 'round',
    });
  });

  it('is nothing without data', () => {
    expect(linePath('', LINE, PAGE)).toBe('');
  });
});

describe('areaPath(d, colour, opacity)', () => {
  it('says how opaque it is only where it is not', () => {
    expect(attributesOf(areaPath('m0 0', 'ink'))).toEqual({ d: 'm0 0', fill: 'ink' });
    expect(attributesOf(areaPath('m0 0', 'ink', 1))).not.toHaveProperty('fill-opacity');
    expect(attributesOf(areaPath('m0 0', 'ink', 0.2))).toHaveProperty('fill-opacity', '0.2');
    expect(areaPath('', 'ink', 0.2)).toBe('');
  });
});

describe('partPath(part, target, fade)', () => {
  it('closes areas, in which a path within another is a hole', () => {
    const area = attributesOf(partPath(part({ paint: 'grain' }), PAGE));
    expect(area).toMatchObject({ d: 'm0 0 10 0 0 10z', 'fill-rule': 'evenodd' });
  });

  it('leaves lines, heads and rulers open', () => {
    for (const paint of ['stroke', 'head', 'ruler'] as const)
      expect(attributesOf(partPath(part({ paint }), PAGE)).d).not.toContain('z');
  });

  it('has the dashes of its certainty where it is a line, and only there', () => {
    for (const certainty of CERTAINTIES) {
      const { dashes, width } = lookOf(certainty).line;
      const line = attributesOf(partPath(part({ sign: certainty }), PAGE));
      expect(line['stroke-dasharray']).toBe(dashes.length > 0 ? dashes.join(' ') : undefined);
      expect(line['stroke-width']).toBe(String(width));
      for (const paint of ['head', 'ruler'] as const)
        expect(attributesOf(partPath(part({ paint, sign: certainty }), PAGE))).not.toHaveProperty(
          'stroke-dasharray',
        );
    }
  });

  it('fades by what is laid over its own opacity, to a thousandth', () => {
    const faded = (paint: Part['paint'], fade?: number): Record<string, string> =>
      attributesOf(partPath(part({ paint, alpha: 0.5 }), PAGE, fade));
    expect(faded('stroke')['stroke-opacity']).toBe('0.5');
    expect(faded('stroke', 0.333)['stroke-opacity']).toBe('0.167');
    expect(faded('grain', 0.5)['fill-opacity']).toBe('0.25');
  });
});
