import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import {
  CERTAINTIES,
  certaintyOfVerdict,
  VERDICTS,
  type Certainty,
} from '../../model/certainty.ts';
import { boxAround, type LonLat } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { readSource } from '../basemap/topology.ts';
import { drawZone, zone } from './zone.ts';

const RING: LonLat[] = [
  [42, 35],
  [43, 35],
  [43, 36],
  [42, 36],
  [42, 35],
];
const draw = (certainty: Certainty) => drawZone({ id: 'steppe', ring: RING }, certainty);
const paintsOf = (certainty: Certainty): string[] => [
  ...new Set(draw(certainty).parts.map(({ paint }) => paint)),
];

describe('drawZone(zone, certainty)', () => {
  it('is filled in many coats, so with a soft edge, or not at all', () => {
    const fills = CERTAINTIES.map(
      (certainty) => draw(certainty).parts.filter(({ paint }) => paint === 'fill').length,
    );
    const [corroborated, partly, plausible, contested, uncheckable] = fills;
    for (const coats of [corroborated, partly, plausible, contested])
      expect(coats).toBeGreaterThan(4);
    expect(uncheckable).toBe(0);
  });

  it('consists of these coats: paint, opacity, number of paths, and the box around them', () => {
    const coatsOf = (certainty: Certainty): string[] =>
      draw(certainty).parts.map(({ paint, alpha, paths }) => {
        const { x, y, width, height } = boxAround(paths.flat());
        return `${paint} ${alpha} ${paths.length} ${x} ${y} ${width} ${height}`;
      });
    expect(Object.fromEntries(CERTAINTIES.map((certainty) => [certainty, coatsOf(certainty)])))
      .toMatchInlineSnapshot(`
      {
        "contested": [
          "fill 0.02 1 10805 6998 963 1129",
          "fill 0.02 1 10853 7046 868 1034",
          "fill 0.02 1 10899 7092 775 941",
          "fill 0.02 1 10946 7139 682 848",
          "fill 0.02 1 10993 7185 588 755",
          "fill 0.02 1 11039 7232 495 661",
          "hatch 0.32 54 10864 7057 845 1011",
          "hatch 0.4 42 10981 7174 612 778",
        ],
        "corroborated": [
          "fill 0.033 1 10829 7022 915 1081",
          "fill 0.033 1 10842 7034 890 1057",
          "fill 0.033 1 10854 7047 865 1031",
          "fill 0.033 1 10867 7059 840 1007",
          "fill 0.033 1 10879 7072 815 981",
          "fill 0.033 1 10892 7084 790 957",
          "fill 0.033 1 10904 7097 765 932",
          "fill 0.033 1 10916 7109 741 907",
          "fill 0.033 1 10929 7122 716 882",
          "fill 0.033 1 10941 7134 691 857",
          "fill 0.033 1 10954 7147 666 832",
          "fill 0.033 1 10966 7159 641 807",
          "fill 0.033 1 10979 7171 616 783",
          "fill 0.033 1 10991 7184 591 758",
          "fill 0.033 1 11003 7196 567 733",
          "fill 0.033 1 11016 7209 542 708",
        ],
        "partly": [
          "fill 0.031 1 10805 6998 963 1129",
          "fill 0.031 1 10839 7032 895 1061",
          "fill 0.031 1 10873 7066 828 994",
          "fill 0.031 1 10906 7099 761 928",
          "fill 0.031 1 10939 7132 695 861",
          "fill 0.031 1 10973 7165 628 795",
          "fill 0.031 1 11006 7199 562 728",
          "fill 0.031 1 11039 7232 495 661",
        ],
        "plausible": [
          "fill 0.02 1 10805 6998 963 1129",
          "fill 0.02 1 10853 7046 868 1034",
          "fill 0.02 1 10899 7092 775 941",
          "fill 0.02 1 10946 7139 682 848",
          "fill 0.02 1 10993 7185 588 755",
          "fill 0.02 1 11039 7232 495 661",
          "hatch 0.32 27 10864 7057 845 1011",
          "hatch 0.4 21 10981 7174 612 778",
        ],
        "uncheckable": [
          "stroke 0.9 1 10923 7115 728 895",
        ],
      }
    `);
  });

  it('is filled at least one and a half times as strongly where it is corroborated as where it is partly so', () => {
    const strength = (certainty: Certainty): number =>
      1 -
      draw(certainty)
        .parts.filter(({ paint }) => paint === 'fill')
        .reduce((light, { alpha }) => light * (1 - alpha), 1);
    expect(strength('corroborated')).toBeGreaterThan(strength('partly') * 1.5);
    expect(strength('partly')).toBeGreaterThan(strength('plausible') * 1.5);
  });

  it('is hatched where it is plausible or contested, and an outline where nobody can check', () => {
    expect(paintsOf('corroborated')).toEqual(['fill']);
    expect(paintsOf('partly')).toEqual(['fill']);
    expect(paintsOf('plausible')).toEqual(['fill', 'hatch']);
    expect(paintsOf('contested')).toEqual(['fill', 'hatch']);
    expect(paintsOf('uncheckable')).toEqual(['stroke']);
  });

  it('has a soft edge of thin coats, so that no single step can be seen', () => {
    for (const certainty of ['corroborated', 'partly', 'plausible', 'contested'] as const)
      for (const { paint, alpha } of draw(certainty).parts)
        if (paint === 'fill') expect(alpha).toBeLessThanOrEqual(0.035);
  });

  it('is as strong in a narrow zone as in a wide one, where it is corroborated', () => {
    const band: LonLat[] = [
      [42, 35],
      [43.5, 34],
      [43.6, 34.15],
      [42.1, 35.15],
      [42, 35],
    ];
    const strengthOf = (ring: LonLat[]): number =>
      1 -
      drawZone({ id: 'zone', ring }, 'corroborated')
        .parts.filter(({ paint }) => paint === 'fill')
        .reduce((light, { alpha }) => light * (1 - alpha), 1);
    expect(strengthOf(band)).toBeGreaterThan(strengthOf(RING) * 0.9);
  });

  it('is hatched in one direction when plausible, in two when contested', () => {
    const directions = (certainty: Certainty): number => {
      const lines = draw(certainty)
        .parts.filter(({ paint }) => paint === 'hatch')
        .flatMap(({ paths }) => paths);
      const turns = lines.map(([a, b]) => (a && b ? Math.sign((b[0] - a[0]) * (b[1] - a[1])) : 0));
      return new Set(turns.filter((turn) => turn !== 0)).size;
    };
    expect(directions('plausible')).toBe(1);
    expect(directions('contested')).toBe(2);
  });

  it('consists of whole map units and closed areas', () => {
    for (const certainty of CERTAINTIES)
      for (const { paint, paths } of draw(certainty).parts)
        for (const path of paths) {
          expect(path.flat().every(Number.isInteger)).toBe(true);
          if (paint === 'fill') expect(path.at(-1)).toEqual(path[0]);
        }
  });

  it('has no empty coats, however narrow it is', () => {
    const narrow: LonLat[] = [
      [42, 35],
      [43, 35.01],
      [43, 35.05],
      [42, 35.04],
      [42, 35],
    ];
    for (const certainty of CERTAINTIES)
      for (const { paths } of drawZone({ id: 'strip', ring: narrow }, certainty).parts)
        expect(paths.length).toBeGreaterThan(0);
  });

  it('carries its label inside itself', () => {
    expect(polygonContains(RING.map(project), draw('partly').anchor)).toBe(true);
  });

  it('is another drawing at another certainty', () => {
    expect(draw('partly').key).toBe('zone.steppe.partly');
    expect(new Set(CERTAINTIES.map((certainty) => draw(certainty).key)).size).toBe(5);
  });
});

describe('zone.shown(frame, book)', () => {
  it('draws an area on a lake over the water, where it is seen, and any other under it', () => {
    const [lake] = readSource('content/basemap', 'lakes').features;
    if (lake?.geometry.type !== 'Polygon') throw new Error('found no lake, expected a polygon');
    const zones = new Map([
      ['island', { id: 'island', ring: lake.geometry.coordinates[0] }],
      ['steppe', { id: 'steppe', ring: RING }],
    ]);
    const frame = {
      zones: [...zones.keys()].map((id) => ({ zone: id, role: 'neutral', certainty: 'contested' })),
    } as FrameContent;
    const shown = zone.shown(frame, { zones } as unknown as Book);
    expect(shown.map(({ item }) => item?.drawing.layer)).toEqual(['zones-on-water', 'zones']);
  });

  it('lists an area as sure only where it is corroborated', () => {
    const zones = new Map([['steppe', { id: 'steppe', name: 'The steppe', ring: RING }]]);
    for (const verdict of VERDICTS) {
      const frame = { zones: [{ zone: 'steppe', role: 'neutral', certainty: verdict }] };
      const [shown] = zone.shown(frame as FrameContent, { zones } as unknown as Book);
      expect(shown?.listed.isSure).toBe(certaintyOfVerdict(verdict) === 'corroborated');
    }
  });
});
