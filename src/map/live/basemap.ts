import type { Topology } from 'topojson-specification';

let topology: Promise<Topology> | undefined;

/** The geometry of the basemap, fetched once for all scenes. */
export function fetchBasemap(address: string): Promise<Topology> {
  topology ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`);
    return (await response.json()) as Topology;
  });
  return topology;
}
