import { describe, expect, it } from 'vitest';
import { entry } from '../../content/book.ts';
import { svgDashes, type LineSign } from '../../model/certainty.ts';
import { chartsOf } from '../things/charts/charts.ts';
import { certaintyOf } from '../things/certainty-of.ts';
import type { Drawing } from '../things/drawing.ts';
import { book, offenders, realFrames } from './real-frames.fixture.ts';

const isSolid = (sign: LineSign): boolean => svgDashes(sign) === undefined;
const itemsOf = (drawings: readonly { drawing: Drawing }[], kind: string): Drawing[] =>
  drawings.map(({ drawing }) => drawing).filter(({ key }) => key.startsWith(`${kind}.`));

describe('the frames of this story', () => {
  it('are all resolved into pictures with words, a camera and labels', () => {
    expect(realFrames.length).toBeGreaterThanOrEqual(40);
    expect(
      offenders(({ picture }) => [
        ...(picture.words.length > 20 ? [] : ['has no words']),
        ...(picture.mustSee.width > 0 && picture.mustSee.height > 0 ? [] : ['has no camera']),
        ...(picture.labels.length > 0 || picture.diagram ? [] : ['has no labels']),
      ]),
    ).toEqual([]);
  });

  it('draw everything that they list, and nothing else', () => {
    expect(
      offenders(({ frame, picture }) => {
        const wanted = [
          ...frame.zones.map((item) => `zone.${item.zone}.${certaintyOf(item, book)}`),
          ...frame.routes.map(({ route }) => `route.${route}`),
          ...frame.marks.map((item) => `mark.${item.mark}.${certaintyOf(item, book)}`),
        ];
        const ofCharts = chartsOf(frame, book).flatMap(({ item }) => item?.drawing.key ?? []);
        const drawn = picture.items
          .map(({ drawing }) => drawing.key)
          .filter((key) => !ofCharts.includes(key))
          // A route may leave legs to others.
          .map((key) => (key.startsWith('route.') ? key.split('.').slice(0, 2).join('.') : key));
        return drawn.join() === wanted.join() ? [] : [`draws ${drawn.join()} for ${wanted.join()}`];
      }),
    ).toEqual([]);
  });

  it('rest on sources or claims', () => {
    expect(
      offenders(({ picture }) =>
        picture.sources.length + picture.claims.length > 0 ? [] : ['rests on nothing'],
      ),
    ).toEqual([]);
  });
});

describe('nothing uncertain looks certain:', () => {
  it('no leg of a route is a solid line', () => {
    expect(
      offenders(({ picture }) =>
        itemsOf(picture.items, 'route').flatMap(({ key, parts }) =>
          parts.some(({ paint, sign }) => paint !== 'stroke' || isSolid(sign))
            ? [`${key} has a solid part`]
            : [],
        ),
      ),
    ).toEqual([]);
  });

  it('every leg of a route has the look of what stands behind it', () => {
    expect(
      offenders(({ frame, picture }) =>
        frame.routes.flatMap(({ route: id, emphasis }) => {
          const route = entry(book.routes, id, 'routes');
          const drawing = picture.items.find(({ drawing: { key } }) =>
            `${key}.`.startsWith(`route.${id}.`),
          );
          const left = drawing?.drawing.key.match(/(?<=without-)\d+/g)?.map(Number) ?? [];
          const legs = route.legs.filter((_, i) => !left.includes(i + 1));
          const drawn = new Set(drawing?.drawing.parts.map(({ sign }) => sign));
          const meant = new Set(legs.map(({ status }) => status));
          const differs = [...meant].sort().join() !== [...drawn].sort().join();
          const isTraced =
            emphasis === 'ghost' && legs.some(({ status }) => status === 'documented');
          return differs || isTraced ? [`${id} differs`] : [];
        }),
      ),
    ).toEqual([]);
  });

  it('a zone or mark takes its look from the verdict on its claim', () => {
    expect(
      offenders(({ frame, picture }) =>
        [...frame.zones, ...frame.marks].flatMap((item) => {
          const id = 'zone' in item ? `zone.${item.zone}` : `mark.${item.mark}`;
          const own = picture.items.find(({ drawing: { key } }) => key.startsWith(`${id}.`));
          const certainties = new Set(own?.drawing.parts.map(({ sign }) => sign));
          return [...certainties].join() === certaintyOf(item, book) ? [] : [`${id} differs`];
        }),
      ),
    ).toEqual([]);
  });

  it('a line without dashes stands for what is corroborated', () => {
    expect(
      offenders(({ picture }) =>
        picture.items.flatMap(({ drawing: { key, parts } }) =>
          parts
            .filter(({ paint, sign }) => paint === 'stroke' && isSolid(sign))
            .filter(({ sign }) => sign !== 'corroborated')
            .map(({ sign }) => `${key} is solid and ${sign}`),
        ),
      ),
    ).toEqual([]);
  });

  it('a point has a crisp dot, an approximate place a soft one, an area none', () => {
    const dots = { point: 'point', approximate: 'soft', area: undefined, unknown: 'never' };
    expect(
      offenders(({ frame, picture }) =>
        frame.places.flatMap(({ place: id }) => {
          const place = entry(book.places, id, 'places');
          const label = picture.labels.find(({ text }) => text === (place.label ?? place.name));
          return label && label.dot !== dots[place.precision]
            ? [`${id} is ${place.precision} and has the dot ${label.dot ?? 'none'}`]
            : [];
        }),
      ),
    ).toEqual([]);
  });

  it('no dot stands for anything but a place of the gazetteer', () => {
    expect(
      offenders(({ picture }) =>
        picture.labels
          .filter(({ kind, dot }) => dot !== undefined && kind !== 'place')
          .map(({ text }) => `"${text}" has a dot`),
      ),
    ).toEqual([]);
  });

  it('a place of unknown position is on no frame', () => {
    const names = [...book.places.values()].filter(({ precision }) => precision === 'unknown');
    expect(names.length).toBeGreaterThan(0);
    expect(
      offenders(({ frame, picture }) =>
        names.flatMap(({ id, name, label }) => [
          ...(frame.places.some(({ place }) => place === id) ? [`lists ${id}`] : []),
          ...picture.labels
            .filter(({ text, kind }) => kind === 'place' && [name, label].includes(text))
            .map(({ text }) => `writes "${text}"`),
        ]),
      ),
    ).toEqual([]);
  });
});

describe('the words of a frame', () => {
  const saysAndShows: readonly [RegExp, string][] = [
    [/cross-hatched/i, 'grain contested'],
    [/(?<!cross-)\bhatched/i, 'grain plausible'],
    [/dotted/i, 'stroke uncheckable'],
    [/long-dashed|long dashes/i, 'stroke partly'],
    [/short-dashed|short dashes/i, 'stroke plausible'],
    [/solid (arrow|line)/i, 'stroke corroborated'],
  ];

  it.each(saysAndShows)('that say %s speak of a picture that has it', (said, shown) => {
    expect(
      offenders(({ picture }) => {
        const looks = [
          ...picture.items.flatMap(({ drawing }) =>
            drawing.parts.map(({ paint, sign }) => `${paint} ${sign}`),
          ),
          ...(picture.diagram?.events ?? []).map(({ certainty }) => `stroke ${certainty}`),
        ];
        return said.test(picture.words) && !looks.includes(shown) ? [`shows no ${shown}`] : [];
      }),
    ).toEqual([]);
  });
});
