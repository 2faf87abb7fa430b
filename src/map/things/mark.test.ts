import { describe, expect, it } from 'vitest';
import { CERTAINTIES } from '../../model/certainty.ts';
import { distanceKm } from '../../model/distance.ts';
import type { LonLat } from '../../model/geometry.ts';
import { drawMark } from './mark.ts';
import { book, offenders } from '../frame/real-frames.fixture.ts';

const PATH: LonLat[] = [
  [41, 35],
  [42, 35],
];
const mark = (kind: 'arrow' | 'line' | 'ruler') => ({ id: 'assault', kind, path: PATH });

describe('drawMark(mark, certainty)', () => {
  it('gives an arrow one head, and a line or ruler none', () => {
    const headsOf = (kind: 'arrow' | 'line' | 'ruler'): number =>
      drawMark(mark(kind), 'plausible').parts.filter(({ paint }) => paint === 'head').length;
    expect([headsOf('arrow'), headsOf('line'), headsOf('ruler')]).toEqual([1, 0, 0]);
  });

  it('lets an arrow fade in from its start unless it is well supported', () => {
    const alphas = Object.fromEntries(
      CERTAINTIES.map((certainty) => [
        certainty,
        drawMark(mark('arrow'), certainty).parts[0]?.alpha,
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
    const strokes = drawMark(mark('arrow'), 'plausible').parts.filter(
      ({ paint }) => paint === 'stroke',
    );
    expect(strokes).toHaveLength(3);
    strokes.slice(1).forEach(({ paths: [path] }, i) => {
      expect(path?.[0]).toEqual(strokes[i]?.paths[0]?.at(-1));
    });
  });

  it('is another drawing at another certainty', () => {
    const keys = CERTAINTIES.map((certainty) => drawMark(mark('line'), certainty).key);
    expect(new Set(keys).size).toBe(CERTAINTIES.length);
  });

  it('draws a ruler as a measure: no dashes to be taken for a verdict', () => {
    const paints = drawMark(mark('ruler'), 'corroborated').parts.map(({ paint }) => paint);
    expect(paints).toEqual(['ruler']);
  });
});

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
