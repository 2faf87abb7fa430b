import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

declare global {
  /** Makes the map anew; milliseconds until it is at rest. */
  var again: () => Promise<number>;
  /** Milliseconds since the navigation when the first map was at rest. */
  var atRest: number | undefined;
}

setWorkerUrl(new URL('worker.mjs', location.href).href);

/** Where the map flies to while the page is scrolled: from a region to an area in it and back. */
const CAMERAS = [
  { center: [42.5, 35.5], zoom: 4.6 },
  { center: [42.6, 35.8], zoom: 6.6 },
] satisfies { center: [number, number]; zoom: number }[];

const topology = (await (await fetch('base.json')).json()) as Topology;
const style: StyleSpecification = {
  version: 8,
  sources: Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      { type: 'geojson', data: feature(topology, object) },
    ]),
  ),
  layers: Object.keys(topology.objects).map((name) => ({
    id: name,
    type: 'line',
    source: name,
    paint: { 'line-color': '#555' },
  })),
};

let map: MapLibre | undefined;
const make = (): Promise<void> =>
  new Promise((resolve) => {
    map = new MapLibre({
      container: 'map',
      style,
      ...CAMERAS[0],
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
    });
    void map.once('idle', () => {
      resolve();
    });
  });

let at = 0;
addEventListener('scroll', () => {
  const now = Math.floor(scrollY / innerHeight) % 2;
  const camera = CAMERAS[now];
  if (now === at || !camera) return;
  at = now;
  map?.easeTo({ ...camera, duration: 1000 });
});

globalThis.again = async () => {
  map?.remove();
  const before = performance.now();
  await make();
  return performance.now() - before;
};
await make();
globalThis.atRest = performance.now();
