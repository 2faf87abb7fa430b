import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { CERTAINTIES, certaintyOfVerdict, VERDICTS } from '../../model/certainty.ts';
import { distanceBetween, type LonLat } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { drawMark, mark } from './mark.ts';
import { book, offenders } from '../frame/real-frames.fixture.ts';

const PATH: LonLat[] = [
  [41, 35],
  [42, 35],
];
type Kind = 'arrow' | 'line' | 'ruler' | 'meridian';
const sample = (kind: Kind) => ({ id: 'assault', kind, path: PATH });

describe('drawMark(mark, certainty)', () => {
  it('gives an arrow one head, and a line or ruler none', () => {
    const headsOf = (kind: Kind): number =>
      drawMark(sample(kind), 'plausible').parts.filter(({ paint }) => paint === 'head').length;
    expect([headsOf('arrow'), headsOf('line'), headsOf('ruler')]).toEqual([1, 0, 0]);
  });

  it('lets an arrow fade in from its start unless it is well supported', () => {
    const alphas = Object.fromEntries(
      CERTAINTIES.map((certainty) => [
        certainty,
        drawMark(sample('arrow'), certainty).parts[0]?.alpha,
      ]),
    );
    expect(alphas).toEqual({
      corroborated: 1,
      partly: 1,
      plausible: 0.25,
      contested: 0.25,
      uncheckable: 0.25,
    });
  });

  it('leaves no gap between the pieces of a fading arrow', () => {
    const strokes = drawMark(sample('arrow'), 'plausible').parts.filter(
      ({ paint }) => paint === 'stroke',
    );
    expect(strokes).toHaveLength(3);
    strokes.slice(1).forEach(({ paths: [path] }, i) => {
      expect(path?.[0]).toEqual(strokes[i]?.paths[0]?.at(-1));
    });
  });

  it('draws a line whole and opaque, from its first point to its last, with its label in the middle', () => {
    const { parts, anchor } = drawMark(sample('line'), 'plausible');
    const [start, end] = PATH.map((at) => project(at).map(Math.round));
    expect(parts).toMatchObject([{ paint: 'stroke', alpha: 1 }]);
    expect([parts[0]?.paths[0]?.at(0), parts[0]?.paths[0]?.at(-1)]).toEqual([start, end]);
    expect(anchor[0]).toBeCloseTo(((start?.[0] ?? 0) + (end?.[0] ?? 0)) / 2, -1);
  });

  it('gives an arrow a head that grows with it, between two limits', () => {
    const barbOf = (degrees: number): number => {
      const path: LonLat[] = [
        [41, 35],
        [41 + degrees, 35],
      ];
      const head = drawMark({ id: 'a', kind: 'arrow', path }, 'partly').parts.at(-1);
      const [barb, tip] = head?.paths[0] ?? [];
      return barb && tip ? Math.round(distanceBetween(barb, tip)) : NaN;
    };
    expect([0.2, 1, 1.5, 4].map(barbOf)).toEqual([26, 66, 98, 130]);
  });

  it('is another drawing at another certainty', () => {
    const keys = CERTAINTIES.map((certainty) => drawMark(sample('line'), certainty).key);
    expect(new Set(keys).size).toBe(CERTAINTIES.length);
  });

  it('draws a meridian as a thin line that its degrees end, and that nothing has to avoid', () => {
    const { parts, anchor, trace } = drawMark(sample('meridian'), 'corroborated');
    expect(parts.map(({ paint }) => paint)).toEqual(['ruler']);
    expect(anchor).toEqual(parts[0]?.paths[0]?.at(-1));
    expect(trace).toEqual([]);
    const frame = {
      marks: [{ mark: 'east', certainty: 'corroborated', role: 'neutral' }],
    } as unknown as FrameContent;
    const marks = new Map([['east', { ...sample('meridian'), name: '42 east' }]]);
    const given = [frame, { ...book, marks } as unknown as Book] as const;
    expect(mark.legend(...given)).toEqual([]);
    expect(mark.shown(...given)).toMatchObject([
      { label: { text: '42 east' }, listed: { isSure: true } },
    ]);
  });

  it('draws a ruler as a measure: no dashes to be taken for a verdict', () => {
    const paints = drawMark(sample('ruler'), 'corroborated').parts.map(({ paint }) => paint);
    expect(paints).toEqual(['ruler']);
  });
});

describe('mark.shown(frame, book)', () => {
  it('lists a mark as sure only where it is corroborated, and a ruler never', () => {
    const marks = new Map(
      (['line', 'ruler'] as const).map((kind) => [
        kind,
        { id: kind, kind, name: kind, path: PATH },
      ]),
    );
    for (const verdict of VERDICTS) {
      const frame = {
        marks: [...marks.keys()].map((id) => ({ mark: id, role: 'neutral', certainty: verdict })),
      } as FrameContent;
      const shown = mark.shown(frame, { marks } as unknown as Book);
      expect(shown.map(({ listed }) => listed.isSure)).toEqual([
        certaintyOfVerdict(verdict) === 'corroborated',
        false,
      ]);
    }
  });
});

/** Mean radius of the Earth in km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const distanceKm = (a: LonLat, b: LonLat): number => geoDistance(a, b) * EARTH_RADIUS_KM;

describe('the rulers of this story', () => {
  const rulers = [...book.marks.values()].filter(({ kind }) => kind === 'ruler');
  const known = [...book.places.values()].filter(({ precision }) => precision === 'point');

  it('join two places whose positions are known exactly', () => {
    expect(rulers.length).toBeGreaterThan(0);
    for (const { id, path } of rulers)
      for (const end of [path[0], path.at(-1)])
        expect(
          known.some(({ at }) => at && end && distanceKm(at, end) < 0.1),
          `${id} ends at ${String(end)}`,
        ).toBe(true);
  });

  it('say the distance that they have on the globe, to the kilometre', () => {
    expect(
      offenders(({ frame }) =>
        frame.marks.flatMap(({ mark: id, label }) => {
          const ruler = rulers.find((candidate) => candidate.id === id);
          const [from, to] = ruler?.path ?? [];
          if (!from || !to) return [];
          const km = distanceKm(from, to);
          const said = Number(/\d+/.exec(label ?? '')?.[0]);
          // “About 410” is a round number; without the word it is to the kilometre.
          const slack = label?.startsWith('about') ? 5 : 0.5;
          return Math.abs(said - km) <= slack
            ? []
            : [`${id} says "${label ?? ''}" for ${km.toFixed(1)} km`];
        }),
      ),
    ).toEqual([]);
  });
});

describe('the distances that the story prints', () => {
  const between = (from: string, to: string): number => {
    const [a, b] = [from, to].map((id) => entry(book.places, id, 'places').at);
    return a && b ? distanceKm(a, b) : NaN;
  };

  it.each([
    ['hatra', 'kirkuk', 151],
    ['mosul', 'hatra', 92],
    ['hatra', 'khanaqin', 278],
    ['abu-kamal', 'hatra', 207],
  ])('are right from %s to %s: %d km', (from, to, km) => {
    expect(Math.round(between(from, to))).toBe(km);
  });

  it('make Hatra a detour for Khanaqin: about 485 km instead of about 410', () => {
    const byHatra = between('abu-kamal', 'hatra') + between('hatra', 'khanaqin');
    expect(Math.round(between('abu-kamal', 'khanaqin') / 10) * 10).toBe(410);
    expect(Math.round(byHatra / 5) * 5).toBe(485);
  });
});
