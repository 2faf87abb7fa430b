import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { layerText, roundLine } from './layer-text.ts';

describe('the text of a layer', () => {
  it('drops points that fall together on the grid of a thousandth of a degree', () => {
    expect(
      roundLine([
        [44.0001, 35.0001],
        [44.0002, 35.0002],
        [44.01, 35],
      ]),
    ).toEqual([
      [44, 35],
      [44.01, 35],
    ]);
  });

  it('leaves out rings that have become lines, and keeps one feature to a line', () => {
    const square = [
      [44, 35],
      [45, 35],
      [45, 36],
      [44, 35],
    ];
    const speck = [
      [44.5, 35.5],
      [44.5001, 35.5],
      [44.5001, 35.5001],
      [44.5, 35.5],
    ];
    const text = layerText([
      {
        type: 'Feature',
        properties: { iso: 'IRQ' },
        geometry: { type: 'Polygon', coordinates: [square, speck] },
      },
    ]);
    expect(text.split('\n')[1]).toBe(
      '{"type":"Feature","properties":{"iso":"IRQ"},"geometry":{"type":"Polygon","coordinates":[[[44,35],[45,35],[45,36],[44,35]]]}}',
    );
  });

  const geometryOf = (geometry: Geometry): Geometry | undefined => {
    const text = layerText([{ type: 'Feature', properties: {}, geometry }]);
    return (JSON.parse(text) as FeatureCollection).features[0]?.geometry;
  };
  const point = [44.5, 35.5];
  const beside = [44.5001, 35.5001];

  it('keeps lines of two points, and leaves out lines that have become one', () => {
    const line = [point, [44.5, 36]];
    const coordinates = [line, [point, beside], [[44, 35], ...line]];
    expect(geometryOf({ type: 'MultiLineString', coordinates })).toEqual({
      type: 'MultiLineString',
      coordinates: [line, [[44, 35], ...line]],
    });
  });

  it('leaves out an area of which no ring is left', () => {
    const ring = [
      [44, 35],
      [45, 35],
      [45, 36],
      [44, 35],
    ];
    const speck = [point, beside, [44.5, 35.5001], point];
    const coordinates = [[ring, speck], [speck]];
    expect(geometryOf({ type: 'MultiPolygon', coordinates })).toEqual({
      type: 'MultiPolygon',
      coordinates: [[ring]],
    });
  });

  it('refuses what is neither line nor polygon', () => {
    expect(() =>
      layerText([
        { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } },
      ]),
    ).toThrow('expected lines or polygons');
  });
});
