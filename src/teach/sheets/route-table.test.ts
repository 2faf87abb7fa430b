import { describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { routeTable } from './route-table.ts';

const place = (name: string, x: number) => ({ name, at: [x, 35] });
const leg = (status: string, km: number) => ({ status, km, note: `${km} km` });
const book = {
  routes: new Map([
    [
      'river',
      {
        waypoints: [place('Source', 40), place('Ford', 41), place('Mouth', 42)],
        legs: [leg('reported', 90), leg('inferred', 91)],
      },
    ],
    [
      'road',
      {
        waypoints: [place('Source', 40), place('The ford', 41), place('Town', 43)],
        legs: [leg('reported', 90), leg('documented', 180)],
      },
    ],
  ]),
} as unknown as Book;

describe('routeTable(ids, book)', () => {
  it('has each place once, numbered along the routes, and each stretch once', () => {
    const { stations, stretches } = routeTable(['river', 'road'], book);
    expect(stations.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Source',
      '2 Ford',
      '3 Mouth',
      '4 Town',
    ]);
    expect(stretches.map(({ from, to, status }) => [from.number, to.number, status])).toEqual([
      [1, 2, 'reported'],
      [2, 3, 'inferred'],
      [2, 4, 'documented'],
    ]);
  });

  it('throws on a route that is not there', () => {
    expect(() => routeTable(['rail'], book)).toThrow('found unknown id "rail"');
  });
});
