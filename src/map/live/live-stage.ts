import { fetchJson } from '../../design/browser/fetch-json.ts';
import type { Topology } from 'topojson-specification';
import type { LiveMap, LiveMapOptions } from './live-map.ts';
import type { LiveScene } from '../frame/live-scene.ts';
import type { SceneStage } from './stage.ts';
import { areFlightsSlow, rememberSlow } from './webgl-support.ts';

/** The geometry of the basemap, fetched once for all scenes. */
let topology: Promise<Topology> | undefined;

/** Fetches the map library and all that it shows. The function makes the map. */
async function fetchMap({ live: scene = '', basemap = '' }: DOMStringMap) {
  topology ??= fetchJson<Topology>(basemap);
  const [library, ...data] = await Promise.all([
    import('./live-map.ts'),
    topology,
    fetchJson<LiveScene>(scene),
  ]);
  return (options: Omit<LiveMapOptions, 'scene' | 'topology'>): Promise<LiveMap> =>
    library.createLiveMap({ ...options, topology: data[0], scene: data[1] });
}

/** What lives on a scene's stage as it comes and goes: the still is always there beneath. */
export interface SceneLife {
  /** Fetches and starts it, once; a failure leaves the still and is not tried again. */
  start(): void;
  stop(): void;
  /** The stage has been given the still of this frame. */
  show(frame: string, animate: boolean): void;
}

/** A scene's live map. */
export interface LiveStage extends SceneLife {
  /** Nothing starts by itself, but the reader may ask for the map. */
  offer(): void;
  /** The reader has asked for the map and has not left it. */
  readonly isAsked: boolean;
  /** Hands the map to the reader, and starts it where it is not live. Resolves to whether it could be had. */
  explore(): Promise<boolean>;
  zoom(by: 1 | -1): void;
  recolour(): void;
}

let warned = false;

/**
 * A live map over the stills of a scene. It tells what it is at in `data-live` of the stage, and which
 * frame is at rest on the screen in `data-shown`.
 *
 * @param scene has the addresses of its data and of the basemap in `data-live` and `data-basemap`
 * @param frame the frame that the scene stands on at that moment
 * @param still resolves to whether the stage has its still, over which alone it comes to life
 */
export function liveStage(
  view: SceneStage,
  scene: HTMLElement,
  frame: () => string,
  still: () => Promise<boolean> = () => Promise.resolve(true),
): LiveStage {
  let map: LiveMap | undefined;
  let wanted = false;
  let starting: Promise<void> | undefined;
  let isAsked = false;
  const flights: { pictures: number; ms: number }[] = [];
  /** Asked anew after every wait: the reader may have left in the meantime. */
  const isWanted = (): boolean => wanted;
  const isStillAsked = (): boolean => isAsked;
  let failed = false;
  const { stage, host } = view;
  const exploreButton = stage.querySelector<HTMLButtonElement>('[data-explore]');

  const setState = (state: 'off' | 'starting' | 'ready' | 'failed'): void => {
    stage.dataset.live = state;
    stage.classList.toggle('is-live', state === 'ready');
    if (exploreButton && state !== 'starting') exploreButton.hidden = state !== 'ready';
  };
  const drop = (): void => {
    map?.destroy();
    map = undefined;
    view.follow(null);
    host.replaceChildren();
  };
  const giveUp = (error: unknown): void => {
    failed = true;
    drop();
    setState('failed');
    // One line for whoever debugs; readers have the still and see no error.
    if (!warned) console.warn('The live map is off; the still pictures stay.', error);
    warned = true;
  };
  const create = async (): Promise<void> => {
    setState('starting');
    try {
      if (!(await still())) {
        failed = true;
        setState('off');
        return;
      }
      const createMap = await fetchMap(scene.dataset);
      if (!isWanted()) return;
      const created = await createMap({
        host,
        freeBox: () => view.freeBox(),
        frame: frame(),
        onCamera: (camera) => {
          view.follow(camera);
        },
        onShown: (id) => {
          stage.dataset.shown = id;
        },
        onLost: () => {
          giveUp(new Error('live map: lost after it had been ready'));
        },
        onFlight(pictures, ms) {
          flights.push({ pictures, ms });
          if (areFlightsSlow(flights)) rememberSlow();
        },
      });
      if (!isWanted()) {
        created.destroy();
        host.replaceChildren();
        return;
      }
      map = created;
      map.show(frame(), false);
      setState('ready');
    } catch (error) {
      giveUp(error);
    } finally {
      starting = undefined;
      if (!wanted && !failed) setState('off');
    }
  };
  const start = async (): Promise<void> => {
    wanted = true;
    if (!map && !failed) await (starting ??= create());
  };

  return {
    start() {
      void start();
    },
    offer() {
      if (exploreButton && !failed) exploreButton.hidden = false;
    },
    get isAsked() {
      return isAsked;
    },
    stop() {
      wanted = false;
      if (map) {
        drop();
        setState('off');
      }
    },
    show(id, animate) {
      isAsked = false;
      stage.classList.remove('exploring');
      delete stage.dataset.shown;
      map?.show(id, animate);
    },
    async explore() {
      isAsked = true;
      await start();
      // Another step may have been shown while the map came.
      if (map && isStillAsked()) map.explore();
      return map !== undefined && isStillAsked();
    },
    zoom(by) {
      map?.zoom(by);
    },
    recolour() {
      void map?.recolour();
    },
  };
}
