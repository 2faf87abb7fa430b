import { describe, expect, it } from 'vitest';
import { reachOf } from './address-reach.ts';

describe('reachOf', () => {
  it.each([
    ['https://example.org/story/#attack/area', 'everybody'],
    ['http://192.168.1.20:4321/', 'everybody'],
    ['https://127.example.org/', 'everybody'],
    ['http://localhost:4321/#attack/area', 'this computer'],
    ['http://story.localhost/', 'this computer'],
    ['http://127.0.0.1/', 'this computer'],
    ['http://[::1]:80/', 'this computer'],
    ['file:///home/teacher/story/index.html#attack/area', 'none'],
  ])('%s: %s', (address, reach) => {
    expect(reachOf(new URL(address))).toBe(reach);
  });
});
