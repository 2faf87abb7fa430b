import { afterEach, expect, it, vi } from 'vitest';
import { takeSlot, type Slot } from './webgl-slot.ts';

const taken: Slot[] = [];
afterEach(async () => {
  for (const slot of taken.splice(0)) slot.release();
  // A lock is free only when its holder has been heard.
  await vi.waitFor(async () => {
    expect((await navigator.locks.query()).held).toEqual([]);
  });
});

async function take(insists = false, onLost = () => undefined): Promise<Slot | undefined> {
  const slot = await takeSlot(insists, onLost);
  if (slot) taken.push(slot);
  return slot;
}

it('there are two places, and none for a third', async () => {
  expect(await take()).toBeDefined();
  expect(await take()).toBeDefined();
  expect(await take()).toBeUndefined();
});

it('a place that was given back can be taken again', async () => {
  const first = await take();
  await take();
  first?.release();
  await vi.waitFor(async () => {
    expect(await take()).toBeDefined();
  });
});

it('who insists takes a place from another, who hears of it once', async () => {
  const lost = [vi.fn(() => undefined), vi.fn(() => undefined)] as const;
  await take(false, lost[0]);
  await take(false, lost[1]);
  expect(await take(true)).toBeDefined();
  await vi.waitFor(() => {
    expect(lost[0]).toHaveBeenCalledTimes(1);
  });
  expect(lost[1]).not.toHaveBeenCalled();
});

it('a place that was given back is not lost', async () => {
  const lost = vi.fn(() => undefined);
  const slot = await take(false, lost);
  slot?.release();
  expect(await take(true)).toBeDefined();
  expect(lost).not.toHaveBeenCalled();
});
