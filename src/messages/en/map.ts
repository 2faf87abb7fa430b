import { LEG_STATUSES, type Certainty, type LegStatus } from '../../model/certainty.ts';
import { roles } from '../../model/story.ts';
import { wordingOf } from './certainty.ts';

/** The two sides of the story, or none of them. */
type Role = keyof typeof roles | 'neutral';

/** Lines of the legend of a map. */
export const mapLegend = {
  zone: (certainty: Certainty, role: Role) =>
    role === 'neutral'
      ? `area drawn by eye, no edge meant: ${wordingOf(certainty)}`
      : `${roles[role]}; drawn by eye, no edge meant: ${wordingOf(certainty)}`,
  mark: (certainty: Certainty, role: Role) =>
    mapLegend.ofRole(role, `drawn by us: ${wordingOf(certainty)}`),
  /** Areas and lines of one certainty. */
  zoneAndMark: (certainty: Certainty, role: Role) =>
    mapLegend.ofRole(role, `drawn by us, no edge meant: ${wordingOf(certainty)}`),
  /** What is drawn in the colour of a side. */
  ofRole: (role: Role, what: string) => (role === 'neutral' ? what : `${roles[role]}; ${what}`),
  told: (certainty: Certainty) => `told by the report: ${wordingOf(certainty)}`,
  ruler: 'distance, our own arithmetic',
  /** The two sides of the story, as whose colour a thing is drawn. */
  roles,
};

/** How many legs of each status a route has, for example “3 documented, 2 inferred”. */
const legsInWords = (legs: readonly LegStatus[]): string =>
  LEG_STATUSES.map((status) => ({ status, count: legs.filter((leg) => leg === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(', ');

/** How sure things on a map are, in the list in words beside it. */
export const mapList = {
  zone: (certainty: Certainty) => `area, ${wordingOf(certainty)}`,
  mark: (certainty: Certainty) => `schematic, ${wordingOf(certainty)}`,
  told: (certainty: Certainty) => `told, ${wordingOf(certainty)}`,
  ruler: 'distance, our own arithmetic',
  meridian: 'a line of the grid of degrees',
  route: (confidence: string, legs: readonly LegStatus[]) =>
    `route hypothesis of ${confidence} confidence; legs: ${legsInWords(legs)}`,
};

/** What stands at a scale bar. */
export const kilometres = (km: number): string => `${km} km`;
