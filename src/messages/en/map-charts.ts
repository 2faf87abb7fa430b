import { longMonth } from './format.ts';

const NUMBERS = new Intl.NumberFormat('en-GB');

/** One thing that is counted, and several of them. */
type Noun = readonly [one: string, several: string];

const PLACES = new Intl.ListFormat('en-GB');

/** “in 2018” for a whole year, else “from July 2019 to June 2020”. */
function during(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const isYear = first === last && from.endsWith('-01') && to.endsWith('-12');
  return isYear ? `in ${first}` : `from ${longMonth(from)} to ${longMonth(to)}`;
}

const degrees = (from: number, size: number, letter: string): string =>
  `${from}–${from + size}° ${letter}`;

/** What stands in charts on maps, in their keys and in their lists. */
export const mapCharts = {
  km: (km: number) => `${NUMBERS.format(km)} km`,
  legsDocumented: (legs: number, documented: number) => `${legs} legs: ${documented} documented`,
  kmDocumented: (documented: number, all: number) =>
    `${NUMBERS.format(documented)} of ${NUMBERS.format(all)} km documented`,
  legsUnit: 'each leg as long as it is, from west to east',
  legsUnitShared: 'each leg as long as it is; the sum has a shared one once',
  leg: (from: string, to: string) => `${from} – ${to}`,
  legNumber: (number: number, name: string) => `Leg ${number}, ${name}`,
  counted: (count: number, [one, several]: Noun) =>
    `${NUMBERS.format(count)} ${count === 1 ? one : several}`,
  cell: (south: number, west: number, size: number) =>
    `${degrees(south, size, 'N')}, ${degrees(west, size, 'E')}`,
  /** @param from the least number that is written in its circle */
  cellLegend: (several: string, from: number) =>
    `${several} in a cell of half a degree, by the area of its circle, with the number from ${from} on; a circle is no place`,
  /** “102 of 151 deadly events in 2018”. */
  share: (part: number, all: number, noun: Noun, [from, to]: readonly [string, string]) =>
    `${NUMBERS.format(part)} of ${mapCharts.counted(all, noun)} ${during(from, to)}`,
  inPlaces: (names: readonly string[]) => `in ${PLACES.format(names)}`,
  /** The months are the first and the last of those that stand out. */
  inMonths: (count: number, noun: Noun, months: readonly string[]) =>
    `${mapCharts.counted(count, noun)} from ${longMonth(months[0] ?? '')} to ${longMonth(months.at(-1) ?? '')}`,
  month: longMonth,
  ring: (km: number, said: string) =>
    `within ${NUMBERS.format(km)} km, our own arithmetic; ${said}`,
  measure: 'a measure beside the map’s places, by different accounts',
  ghost: 'paler: a leg that no source traces from place to place',
};
