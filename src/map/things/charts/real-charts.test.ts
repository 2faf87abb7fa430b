import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { entry } from '../../../content/book.ts';
import type { Table } from '../../../content/schema/table.ts';
import { book } from '../../frame/real-frames.fixture.ts';

type Row = Table['rows'][number];
const rowsOf = (id: string): readonly Row[] => entry(book.tables, id, 'tables').rows;
const total = (rows: readonly Row[], column: string): number =>
  sum(rows, (row) => Number(row[column]));
const wordsOf = (scene: string, frame: string): string =>
  entry(book.scenes, scene, 'scenes').frames.find(({ id }) => id === frame)?.words ?? '';

const HALVES = [
  ['first-half-2019', '2019, first half', '2019-01', '2019-06'],
  ['second-half-2019', '2019, second half', '2019-07', '2019-12'],
  ['first-half-2020', '2020, first half', '2020-01', '2020-06'],
] as const;

describe('the events in cells', () => {
  it.each(HALVES)(
    'of %s add up to the events of the country in its months',
    (_, half, from, to) => {
      const months = rowsOf('iraq-counters').filter(
        ({ month, place }) => place === 'Iraq' && String(month) >= from && String(month) <= to,
      );
      const cells = rowsOf('acled-cells').filter((row) => row.half === half);
      expect(months).toHaveLength(6);
      expect(total(cells, 'events')).toBe(total(months, 'acled_with_isis'));
      for (const { events, placed_well: well } of cells)
        expect(Number(well)).toBeLessThanOrEqual(Number(events));
    },
  );

  it.each(HALVES)('of %s are in its words, with those in the west', (frame, half) => {
    const cells = rowsOf('acled-cells').filter((row) => row.half === half);
    const west = cells.filter((row) => Number(row.west) < 43);
    const words = wordsOf('counted', frame);
    expect(words).toContain(`${total(cells, 'events')} events with ISIS in ${cells.length} cells`);
    expect(words).toContain(`${total(west, 'events')} of them lie west`);
  });

  it('of late 2019 fell in Anbar and Nineveh also without the months of another file', () => {
    const within = (from: string, to: string): number =>
      total(
        rowsOf('iraq-counters').filter(
          ({ month, place }) =>
            ['Anbar', 'Nineveh'].includes(String(place)) &&
            String(month) >= from &&
            String(month) <= to,
        ),
        'acled_with_isis',
      );
    const words = wordsOf('counted', 'second-half-2019');
    const [july, november, december] = ['2019-07', '2019-11', '2019-12'].map((month) =>
      within(month, month),
    );
    expect(words).toContain(
      `from ${july ?? ''} in July to ${november ?? ''} in November and ${december ?? ''} in December`,
    );
    expect(words).toContain(
      `still has ${within('2019-03', '2019-06')} in the two governorates, and the second ${within('2019-07', '2019-12')}`,
    );
  });

  it('have corners on half degrees, each once in a half-year', () => {
    const corners = rowsOf('acled-cells').map(({ half, south, west }) => {
      expect([Number(south) % 0.5, Number(west) % 0.5]).toEqual([0, 0]);
      return [half, south, west].join();
    });
    expect(new Set(corners).size).toBe(corners.length);
  });
});

describe('the events along the first line', () => {
  const legs = rowsOf('acled-route-legs').filter(({ route }) => route === 'hatra-hamrin');
  const words = wordsOf('corridor', 'counted');

  it('have a row for each leg of every route, from waypoint to waypoint', () => {
    for (const { id, waypoints } of book.routes.values()) {
      const own = rowsOf('acled-route-legs').filter(({ route }) => route === id);
      expect(own.map(({ leg, from, to }) => [leg, from, to])).toEqual(
        waypoints.slice(1).map(({ name }, i) => [i + 1, waypoints[i]?.name, name]),
      );
    }
  });

  it('are in the words: all, those of the last four legs, and of the first', () => {
    expect(words).toContain(
      `Of ${total(legs, 'with_isis')}, ${total(legs.slice(-4), 'with_isis')} lie along the last four legs and two along the first`,
    );
    expect(legs[0]?.with_isis).toBe(2);
    expect(words).toContain(
      `In ${total(legs, 'isis_first')} of the ${total(legs, 'with_isis')} events ISIS is named first; of these, ${total(legs.slice(-4), 'isis_first')} lie`,
    );
  });

  it('name ISIS first in no more than there are', () => {
    for (const { with_isis: all, isis_first: first } of rowsOf('acled-route-legs'))
      expect(Number(first)).toBeLessThanOrEqual(Number(all));
  });
});

describe('the events around Hatra', () => {
  const months = rowsOf('acled-hatra');

  it('are in the title and the words: their sum, the months without any, and the fullest month', () => {
    const frame = entry(book.scenes, 'counted', 'scenes').frames.find(({ id }) => id === 'hatra');
    expect(frame?.title).toContain(
      `${total(months, 'with_isis')} events in ${months.length} months`,
    );
    expect(months.filter((row) => row.with_isis === 0)).toHaveLength(11);
    expect(frame?.words).toContain('Eleven months have none');
    const december = months.find(({ month }) => month === '2019-12');
    expect([december?.with_isis, december?.isis_first]).toEqual([5, 5]);
    const others = months.filter((row) => row !== december);
    expect(Math.max(...others.map((row) => Number(row.with_isis)))).toBe(3);
  });
});

describe('the squares of 2018', () => {
  it('are as many as the words of their frame say', () => {
    const words = wordsOf('pocket', 'counts-2018');
    const in2018 = rowsOf('iraq-counters').filter(({ month }) => String(month).startsWith('2018'));
    const ofPlace = (place: string): number =>
      total(
        in2018.filter((row) => row.place === place),
        'ucdp_all',
      );
    const places = ['Kirkuk', 'Salahaddin', 'Nineveh', 'Diyala', 'Anbar'];
    for (const place of places) expect(words).toContain(`${place} ${ofPlace(place)}`);
    expect(words).toContain(`Of these ${sum(places, ofPlace)}`);
    expect(words).toContain(`${sum(['Kirkuk', 'Salahaddin', 'Diyala'], ofPlace)} lie in`);
  });
});

describe('the charts at the governorates', () => {
  it('have the sums that the words of their frame say', () => {
    const frame = entry(book.scenes, 'counted', 'scenes').frames.find(
      ({ id }) => id === 'governorates',
    );
    const chart = frame?.charts.find(({ type }) => type === 'months');
    if (chart?.type !== 'months') throw new Error('found no chart by month, expected one');
    const within = (table: string, column: string, ...places: string[]): number =>
      total(
        rowsOf(table).filter(
          ({ month, place }) =>
            chart.highlight.includes(String(month)) && places.includes(String(place)),
        ),
        column,
      );
    const west = ['Anbar', 'Nineveh'];
    const east = ['Salahaddin', 'Kirkuk', 'Diyala'];
    const precise = (...places: string[]): number => within('ucdp-iraq', 'events', ...places);
    expect([precise(...west), precise(...east), precise('Iraq')]).toEqual([1, 24, 31]);
    const counted = (places: readonly string[]): number =>
      within('iraq-counters', 'acled_with_isis', ...places);
    expect(frame?.words).toContain(`has ${counted(west)} events with ISIS in Anbar and Nineveh`);
    expect(frame?.words).toContain(`and ${counted(east)} in the other three`);
  });
});
