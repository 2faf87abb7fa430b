import { PRECISION_WORDING, wordingOf } from '#messages/certainty.ts';
import { describe, expect, it } from 'vitest';
import { mapList } from '#messages/map.ts';
import { entry } from '../../content/book.ts';
import { LEG_STATUSES } from '../../model/certainty.ts';
import { chartsOf } from './charts/charts.ts';
import { certaintyOf } from '../things/certainty-of.ts';
import { book, offenders } from '../frame/real-frames.fixture.ts';

describe('the list in words of a frame', () => {
  it('has a line for every place, zone, route and mark of the frame and for its charts, in that order', () => {
    expect(
      offenders(({ frame, picture }) => {
        const names = [
          ...frame.places.map(({ place }) => entry(book.places, place, 'places').name),
          ...frame.zones.map(({ zone }) => entry(book.zones, zone, 'zones').name),
          ...frame.routes.map(({ route }) => entry(book.routes, route, 'routes').name),
          ...frame.marks.map(({ mark }) => entry(book.marks, mark, 'marks').name),
          ...chartsOf(frame, book).flatMap((chart) => chart.listed.map(({ name }) => name)),
          ...(frame.diagram?.events ?? []).map(({ text }) => text),
        ];
        const listed = picture.listed.map(({ name }) => name);
        return listed.join('; ') === names.join('; ')
          ? []
          : [`lists ${listed.join('; ')} for ${names.join('; ')}`];
      }),
    ).toEqual([]);
  });

  it('says of each how sure it is, in the words of the grammar', () => {
    expect(
      offenders(({ frame, picture: { listed } }) => {
        const said = listed.map(({ certainty }) => certainty);
        const sure = [
          ...frame.places.map(
            ({ place }) => PRECISION_WORDING[entry(book.places, place, 'places').precision],
          ),
          ...frame.zones.map((item) => wordingOf(certaintyOf(item, book))),
          ...frame.routes.map(({ route }) => entry(book.routes, route, 'routes').confidence),
          ...frame.marks.map(
            (item) =>
              (
                ({ ruler: 'our own arithmetic', meridian: 'grid of degrees' }) as Record<
                  string,
                  string
                >
              )[entry(book.marks, item.mark, 'marks').kind] ?? wordingOf(certaintyOf(item, book)),
          ),
        ];
        return sure.flatMap((wording, i) =>
          said[i]?.includes(wording) ? [] : [`says "${said[i] ?? ''}", not ${wording}`],
        );
      }),
    ).toEqual([]);
  });

  it('counts the legs of a route by what stands behind them', () => {
    const legs = [
      'documented',
      'inferred',
      'documented',
      'documented',
      'reported',
      'inferred',
    ] as const;
    expect(mapList.route('medium', legs)).toBe(
      'route hypothesis of medium confidence; legs: 3 documented, 1 reported, 2 inferred',
    );
    expect(mapList.route('low', ['inferred'])).toBe(
      'route hypothesis of low confidence; legs: 1 inferred',
    );
  });
});

describe('the words of the frame with all five routes', () => {
  it('count the legs as the gazetteer has them', () => {
    const words = book.scenes.get('corridor')?.frames.find(({ id }) => id === 'five')?.words;
    const legs = [...book.routes.values()].flatMap((route) => route.legs);
    const [documented, reported, inferred] = LEG_STATUSES.map(
      (status) => legs.filter((leg) => leg.status === status).length,
    );
    expect([legs.length, documented, reported, inferred]).toEqual([28, 3, 13, 12]);
    expect(words).toContain('28 legs, three are documented, thirteen reported, twelve inferred');
  });
});
