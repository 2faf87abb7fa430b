import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STACKED } from '../../story/layout.ts';
import { MOST_CONTEXTS, nearest, webglPool } from './webgl-pool.ts';

describe('nearest(distances, viewport)', () => {
  it('allows the scene on the screen', () => {
    expect(nearest([0], 800)).toEqual([true]);
  });

  it('allows no more than two at a time, the nearest', () => {
    expect(MOST_CONTEXTS).toBe(2);
    expect(nearest([500, 0, 100, 400], 800)).toEqual([false, true, true, false]);
  });

  it('allows none that is far away', () => {
    expect(nearest([719, 720, 5000], 800)).toEqual([true, false, false]);
    expect(nearest([9000, 8000], 800)).toEqual([false, false]);
  });

  it('takes the earlier of two that are equally near', () => {
    expect(nearest([0, 0, 0], 800)).toEqual([true, true, false]);
  });

  it('allows nothing on a page without scenes or a window without height', () => {
    expect(nearest([], 800)).toEqual([]);
    expect(nearest([0], 0)).toEqual([false]);
  });
});

describe('nearest(distances, viewport) of any scenes', () => {
  const distance = fc.integer({ min: 0, max: 2000 });

  it('allows as many near ones as there are contexts, and none that is farther than one left out', () => {
    fc.assert(
      fc.property(fc.array(distance, { maxLength: 8 }), distance, (distances, viewport) => {
        const allowed = nearest(distances, viewport);
        const near = distances.filter((one) => one < viewport * 0.9);
        expect(allowed).toHaveLength(distances.length);
        expect(allowed.filter(Boolean)).toHaveLength(Math.min(near.length, MOST_CONTEXTS));
        const farthest = Math.max(...distances.filter((_, i) => allowed[i]));
        const nearestLeft = Math.min(...distances.filter((_, i) => !allowed[i]));
        expect(farthest).toBeLessThanOrEqual(nearestLeft);
        expect(farthest).toBeLessThan(viewport * 0.9);
      }),
    );
  });
});

/** A fresh module, for what it asks only once. */
const freshPool = async (): Promise<typeof import('./webgl-pool.ts')> => {
  vi.resetModules();
  return import('./webgl-pool.ts');
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('webglPool(scenes)', () => {
  let frames: (() => void)[] = [];
  const page = { saveData: false, isScrolly: true };
  const did: string[] = [];
  /** A scene whose stage reaches from `top` to `bottom`, in pixels from the top of the window. */
  const sceneAt = (name: string, top: number, bottom: number) => ({
    element: { getBoundingClientRect: () => ({ top, bottom }) } as HTMLElement,
    live: {
      start: () => did.push(`${name} starts`),
      stop: () => did.push(`${name} stops`),
      offer: () => did.push(`${name} is offered`),
      isAsked: false,
    },
  });
  const drawFrame = (): string[] => {
    did.length = 0;
    for (const frame of frames.splice(0)) frame();
    return [...did];
  };
  beforeEach(() => {
    frames = [];
    Object.assign(page, { saveData: false, isScrolly: true });
    vi.stubGlobal('innerHeight', 800);
    vi.stubGlobal('location', { search: '' });
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('navigator', { connection: page });
    vi.stubGlobal('document', {
      documentElement: { classList: { contains: () => page.isScrolly } },
      createElement: () => ({
        getContext: () => ({ getExtension: () => null, getParameter: () => 'a card' }),
      }),
    });
  });
  const scenes = [
    sceneAt('far above', -3000, -2200),
    sceneAt('above', -900, -100),
    sceneAt('below', 950, 1750),
    sceneAt('far below', 1521, 2300),
  ];

  it('starts nothing before it is woken', () => {
    webglPool(scenes).update();
    expect(drawFrame().filter((what) => what.endsWith('starts'))).toEqual([]);
  });

  it('stops what is far before it starts what is near, in the next frame', () => {
    webglPool(scenes).wake();
    expect(drawFrame()).toEqual([
      'far above stops',
      'far below stops',
      'above starts',
      'below starts',
    ]);
  });

  it('measures once in a frame, however often it is told, and again in the next', () => {
    const pool = webglPool(scenes);
    pool.wake();
    pool.wake();
    pool.update();
    expect(frames).toHaveLength(1);
    drawFrame();
    pool.wake();
    expect(frames).toHaveLength(0);
    pool.update();
    expect(frames).toHaveLength(1);
  });

  it('takes the one on the screen and the nearer of its neighbours', () => {
    const here = [sceneAt('before', -700, -150), sceneAt('here', 0, 800), sceneAt('next', 900, 1)];
    webglPool(here).wake();
    expect(drawFrame()).toEqual(['before stops', 'here starts', 'next starts']);
  });

  it('only offers where pictures are drawn by the processor, but keeps what the reader asked for', async () => {
    vi.resetModules();
    vi.stubGlobal('document', {
      documentElement: { classList: { contains: () => true } },
      createElement: () => ({
        getContext: () => ({ getExtension: () => null, getParameter: () => 'llvmpipe' }),
      }),
    });
    const slow = await import('./webgl-pool.ts');
    const here = sceneAt('here', 0, 800);
    const next = sceneAt('next', 900, 1600);
    slow.webglPool([here, next]).wake();
    expect(drawFrame()).toEqual(['here stops', 'next stops', 'here is offered', 'next is offered']);
    Object.assign(here.live, { isAsked: true });
    slow.webglPool([here, next]).wake();
    expect(drawFrame()).toEqual(['next stops', 'here starts', 'next is offered']);
  });

  it('never has more maps alive than contexts, however the reader scrolls', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6000, max: 1000 }), { maxLength: 12 }), (places) => {
        let scrolled = 0;
        const alive = new Set<number>();
        const story = Array.from({ length: 6 }, (_, i) => ({
          element: {
            getBoundingClientRect: () => ({
              top: i * 900 + scrolled,
              bottom: i * 900 + 800 + scrolled,
            }),
          } as HTMLElement,
          live: {
            start: () => {
              alive.add(i);
              expect(alive.size).toBeLessThanOrEqual(MOST_CONTEXTS);
            },
            stop: () => {
              alive.delete(i);
            },
            offer: () => undefined,
            isAsked: false,
          },
        }));
        const pool = webglPool(story);
        pool.wake();
        drawFrame();
        for (const place of places) {
          scrolled = place;
          pool.update();
          drawFrame();
          story.forEach(({ element }, i) => {
            const { top, bottom } = element.getBoundingClientRect();
            // Half of it on the screen: none of the others is as near.
            if (top <= 400 && bottom >= 400) expect(alive).toContain(i);
          });
        }
      }),
    );
  });

  it('starts nothing in a browser without WebGL 2', async () => {
    vi.stubGlobal('document', {
      documentElement: { classList: { contains: () => true } },
      createElement: () => ({ getContext: () => null }),
    });
    (await freshPool()).webglPool(scenes).wake();
    expect(drawFrame().filter((what) => !what.endsWith('stops'))).toEqual([]);
  });

  it('looks again when it is told, after the reader has asked to save data', () => {
    const pool = webglPool(scenes);
    pool.wake();
    drawFrame();
    page.saveData = true;
    pool.update();
    expect(drawFrame().filter((what) => what.endsWith('stops'))).toHaveLength(4);
  });

  it.each([{ saveData: true }, { isScrolly: false }])('stops all where the page is %j', (given) => {
    Object.assign(page, given);
    webglPool(scenes).wake();
    expect(drawFrame()).toEqual(scenes.map(() => expect.stringMatching(/stops$/) as unknown));
  });
});

describe('STACKED', () => {
  it('is the condition under which stage-stacked.css puts the stage above the text', () => {
    const css = readFileSync('src/story/scene/stage-stacked.css', 'utf8');
    const condition = STACKED.split(', ')
      .map((part) => `screen and ${part}`)
      .join(', ');
    expect(css).toContain(`@media ${condition} {`);
  });
});
