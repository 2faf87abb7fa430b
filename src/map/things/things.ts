import { mark } from './mark.ts';
import { place } from './place.ts';
import { route } from './route.ts';
import type { ThingKind } from './thing.ts';
import { zone } from './zone.ts';

/** All kinds of things on maps, in the order in which they are drawn, labelled and listed. */
export const THINGS: readonly ThingKind[] = [place, zone, route, mark];

/** The same in the order of the legend: areas, lines, points. */
export const LEGEND_ORDER: readonly ThingKind[] = [zone, mark, route, place];
