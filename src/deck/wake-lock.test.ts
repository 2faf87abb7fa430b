import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepScreenOn } from './wake-lock.ts';

const HOUR = 3_600_000;

/** A page that can be hidden, and locks that count. */
function sample(isAllowed = true) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const held = new Set<EventTarget & { released: boolean }>();
  let asked = 0;
  const letGo = (sentinel: EventTarget & { released: boolean }): void => {
    held.delete(sentinel);
    sentinel.released = true;
    sentinel.dispatchEvent(new Event('release'));
  };
  const locks = {
    request: () => {
      asked += 1;
      if (!isAllowed) return Promise.reject(new Error('low battery'));
      const sentinel = Object.assign(new EventTarget(), {
        released: false,
        release: () => {
          letGo(sentinel);
          return Promise.resolve();
        },
      });
      held.add(sentinel);
      return Promise.resolve(sentinel as unknown as WakeLockSentinel);
    },
  };
  const turn = async (state: DocumentVisibilityState): Promise<void> => {
    page.visibilityState = state;
    // The browser lets all locks of a hidden page go.
    if (state === 'hidden') for (const sentinel of [...held]) letGo(sentinel);
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
  };
  const step = keepScreenOn(locks, page as unknown as Document);
  return { held, turn, step, asked: () => asked };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks with the first step and not again, also when the window is shown before', async () => {
  const { held, turn, step, asked } = sample();
  await turn('visible');
  expect(asked()).toBe(0);
  step();
  await vi.advanceTimersByTimeAsync(0);
  step();
  await vi.advanceTimersByTimeAsync(0);
  expect([asked(), held.size]).toEqual([1, 1]);
});

it('asks again when the window has been hidden and comes back', async () => {
  const { held, turn, step } = sample();
  step();
  await turn('hidden');
  expect(held.size).toBe(0);
  await turn('visible');
  expect(held.size).toBe(1);
});

it('lets go an hour after the last step, and begins anew with the next', async () => {
  const { held, turn, step } = sample();
  step();
  await vi.advanceTimersByTimeAsync(HOUR - 1);
  step();
  await vi.advanceTimersByTimeAsync(HOUR - 1);
  expect(held.size).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(held.size).toBe(0);
  await turn('visible');
  expect(held.size).toBe(0);
  step();
  await vi.advanceTimersByTimeAsync(0);
  expect(held.size).toBe(1);
});

it('bears a refusal and asks again with the next step', async () => {
  const { held, step, asked } = sample(false);
  step();
  await vi.advanceTimersByTimeAsync(0);
  step();
  await vi.advanceTimersByTimeAsync(0);
  expect([asked(), held.size]).toEqual([2, 0]);
});

it('does without where the browser cannot', () => {
  const step = keepScreenOn(undefined, new EventTarget() as Document);
  expect(step).not.toThrow();
});
