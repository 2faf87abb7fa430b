import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { outlinesOf } from '../basemap/outlines.ts';
import { basemap } from '../basemap/topology.ts';
import { BASE_LAYERS } from '../layers/stack.ts';
import { baseSvg } from './base-svg.ts';

const svg = baseSvg(outlinesOf(basemap()));

describe('the basemap as one SVG file', () => {
  it('stays within its budget: it is on the first screen of a phone', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(21 * 1000);
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(26 * 1000);
  });

  it('is the same at every build', () => {
    expect(baseSvg(outlinesOf(basemap()))).toBe(svg);
  });

  it.each(BASE_LAYERS)('has a group $id with a path for each of its parts', ({ id, parts }) => {
    const [, group = '', ...others] = svg.split(`<g id="${id}"`);
    expect(others).toEqual([]);
    expect(group.split('</g>')[0]?.match(/<path /g)).toHaveLength(parts.length);
  });

  it('draws rivers, lakes and slopes as curves, and what states have drawn with straight edges', () => {
    for (const { id, parts } of BASE_LAYERS) {
      const group = svg.split(`<g id="${id}"`)[1]?.split('</g>')[0] ?? '';
      const isCurved = [...group.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) =>
        /[qt]/.test(path),
      );
      expect(isCurved, id).toEqual(parts.map((part) => part.isCurved === true));
    }
    const straight = ['countries', 'borders', 'governorates'];
    const curved = ['rivers', 'lakes', 'lakes-ctx'];
    for (const { id, source, isCurved = false } of BASE_LAYERS.flatMap(({ parts }) => parts))
      if ([...straight, ...curved].includes(source))
        expect(isCurved, id).toBe(curved.includes(source));
  });

  it('draws only whole units', () => {
    const data = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);
    expect(data.length).toBeGreaterThan(0);
    for (const path of data) expect(path).toMatch(/^m[-\d mzqt]+$/);
  });

  it('takes every colour from the page and keeps lines equally wide', () => {
    expect(svg).not.toMatch(/(?:fill|stroke)="#/);
    const strokes = svg.match(/ stroke="/g) ?? [];
    expect(svg.match(/vector-effect="non-scaling-stroke"/g)).toHaveLength(strokes.length);
  });
});
