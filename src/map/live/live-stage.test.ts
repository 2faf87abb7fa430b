import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveMapOptions } from './live-map.ts';
import type { LiveStage } from './live-stage.ts';
import type { SceneStage } from './stage.ts';

/** What a test decides of the world around a stage. */
const world = {
  /** Addresses that were asked for. */
  asked: [] as string[],
  missing: new Set<string>(),
  /** Waits before the files come, and before the map is ready. */
  files: Promise.resolve(),
  map: Promise.resolve(),
  warnings: 0,
};
/** What the stage has given to the map that was made last. */
let options: Omit<LiveMapOptions, 'scene' | 'topology'>;

/** A map that is a canvas, on which its frame is written. */
async function createLiveMap(given: LiveMapOptions) {
  options = given;
  const canvas = given.host.ownerDocument.createElement('canvas');
  given.host.append(canvas);
  canvas.dataset.frame = given.frame;
  canvas.dataset.files = JSON.stringify([given.topology, given.scene]);
  await world.map;
  return {
    show: (frame: string, animate: boolean) => {
      canvas.dataset.frame = frame;
      canvas.dataset.flown = String(animate);
    },
    explore: () => {
      canvas.dataset.explored = 'yes';
    },
    zoom: (by: number) => {
      canvas.dataset.zoomed = String(by);
    },
    recolour: () => {
      canvas.dataset.recoloured = 'yes';
    },
    destroy: () => {
      canvas.remove();
    },
  };
}

/** Keeps the files or the map from coming, until the function that it gives is called. */
function holdBack(what: 'files' | 'map'): () => Promise<void> {
  let go = (): void => undefined;
  world[what] = new Promise<void>((resolve) => {
    go = resolve;
  });
  return async () => {
    go();
    await settled();
  };
}
/** All that was under way has come to its end. */
const settled = async (): Promise<void> => {
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setTimeout(resolve, 0));
};

beforeEach(() => {
  vi.resetModules();
  vi.doMock('./live-map.ts', () => ({ createLiveMap }));
  Object.assign(world, {
    asked: [],
    missing: new Set(),
    files: Promise.resolve(),
    map: Promise.resolve(),
    warnings: 0,
  });
  vi.stubGlobal('fetch', async (address: string) => {
    world.asked.push(address);
    await world.files;
    const ok = !world.missing.has(address);
    return { ok, status: ok ? 200 : 404, json: () => Promise.resolve({ from: address }) };
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {
    world.warnings += 1;
  });
});
afterEach(() => {
  vi.doUnmock('./live-map.ts');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

interface Scene {
  live: LiveStage;
  stage: HTMLElement;
  host: HTMLElement;
  explore: HTMLElement;
  /** Where the story stands. */
  at: { frame: string };
  /** Whether the labels follow a camera. */
  labels: { follow: boolean };
}

async function scene(name = 'attack', still?: () => Promise<boolean>): Promise<Scene> {
  const { document } = parseHTML(
    `<html><body><section data-live="/scenes/${name}.json" data-basemap="/map/base.json">` +
      '<div class="stage">' +
      '<div class="live"></div><button data-explore hidden></button></div></section></body></html>',
  );
  const part = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`found no ${selector}`);
    return found;
  };
  const [stage, host, explore] = [part('.stage'), part('.live'), part('[data-explore]')];
  const at = { frame: 'first' };
  const labels = { follow: false };
  const view: SceneStage = {
    stage,
    host,
    freeBox: () => ({ left: 0, top: 0, width: 1, height: 1 }),
    shown: () => at.frame,
    put: () => true,
    follow: (camera) => {
      labels.follow = camera !== null;
    },
  };
  const { liveStage } = await import('./live-stage.ts');
  const live = liveStage(view, part('section'), () => at.frame, still);
  return { live, stage, host, explore, at, labels };
}
const canvasOf = ({ host }: Scene): DOMStringMap | undefined =>
  host.querySelector('canvas')?.dataset;

describe('liveStage(view, scene, frame): start()', () => {
  it('says what it is at: starting, then ready, with the map on the stage', async () => {
    const here = await scene();
    const open = holdBack('map');
    here.live.start();
    expect(here.stage.dataset.live).toBe('starting');
    await settled();
    expect(here.stage.classList.contains('is-live')).toBe(false);
    expect(here.explore.hidden).toBe(true);
    await open();
    expect(here.stage.dataset.live).toBe('ready');
    expect(here.stage.classList.contains('is-live')).toBe(true);
    expect(here.explore.hidden).toBe(false);
    expect(canvasOf(here)).toMatchObject({ frame: 'first', flown: 'false' });
    expect(world.warnings).toBe(0);
  });

  it('gives the map the basemap and the scene that it has fetched', async () => {
    const here = await scene();
    here.live.start();
    await settled();
    expect(JSON.parse(canvasOf(here)?.files ?? '')).toEqual([
      { from: '/map/base.json' },
      { from: '/scenes/attack.json' },
    ]);
  });

  it('fetches nothing and gives up quietly where the stage has no still', async () => {
    const here = await scene('attack', () => Promise.resolve(false));
    here.live.start();
    await settled();
    here.live.start();
    await settled();
    expect(here.stage.dataset.live).toBe('off');
    expect([world.asked, world.warnings]).toEqual([[], 0]);
    here.live.offer();
    expect(here.explore.hidden).toBe(true);
  });

  it('remembers that flights were slow, after two of them', async () => {
    const rememberSlow = vi.fn();
    vi.doMock('./webgl-support.ts', async (original) => ({
      ...(await original<typeof import('./webgl-support.ts')>()),
      rememberSlow,
    }));
    const here = await scene();
    vi.doUnmock('./webgl-support.ts');
    here.live.start();
    await settled();
    options.onFlight(5, 1000);
    expect(rememberSlow).not.toHaveBeenCalled();
    options.onFlight(5, 1000);
    expect(rememberSlow).toHaveBeenCalled();
  });

  it('makes one map, however often it is called before it is ready and after', async () => {
    const here = await scene();
    here.live.start();
    here.live.start();
    await settled();
    here.live.start();
    await settled();
    expect(here.host.children).toHaveLength(1);
    expect(world.asked).toHaveLength(2);
  });

  it('shows the frame on which the story stands by then', async () => {
    const here = await scene();
    const open = holdBack('map');
    here.live.start();
    await settled();
    here.at.frame = 'second';
    await open();
    expect(canvasOf(here)?.frame).toBe('second');
  });

  it('fetches the basemap once for all scenes', async () => {
    const [one, other] = [await scene('one'), await scene('other')];
    one.live.start();
    other.live.start();
    await settled();
    expect(world.asked.sort()).toEqual([
      '/map/base.json',
      '/scenes/one.json',
      '/scenes/other.json',
    ]);
    expect([one, other].map(({ stage }) => stage.dataset.live)).toEqual(['ready', 'ready']);
  });
});

describe('stop()', () => {
  it('takes the map away and gives the labels back; it may start again', async () => {
    const here = await scene();
    here.live.start();
    await settled();
    options.onCamera({ centre: [0, 0], scale: 1 });
    expect(here.labels.follow).toBe(true);
    here.live.stop();
    expect(here.stage.dataset.live).toBe('off');
    expect(here.stage.classList.contains('is-live')).toBe(false);
    expect(here.explore.hidden).toBe(true);
    expect(here.host.children).toHaveLength(0);
    expect(here.labels.follow).toBe(false);
    here.live.start();
    await settled();
    expect(here.stage.dataset.live).toBe('ready');
    expect(here.host.children).toHaveLength(1);
  });

  it('says nothing where nothing had begun', async () => {
    const here = await scene();
    here.live.stop();
    await settled();
    expect(here.stage.dataset.live).toBeUndefined();
  });

  it.each(['files', 'map'] as const)(
    'leaves no map when the reader has left before the %s had come',
    async (what) => {
      const here = await scene();
      const open = holdBack(what);
      here.live.start();
      await settled();
      here.live.stop();
      await open();
      expect(here.stage.dataset.live).toBe('off');
      expect(here.host.children).toHaveLength(0);
    },
  );

  it('is forgotten when the reader comes back in the meantime', async () => {
    const here = await scene();
    const open = holdBack('map');
    here.live.start();
    await settled();
    here.live.stop();
    here.live.start();
    await open();
    expect(here.stage.dataset.live).toBe('ready');
    expect(here.host.children).toHaveLength(1);
  });
});

describe('a failure', () => {
  it('leaves the still, warns once for all scenes and is not tried again', async () => {
    const [one, other] = [await scene('one'), await scene('other')];
    world.missing.add('/map/base.json');
    one.live.start();
    other.live.start();
    await settled();
    for (const { stage, host } of [one, other]) {
      expect(stage.dataset.live).toBe('failed');
      expect(host.children).toHaveLength(0);
    }
    expect(world.warnings).toBe(1);
    const asked = world.asked.length;
    one.live.start();
    await settled();
    expect(one.stage.dataset.live).toBe('failed');
    expect(world.asked).toHaveLength(asked);
  });

  it('stays a failure when the reader leaves, even in the meantime', async () => {
    const here = await scene();
    world.missing.add('/scenes/attack.json');
    here.live.start();
    here.live.stop();
    await settled();
    expect(here.stage.dataset.live).toBe('failed');
    here.live.stop();
    expect(here.stage.dataset.live).toBe('failed');
  });

  it('of a map that had been ready takes it away as well', async () => {
    const here = await scene();
    here.live.start();
    await settled();
    options.onCamera({ centre: [0, 0], scale: 1 });
    options.onLost();
    expect(here.stage.dataset.live).toBe('failed');
    expect(here.explore.hidden).toBe(true);
    expect(here.host.children).toHaveLength(0);
    expect(here.labels.follow).toBe(false);
    here.live.start();
    await settled();
    expect(here.host.children).toHaveLength(0);
  });
});

describe('show(frame, animate)', () => {
  it('is passed on to the map, and ends what the reader did with it', async () => {
    const here = await scene();
    here.live.start();
    await settled();
    options.onShown('first');
    expect(here.stage.dataset.shown).toBe('first');
    here.stage.classList.add('exploring');
    here.live.show('second', true);
    expect(canvasOf(here)).toMatchObject({ frame: 'second', flown: 'true' });
    expect(here.stage.dataset.shown).toBeUndefined();
    expect(here.stage.classList.contains('exploring')).toBe(false);
  });

  it('does without a map what can be asked of one, and starts it to be explored', async () => {
    const here = await scene();
    here.live.show('second', true);
    here.live.zoom(1);
    here.live.recolour();
    expect(here.host.children).toHaveLength(0);
    await here.live.explore();
    here.live.zoom(-1);
    here.live.recolour();
    expect(canvasOf(here)).toMatchObject({ explored: 'yes', zoomed: '-1', recoloured: 'yes' });
  });
});

describe('offer()', () => {
  it('shows the button and starts nothing', async () => {
    const here = await scene();
    here.live.offer();
    await settled();
    expect(here.explore.hidden).toBe(false);
    expect(world.asked).toEqual([]);
    expect(here.stage.dataset.live).toBeUndefined();
  });

  it('leaves the button where it is as long as the map is on its way', async () => {
    const here = await scene();
    here.live.offer();
    const open = holdBack('map');
    const had = here.live.explore();
    await settled();
    expect(here.stage.dataset.live).toBe('starting');
    expect(here.explore.hidden).toBe(false);
    await open();
    expect(await had).toBe(true);
    expect(here.explore.hidden).toBe(false);
  });
});

describe('explore()', () => {
  it('says whether the map could be had', async () => {
    const here = await scene();
    expect(here.live.isAsked).toBe(false);
    expect(await here.live.explore()).toBe(true);
    expect(here.live.isAsked).toBe(true);
    options.onLost();
    expect(await here.live.explore()).toBe(false);
    expect(here.host.children).toHaveLength(0);
  });

  it('is given up when another step is shown before the map has come', async () => {
    const here = await scene();
    const open = holdBack('map');
    const had = here.live.explore();
    await settled();
    here.live.show('second', true);
    expect(here.live.isAsked).toBe(false);
    await open();
    expect(await had).toBe(false);
    expect(canvasOf(here)?.explored).toBeUndefined();
    expect(here.stage.dataset.live).toBe('ready');
  });
});
