import {
  Map as MapLibre,
  setWorkerUrl,
  type ErrorEvent,
  type MapOptions,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Topology } from 'topojson-specification';
import { fit, type Camera } from '../../model/fit.ts';
import { project, scaleAtZoom, unproject, zoomAtScale } from '../../model/mercator.ts';
import type { LiveFrame, LiveScene } from '../frame/live-scene.ts';
import { messages } from '#messages/site.ts';
import { FADE, styleFor } from './map-style.ts';
import { enlargementOf } from '../../design/browser/enlargement.ts';
import { framePainter, styleAt } from './frame-painter.ts';
import { paletteOf } from './palette.ts';

setWorkerUrl(new URL(workerUrl, location.href).href);

/** Milliseconds of a camera flight: the longer the way, the longer the flight. */
const FLIGHT = { shortest: 500, longest: 1400 } as const;
/** Milliseconds after which a map that has not come to rest counts as broken. */
const PATIENCE = 20_000;
/** Pixels of the canvas to one of the page until the map is loaded. */
const COARSE = 0.1;

/** What a stage tells its live map, and hears from it. */
export interface LiveMapOptions {
  /** Where the canvas goes: the whole stage. */
  host: HTMLElement;
  /** The part of the stage that nothing covers, as laid out now, in pixels relative to the host. */
  freeBox: () => { left: number; top: number; width: number; height: number };
  scene: LiveScene;
  topology: Topology;
  /** The frame to begin with. */
  frame: string;
  /** The camera moved: labels follow it. Null when it rests on the frame, where CSS places them. */
  onCamera: (camera: Camera | null) => void;
  /** The frame is on the screen, at rest. */
  onShown: (frame: string) => void;
  /** The map broke after it had been ready. */
  onLost: () => void;
}

export interface LiveMap {
  show(frame: string, animate: boolean): void;
  /** Lets the reader move the map, until the next `show`. */
  explore(): void;
  zoom(by: 1 | -1): void;
  /** Takes the colours that the page has now. */
  recolour(): void;
  destroy(): void;
}

const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

const LOCKED: Partial<MapOptions> = {
  interactive: true,
  dragPan: false,
  scrollZoom: false,
  boxZoom: false,
  dragRotate: false,
  keyboard: false,
  doubleClickZoom: false,
  touchZoomRotate: false,
  touchPitch: false,
};

/**
 * A live map for a scene, resolved when its first frame is on the screen. Rejects when WebGL 2 is
 * missing, the constructor fails, the context is lost or the worker never answers; the caller keeps
 * the still, which is the same picture.
 */
export function createLiveMap(options: LiveMapOptions): Promise<LiveMap> {
  const { host, scene, topology } = options;
  const frameOf = (id: string): LiveFrame => {
    const frame = scene.frames.find((candidate) => candidate.id === id) ?? scene.frames[0];
    if (!frame) throw new Error('live map: found a scene without frames, expected at least one');
    return frame;
  };
  let shown = frameOf(options.frame);
  let flight = 0;
  let exploring = false;
  /** Before, there are no layers to draw in: a stage may change its size while the map is still coming. */
  let isLoaded = false;

  const target = (frame: LiveFrame): { center: [number, number]; zoom: number } => {
    const [x, y, width, height] = frame.mustSee;
    const stage = { width: host.clientWidth, height: host.clientHeight };
    const { centre, scale } = fit({ x, y, width, height }, options.freeBox(), stage);
    return { center: unproject(centre), zoom: zoomAtScale(scale) };
  };
  /** A stage that is enlarged as a whole needs as many pixels as it covers, not as it measures. */
  const pixelRatio = (): number => devicePixelRatio * enlargementOf(host);
  const style = (zoom: number): StyleSpecification =>
    styleAt(styleFor(topology, scene, paletteOf(host)), scene, shown, zoom);
  const start = target(shown);
  const map = new MapLibre({
    container: host,
    style: style(start.zoom),
    ...start,
    // Nobody sees the pictures that it draws while its parts arrive: they need not be fine.
    pixelRatio: COARSE,
    ...LOCKED,
    minZoom: 3.5,
    maxZoom: 11,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    // The page decides about motion (system wish and the reader's switch), not the library alone.
    reduceMotion: false,
    locale: {
      'CooperativeGesturesHandler.MobileHelpText': messages.twoFingers,
      'CooperativeGesturesHandler.WindowsHelpText': messages.ctrlScroll,
      'CooperativeGesturesHandler.MacHelpText': messages.cmdScroll,
    },
  });
  map.getCanvas().tabIndex = -1;

  const painter = framePainter(map, scene);
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { centre: project([lng, lat]), scale: scaleAtZoom(map.getZoom()) };
  };
  const rest = (frame: LiveFrame, token: number): void => {
    if (token !== flight) return;
    painter.paint(frame);
    painter.fitDashes(map.getZoom());
    options.onCamera(null);
    setTimeout(() => {
      if (token === flight) options.onShown(frame.id);
    }, FADE);
  };
  map.on('move', () => {
    if (exploring || map.isMoving()) options.onCamera(camera());
  });
  const lock = (): void => {
    exploring = false;
    for (const handler of [map.dragPan, map.scrollZoom, map.keyboard, map.touchZoomRotate])
      handler.disable();
    map.cooperativeGestures.disable();
  };
  const refit = new ResizeObserver(() => {
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    if (isLoaded) map.setPixelRatio(pixelRatio());
    else map.resize();
    if (exploring || map.isMoving()) return;
    map.jumpTo(target(shown));
    if (isLoaded) painter.fitDashes(map.getZoom());
  });
  refit.observe(host);

  const live: LiveMap = {
    show(id, animate) {
      const frame = frameOf(id);
      flight += 1;
      const token = flight;
      lock();
      map.stop();
      const to = target(frame);
      if (animate) {
        painter.clear(shown, frame);
        shown = frame;
        const from = map.getCenter();
        const way =
          Math.hypot(from.lng - to.center[0], from.lat - to.center[1]) +
          Math.abs(map.getZoom() - to.zoom);
        map.easeTo({
          ...to,
          easing: easeInOut,
          duration: Math.min(FLIGHT.longest, FLIGHT.shortest + way * 320),
        });
        map.once('moveend', () => {
          rest(frame, token);
        });
      } else {
        shown = frame;
        map.jumpTo(to);
        rest(frame, token);
      }
    },
    explore() {
      exploring = true;
      for (const handler of [map.dragPan, map.scrollZoom, map.keyboard, map.touchZoomRotate])
        handler.enable();
      map.touchZoomRotate.disableRotation();
      map.cooperativeGestures.enable();
      options.onCamera(camera());
      map.getCanvas().tabIndex = 0;
      map.getCanvas().focus({ preventScroll: true });
    },
    zoom(by) {
      map.easeTo({ zoom: map.getZoom() + by, duration: 250 });
    },
    recolour() {
      map.setStyle(style(map.getZoom()), { diff: true });
    },
    destroy() {
      refit.disconnect();
      flight += 1;
      map.remove();
    },
  };

  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(impatience);
      live.destroy();
      reject(new Error(`live map: ${reason}`));
    };
    const impatience = setTimeout(() => {
      fail('found no finished picture in time, expected one');
    }, PATIENCE);
    const onError = ({ error }: ErrorEvent): void => {
      fail(error.message);
    };
    const onLoss = (): void => {
      fail('lost its WebGL context');
    };
    map.on('error', onError);
    map.on('webglcontextlost', onLoss);
    map.once('load', () => {
      isLoaded = true;
      map.setPixelRatio(pixelRatio());
      // The stage may have changed its size since.
      painter.fitDashes(map.getZoom());
      map.once('idle', () => {
        clearTimeout(impatience);
        map.off('error', onError);
        map.off('webglcontextlost', onLoss);
        map.on('error', options.onLost);
        map.on('webglcontextlost', options.onLost);
        resolve(live);
      });
    });
  });
}
