import { entry, type Book } from '../../content/book.ts';
import type { LegStatus } from '../../model/certainty.ts';
import type { LonLat } from '../../model/geometry.ts';

/** A place on the blank map, with its number. */
export interface Station {
  number: number;
  name: string;
  at: LonLat;
}

/** A stretch between two places, and what the texts say about it. */
export interface Stretch {
  from: Station;
  to: Station;
  km: number;
  note: string;
  status: LegStatus;
}

/** Several routes as one list of places and one of stretches; a place or stretch that two share stands once. */
export interface RouteTable {
  stations: Station[];
  stretches: Stretch[];
}

/** Throws for an unknown route. */
export function routeTable(ids: readonly string[], { routes }: Pick<Book, 'routes'>): RouteTable {
  const stations = new Map<string, Station>();
  const stretches = new Map<string, Stretch>();
  const stationOf = ({ name, at }: { name: string; at: LonLat }): Station => {
    const key = at.join(' ');
    const station = stations.get(key) ?? { number: stations.size + 1, name, at };
    stations.set(key, station);
    return station;
  };
  for (const id of ids) {
    const { waypoints, legs } = entry(routes, id, 'routes');
    const along = waypoints.map(stationOf);
    legs.forEach(({ km, note, status }, i) => {
      const [from, to] = [along[i], along[i + 1]];
      if (!from || !to) return;
      const key = `${from.number} ${to.number}`;
      if (!stretches.has(key)) stretches.set(key, { from, to, km, note, status });
    });
  }
  return { stations: [...stations.values()], stretches: [...stretches.values()] };
}
