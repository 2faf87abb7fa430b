import { describe, expect, it } from 'vitest';
import { CERTAINTIES, LEG_STATUSES, svgDashes } from '../../model/certainty.ts';
import type { LonLat } from '../../model/geometry.ts';
import { drawMark } from '../things/mark.ts';
import { drawRoute } from '../things/route.ts';
import type { Drawing } from '../things/drawing.ts';
import { realFrames } from '../frame/real-frames.fixture.ts';
import { drawingsOf } from '../frame/live-scene.ts';
import { overlaysSvg } from './overlays-svg.ts';

const PATH: LonLat[] = [
  [42, 35],
  [42.5, 35.25],
];
const idsIn = (svg: string): string[] =>
  [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('overlaysSvg(drawings)', () => {
  it('draws an arrow that nobody saw as one that fades in, with dashes, and a head', () => {
    const mark = { id: 'flight', kind: 'arrow', path: PATH } as const;
    expect(overlaysSvg([drawMark(mark, 'uncheckable')])).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg"><g id="mark.flight.uncheckable"><path d="m10923 8010 44-27" fill="none" stroke="currentColor" stroke-width="2.1" stroke-opacity="0.25" stroke-dasharray="2.1 4.4" vector-effect="non-scaling-stroke"/><path d="m10967 7983 43-27" fill="none" stroke="currentColor" stroke-width="2.1" stroke-opacity="0.55" stroke-dasharray="2.1 4.4" vector-effect="non-scaling-stroke"/><path d="m11010 7956 277-169" fill="none" stroke="currentColor" stroke-width="2.1" stroke-dasharray="2.1 4.4" vector-effect="non-scaling-stroke"/><path d="m11268 7820 19-33-38 2" fill="none" stroke="currentColor" stroke-width="2.1" vector-effect="non-scaling-stroke"/></g></svg>
      "
    `);
  });

  it('draws a ruler thin and without dashes', () => {
    const mark = { id: 'distance', kind: 'ruler', path: PATH } as const;
    expect(overlaysSvg([drawMark(mark, 'corroborated')])).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg"><g id="mark.distance.corroborated"><path d="m10923 8010 364-223" fill="none" stroke="currentColor" stroke-width="1.4" vector-effect="non-scaling-stroke"/></g></svg>
      "
    `);
  });

  it('draws every leg of a route in its own pattern', () => {
    const route = {
      id: 'by-river',
      waypoints: [{ at: [42, 35] }, { at: [42.5, 35.25] }, { at: [43, 35.25] }, { at: [43.5, 35] }],
      legs: [{ status: 'documented' }, { status: 'reported' }, { status: 'inferred' }],
    } satisfies Parameters<typeof drawRoute>[0];
    expect(overlaysSvg([drawRoute(route)])).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg"><g id="route.by-river"><path d="m10923 8010 60-37" fill="none" stroke="currentColor" stroke-width="8" stroke-opacity="0.15" stroke-dasharray="4.5 2.5" vector-effect="non-scaling-stroke"/><path d="m10983 7973 61-37" fill="none" stroke="currentColor" stroke-width="8" stroke-opacity="0.4" stroke-dasharray="4.5 2.5" vector-effect="non-scaling-stroke"/><path d="m11044 7936 61-37" fill="none" stroke="currentColor" stroke-width="8" stroke-opacity="0.7" stroke-dasharray="4.5 2.5" vector-effect="non-scaling-stroke"/><path d="m11105 7899 182-112" fill="none" stroke="currentColor" stroke-width="8" stroke-dasharray="4.5 2.5" vector-effect="non-scaling-stroke"/><path d="m11287 7787 364 0" fill="none" stroke="currentColor" stroke-width="6" stroke-dasharray="2 5" vector-effect="non-scaling-stroke"/><path d="m11651 7787 182 112" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="4 3.5" vector-effect="non-scaling-stroke"/><path d="m11833 7899 61 37" fill="none" stroke="currentColor" stroke-width="1.4" stroke-opacity="0.7" stroke-dasharray="4 3.5" vector-effect="non-scaling-stroke"/><path d="m11894 7936 60 37" fill="none" stroke="currentColor" stroke-width="1.4" stroke-opacity="0.4" stroke-dasharray="4 3.5" vector-effect="non-scaling-stroke"/><path d="m11954 7973 61 37" fill="none" stroke="currentColor" stroke-width="1.4" stroke-opacity="0.15" stroke-dasharray="4 3.5" vector-effect="non-scaling-stroke"/></g></svg>
      "
    `);
  });

  it('draws areas as the coats that they consist of, with holes', () => {
    const square = (from: number, to: number): [number, number][] => [
      [from, from],
      [to, from],
      [to, to],
      [from, from],
    ];
    const zone: Drawing = {
      key: 'zone.steppe.plausible',
      layer: 'zones',
      anchor: [5, 5],
      trace: [],
      parts: [
        {
          paint: 'grain',
          sign: 'plausible',
          alpha: 0.02,
          paths: [square(0, 10), square(4, 6)],
        },
        { paint: 'grain', sign: 'plausible', alpha: 0.4, paths: [square(2, 8)] },
      ],
    };
    expect(overlaysSvg([zone])).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg"><g id="zone.steppe.plausible"><path d="m0 0 10 0 0 10zm4 4 2 0 0 2z" fill="currentColor" fill-opacity="0.02" fill-rule="evenodd"/><path d="m2 2 6 0 0 6z" fill="currentColor" fill-opacity="0.4" fill-rule="evenodd"/></g></svg>
      "
    `);
  });

  it('is an empty picture for no drawings', () => {
    expect(overlaysSvg([])).toBe('<svg xmlns="http://www.w3.org/2000/svg"></svg>\n');
  });

  it('draws each drawing once, however often it is given, in an order of its own', () => {
    const line = drawMark({ id: 'b', kind: 'line', path: PATH }, 'partly');
    const other = drawMark({ id: 'a', kind: 'line', path: PATH }, 'partly');
    expect(idsIn(overlaysSvg([line, other, line]))).toEqual(['mark.a.partly', 'mark.b.partly']);
    expect(overlaysSvg([other, line])).toBe(overlaysSvg([line, other]));
  });
});

describe('the one file for all stills of this story', () => {
  const pictures = realFrames.map(({ picture }) => picture);
  const drawings = drawingsOf(pictures);
  const svg = overlaysSvg(drawings);

  it('has a group for every drawing that a frame refers to, under its key', () => {
    const ids = idsIn(svg);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(
      new Set(pictures.flatMap(({ items }) => items.map(({ drawing }) => drawing.key))),
    );
  });

  it('takes every colour from the page and keeps lines equally wide at any size', () => {
    expect(/(?:fill|stroke)="#/.exec(svg)).toBeNull();
    const strokes = svg.match(/ stroke="currentColor"/g) ?? [];
    expect(svg.match(/ vector-effect="non-scaling-stroke"/g)).toHaveLength(strokes.length);
  });

  it('uses no dashes but those of the certainty grammar', () => {
    const known = [...CERTAINTIES, ...LEG_STATUSES].map(svgDashes);
    for (const [, dashes] of svg.matchAll(/stroke-dasharray="([^"]+)"/g))
      expect(known).toContain(dashes);
  });

  it('has path data that a browser can draw: whole numbers, no step without an end', () => {
    for (const [, data = ''] of svg.matchAll(/ d="([^"]*)"/g))
      expect(data).toMatch(/^(m(-?\d+[ -]?){4,}z?)+$/);
  });

  it('has no group without paint', () => {
    const empty = svg.match(/<g id="[^"]+"><\/g>|<path d=""/g) ?? [];
    expect(empty).toEqual([]);
  });
});
