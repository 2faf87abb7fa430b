import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { basemapSymbols } from './base-svg.ts';
import { buildTopology } from '../basemap/topology.ts';

const topology = buildTopology(
  fileURLToPath(new URL('../../../content/basemap/', import.meta.url)),
);
const svg = basemapSymbols(topology);

describe('the basemap as one SVG file', () => {
  it('stays within its budget: it is on the first screen of a phone', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(34 * 1000);
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(40 * 1000);
  });

  it('is the same at every build', () => {
    expect(basemapSymbols(topology)).toBe(svg);
  });

  it.each(['base', 'land', 'relief', 'water', 'governorates', 'ridges'])('has a group %s', (id) => {
    expect(svg.split(`<g id="${id}"`)).toHaveLength(2);
  });

  it('draws only whole units', () => {
    const data = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);
    expect(data).toHaveLength(15);
    for (const path of data) expect(path).toMatch(/^m[-\d mzqt]+$/);
  });

  it('takes every colour from the page and keeps lines equally wide', () => {
    expect(svg).not.toMatch(/(?:fill|stroke)="#/);
    const strokes = svg.match(/ stroke="/g) ?? [];
    expect(svg.match(/vector-effect="non-scaling-stroke"/g)).toHaveLength(strokes.length);
  });
});
