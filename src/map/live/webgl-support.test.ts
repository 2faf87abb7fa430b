import { describe, expect, it } from 'vitest';
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
