import { EventEmitter } from 'node:events';
import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenShown } from './first-picture.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map of which only the events are there, and what becomes of the wait for its first picture. */
function watched() {
  const map = new EventEmitter();
  const log: string[] = [];
  whenShown(map as unknown as MapLibre, () => log.push('loaded')).then(
    () => log.push('shown'),
    (error: unknown) => log.push(String(error)),
  );
  const fire = async (event: string, given?: unknown): Promise<string[]> => {
    map.emit(event, given);
    await vi.advanceTimersByTimeAsync(0);
    return [...log];
  };
  const listeners = (): number =>
    ['error', 'webglcontextlost'].reduce((sum, event) => sum + map.listenerCount(event), 0);
  return { fire, listeners, log };
}

describe('whenShown(map, onLoad)', () => {
  it('waits until all has come, and then until the map is at rest', async () => {
    const { fire, listeners } = watched();
    expect(await fire('idle')).toEqual([]);
    expect(await fire('load')).toEqual(['loaded']);
    expect(await fire('idle')).toEqual(['loaded', 'shown']);
    expect(listeners()).toBe(0);
  });

  it('fails with the map’s own words', async () => {
    const { fire, listeners } = watched();
    expect(await fire('error', { error: new Error('no tiles') })).toEqual([
      'Error: live map: no tiles',
    ]);
    expect(listeners()).toBe(0);
  });

  it('fails when the map loses its context, also after it has loaded', async () => {
    const { fire, listeners } = watched();
    await fire('load');
    expect(await fire('webglcontextlost')).toEqual([
      'loaded',
      'Error: live map: lost its WebGL context',
    ]);
    expect(listeners()).toBe(0);
  });

  it('does not wait for ever, and does not mind a long wait before that', async () => {
    const { fire, log } = watched();
    await fire('load');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(log).toEqual(['loaded']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toEqual([
      'loaded',
      'Error: live map: found no finished picture in time, expected one',
    ]);
  });

  it('has no more timers once it is over', async () => {
    const { fire } = watched();
    await fire('load');
    await fire('idle');
    expect(vi.getTimerCount()).toBe(0);
  });
});
