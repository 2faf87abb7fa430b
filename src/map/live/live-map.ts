import { Map as MapLibre, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Topology } from 'topojson-specification';
import { messages } from '#messages/site.ts';
import { enlargementOf } from '../../design/browser/enlargement.ts';
import { fit, type Camera, type FreeBox } from '../../model/fit.ts';
import { project, scaleAtZoom, unproject, zoomAtScale } from '../../model/mercator.ts';
import type { LiveFrame, LiveScene } from '../frame/live-scene.ts';
import { coloursOf } from './colours-of.ts';
import { whenShown } from './first-picture.ts';
import { framePainter, styleAt, type FramePainter } from './frame-painter.ts';
import { freeGestures, LOCKED, lockGestures } from './gestures.ts';
import { FADE, styleFor } from './map-style.ts';
import { backgroundOf } from './background-of.ts';
import { grainLayers, type GrainLayer } from './grain-layer.ts';
import { opacities } from './thing-layers.ts';

setWorkerUrl(new URL(workerUrl, location.href).href);

/** Milliseconds of a camera flight: the longer the way, the longer the flight. */
const FLIGHT = { shortest: 500, longest: 1400, perWay: 320 } as const;
/** Pixels of the canvas to one of the page until the map is loaded. */
const COARSE = 0.1;

/** What a stage tells its live map, and hears from it. */
export interface LiveMapOptions {
  /** Where the canvas goes: the whole stage. */
  host: HTMLElement;
  /** The part of the stage that nothing covers, as laid out now, in pixels relative to the host. */
  freeBox: () => FreeBox;
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
  /** The camera has flown, all the time before the reader's eyes: pictures drawn, and how long it took in ms. */
  onFlight: (pictures: number, ms: number) => void;
}

/** Where the map library's camera stands. */
interface Target {
  center: [number, number];
  zoom: number;
}

const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

/** Options of the map that are the same for all scenes. */
const FIXED: Partial<MapOptions> = {
  ...LOCKED,
  // Nobody sees the pictures that it draws while its parts arrive: they need not be fine.
  pixelRatio: COARSE,
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
};

/** A live map of a scene, which shows one of its frames. */
export class LiveMap {
  private readonly options: LiveMapOptions;
  private readonly map: MapLibre;
  private readonly painter: FramePainter;
  private readonly grain: readonly GrainLayer[];
  private readonly refit = new ResizeObserver(() => {
    this.fitStage();
  });
  private relief: string | undefined;
  private shown: LiveFrame;
  /** Counts what was asked for, so that what has been overtaken ends without effect. */
  private flight = 0;
  private exploring = false;
  /** Before, there are no layers to draw in: a stage may change its size while the map is still coming. */
  private isLoaded = false;
  private isGone = false;

  /**
   * @param relief address of its picture, where there is one
   * @param noise the tile of noise, where areas have dots
   */
  constructor(
    options: LiveMapOptions,
    relief: string | undefined,
    noise: HTMLImageElement | undefined,
  ) {
    this.options = options;
    this.relief = relief;
    this.shown = this.frameOf(options.frame);
    const start = this.targetOf(this.shown);
    const style = this.styleAt(start.zoom);
    this.map = new MapLibre({ container: options.host, style, ...start, ...FIXED });
    this.map.getCanvas().tabIndex = -1;
    this.grain = grainLayers(options.scene, coloursOf(options.host), { noise, fade: FADE });
    this.showGrain(opacities(options.scene, this.shown));
    this.map.on('style.load', () => {
      for (const layer of this.grain)
        if (!this.map.getLayer(layer.id)) this.map.addLayer(layer, layer.slot);
    });
    this.painter = framePainter(this.map, options.scene, this.showGrain);
    this.map.on('move', () => {
      if (this.exploring || this.map.isMoving()) options.onCamera(this.camera());
    });
    this.refit.observe(options.host);
  }

  /** Resolves when the first frame is on the screen, rejects when something is in the way of it. */
  async begin(): Promise<void> {
    try {
      await whenShown(this.map, () => {
        this.isLoaded = true;
        this.map.setPixelRatio(this.pixelRatio());
        // The stage may have changed its size since.
        this.painter.fitDashes(this.map.getZoom());
      });
    } catch (error) {
      this.destroy();
      throw error;
    }
    this.map.on('error', this.options.onLost);
    this.map.on('webglcontextlost', this.options.onLost);
  }

  show(id: string, animate: boolean): void {
    const frame = this.frameOf(id);
    const before = this.shown;
    this.shown = frame;
    this.flight += 1;
    this.exploring = false;
    lockGestures(this.map);
    this.map.stop();
    if (animate) this.flyFrom(before, this.flight);
    else {
      this.map.jumpTo(this.targetOf(frame));
      this.rest(this.flight, false);
    }
  }

  /** Lets the reader move the map, until the next `show`. */
  explore(): void {
    this.exploring = true;
    freeGestures(this.map);
    this.options.onCamera(this.camera());
    this.map.getCanvas().tabIndex = 0;
    this.map.getCanvas().focus({ preventScroll: true });
  }

  zoom(by: 1 | -1): void {
    this.map.easeTo({ zoom: this.map.getZoom() + by, duration: 250 });
  }

  /** Takes the colours that the page has now. */
  async recolour(): Promise<void> {
    const { host } = this.options;
    this.relief = (await backgroundOf(host, 'relief'))?.src;
    // The reader may have gone on in the meantime.
    if (this.isGone) return;
    for (const layer of this.grain) layer.recolour(coloursOf(host));
    this.map.setStyle(this.styleAt(this.map.getZoom()), { diff: true });
  }

  destroy(): void {
    this.refit.disconnect();
    this.flight += 1;
    this.isGone = true;
    this.map.remove();
  }

  private readonly showGrain = (opacity: ReadonlyMap<string, number>): void => {
    for (const layer of this.grain) layer.show(opacity);
  };

  private frameOf(id: string): LiveFrame {
    const { frames } = this.options.scene;
    const frame = frames.find((candidate) => candidate.id === id) ?? frames[0];
    if (!frame) throw new Error('live map: found a scene without frames, expected at least one');
    return frame;
  }

  private targetOf({ mustSee: [x, y, width, height] }: LiveFrame): Target {
    const { host, freeBox } = this.options;
    const stage = { width: host.clientWidth, height: host.clientHeight };
    const { centre, scale } = fit({ x, y, width, height }, freeBox(), stage);
    return { center: unproject(centre), zoom: zoomAtScale(scale) };
  }

  private camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { centre: project([lng, lat]), scale: scaleAtZoom(this.map.getZoom()) };
  }

  private styleAt(zoom: number) {
    const { topology, scene, host } = this.options;
    return styleAt(
      styleFor(topology, scene, coloursOf(host), this.relief),
      scene,
      this.shown,
      zoom,
    );
  }

  /** A stage that is enlarged as a whole needs as many pixels as it covers, not as it measures. */
  private pixelRatio(): number {
    return devicePixelRatio * enlargementOf(this.options.host);
  }

  private flyFrom(before: LiveFrame, flight: number): void {
    this.painter.clear(before, this.shown);
    const to = this.targetOf(this.shown);
    const { lng, lat } = this.map.getCenter();
    const way =
      Math.hypot(lng - to.center[0], lat - to.center[1]) + Math.abs(this.map.getZoom() - to.zoom);
    const duration = Math.min(FLIGHT.longest, FLIGHT.shortest + way * FLIGHT.perWay);
    const report = this.countPictures();
    this.map.easeTo({ ...to, easing: easeInOut, duration });
    this.map.once('moveend', () => {
      if (flight === this.flight) report();
      this.rest(flight, true);
    });
  }

  /** Counts what is drawn from now on. The function ends that and reports it. */
  private countPictures(): () => void {
    const start = performance.now();
    let pictures = 0;
    const count = (): void => {
      pictures += 1;
    };
    this.map.on('render', count);
    return () => {
      this.map.off('render', count);
      if (!document.hidden) this.options.onFlight(pictures, performance.now() - start);
    };
  }

  /** The camera has arrived: shows all of the frame, unless another has been asked for. */
  private rest(flight: number, isAnimated: boolean): void {
    if (flight !== this.flight) return;
    const wait = this.painter.paint(this.shown, isAnimated);
    this.painter.fitDashes(this.map.getZoom());
    this.options.onCamera(null);
    setTimeout(() => {
      if (flight === this.flight) this.options.onShown(this.shown.id);
    }, FADE + wait);
  }

  private fitStage(): void {
    const { host } = this.options;
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    if (this.isLoaded) this.map.setPixelRatio(this.pixelRatio());
    else this.map.resize();
    if (this.exploring || this.map.isMoving()) return;
    this.map.jumpTo(this.targetOf(this.shown));
    if (this.isLoaded) this.painter.fitDashes(this.map.getZoom());
  }
}

/**
 * A live map for a scene, resolved when its first frame is on the screen. Rejects when WebGL 2 is
 * missing, the constructor fails, the context is lost or the worker never answers; the caller keeps
 * the still, which is the same picture.
 */
export async function createLiveMap(options: LiveMapOptions): Promise<LiveMap> {
  const { host } = options;
  const [relief, noise] = await Promise.all([
    backgroundOf(host, 'relief'),
    backgroundOf(host, 'grain grain-partly'),
  ]);
  const live = new LiveMap(options, relief?.src, noise);
  await live.begin();
  return live;
}
