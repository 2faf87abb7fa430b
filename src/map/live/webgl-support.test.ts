import { afterEach, describe, expect, it, vi } from 'vitest';
import { areFlightsSlow, isSoftware } from './webgl-support.ts';

describe('areFlightsSlow(flights)', () => {
  it('waits for two flights', () => {
    expect(areFlightsSlow([])).toBeUndefined();
    expect(areFlightsSlow([{ pictures: 1, ms: 1000 }])).toBeUndefined();
  });

  it('is so below 30 pictures in a second, in both together', () => {
    const second = { pictures: 30, ms: 1000 };
    expect(areFlightsSlow([second, second])).toBe(false);
    expect(areFlightsSlow([{ pictures: 29, ms: 1000 }, second])).toBe(true);
    expect(
      areFlightsSlow([
        { pictures: 5, ms: 500 },
        { pictures: 60, ms: 1000 },
      ]),
    ).toBe(false);
  });

  it('looks at the first two alone', () => {
    const slow = { pictures: 3, ms: 1000 };
    const fast = { pictures: 60, ms: 1000 };
    expect(areFlightsSlow([slow, slow, fast, fast, fast])).toBe(true);
    expect(areFlightsSlow([fast, fast, slow, slow])).toBe(false);
  });
});

describe('isSoftware(renderer)', () => {
  it.each([
    'WebKit WebGL ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe, or similar',
    'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11)',
    'Apple Software Renderer',
  ])('knows %s', (renderer) => {
    expect(isSoftware(renderer)).toBe(true);
  });

  it.each([
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'WebKit WebGL Apple GPU',
    'Adreno (TM) 610',
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 980 Direct3D11), or similar',
  ])('leaves %s', (renderer) => {
    expect(isSoftware(renderer)).toBe(false);
  });
});

/** A fresh module, for what it asks only once. */
const fresh = async (): Promise<typeof import('./webgl-support.ts')> => {
  vi.resetModules();
  return import('./webgl-support.ts');
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('hasWebGl2()', () => {
  /** A browser that gives so many contexts at a time, and how many it has given. */
  function browser(most: number) {
    const contexts = { alive: 0, given: 0 };
    vi.stubGlobal('location', { search: '' });
    vi.stubGlobal('document', {
      createElement: () => ({
        getContext: (kind: string) => {
          if (kind !== 'webgl2' || contexts.alive === most) return null;
          contexts.alive += 1;
          contexts.given += 1;
          return {
            getParameter: () => 'a card',
            getExtension: () => ({ loseContext: () => (contexts.alive -= 1) }),
          };
        },
      }),
    });
    return contexts;
  }

  it('keeps no context for itself, and asks once', async () => {
    const contexts = browser(1);
    const { hasWebGl2 } = await fresh();
    expect(hasWebGl2()).toBe(true);
    expect(hasWebGl2()).toBe(true);
    expect(contexts).toEqual({ alive: 0, given: 1 });
  });

  it('is false where a browser has none, or throws', async () => {
    browser(0);
    expect((await fresh()).hasWebGl2()).toBe(false);
    vi.stubGlobal('document', {
      createElement: () => {
        throw new Error('no canvas');
      },
    });
    const { hasWebGl2 } = await fresh();
    expect(hasWebGl2()).toBe(false);
    expect(hasWebGl2()).toBe(false);
  });
});

describe('savesData()', () => {
  it.each([
    [{}, false],
    [{ connection: {} }, false],
    [{ connection: { saveData: false } }, false],
    [{ connection: { saveData: true } }, true],
  ])('of %j is %j', async (navigator, expected) => {
    vi.stubGlobal('navigator', navigator);
    expect((await fresh()).savesData()).toBe(expected);
  });
});

describe('isWebGlFast()', () => {
  function drawnBy(renderer: string, search = ''): void {
    vi.stubGlobal('location', { search });
    vi.stubGlobal('document', {
      createElement: () => ({
        getContext: () => ({ getParameter: () => renderer, getExtension: () => null }),
      }),
    });
  }

  it('is so where a graphics card draws, until it has turned out to be slow', async () => {
    drawnBy('a card');
    const support = await fresh();
    expect(support.isWebGlFast()).toBe(true);
    support.rememberSlow();
    expect(support.isWebGlFast()).toBe(false);
    expect(support.hasWebGl2()).toBe(true);
  });

  it('is not so where the processor draws, unless it is forced', async () => {
    drawnBy('llvmpipe');
    expect((await fresh()).isWebGlFast()).toBe(false);
    drawnBy('llvmpipe', '?maps=always');
    expect((await fresh()).isWebGlFast()).toBe(true);
    drawnBy('a card', '?maps=never');
    const never = await fresh();
    expect([never.isWebGlFast(), never.hasWebGl2()]).toEqual([false, false]);
  });
});
