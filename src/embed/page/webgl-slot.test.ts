import { afterEach, expect, it, vi } from 'vitest';
import { requestSlot, type Slot } from './webgl-slot.ts';

const taken: Slot[] = [];
afterEach(async () => {
  for (const slot of taken.splice(0)) slot.release();
  // A lock is free only when its holder has been heard.
  await vi.waitFor(async () => {
    expect((await navigator.locks.query()).held).toEqual([]);
  });
});

async function config(insists = false, onLost = () => undefined): Promise<Slot | undefined> {
  const slot = await requestSlot(insists, onLost);
  if (slot) taken.push(slot);
  return slot;
}

it('there are two places, and none for a third', async () => {
  expect(await config()).toBeDefined();
  expect(await config()).toBeDefined();
  expect(await config()).toBeUndefined();
});

it('a place that was given back can be taken again', async () => {
  const first = await config();
  await config();
  first?.release();
  await vi.waitFor(async () => {
    expect(await config()).toBeDefined();
  });
});

it('who insists takes a place from another, who hears of it once', async () => {
  const lost = [vi.fn(() => undefined), vi.fn(() => undefined)] as const;
  await config(false, lost[0]);
  await config(false, lost[1]);
  expect(await config(true)).toBeDefined();
  await vi.waitFor(() => {
    expect(lost[0]).toHaveBeenCalledTimes(1);
  });
  expect(lost[1]).not.toHaveBeenCalled();
});

it('a place that was given back is not lost', async () => {
  const lost = vi.fn(() => undefined);
  const slot = await config(false, lost);
  slot?.release();
  expect(await config(true)).toBeDefined();
  expect(lost).not.toHaveBeenCalled();
});
