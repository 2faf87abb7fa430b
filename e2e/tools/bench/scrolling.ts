import type { Page } from '@playwright/test';
import type { Phone } from './phone.ts';
import { percentile } from './statistics.ts';

/** Pixels in a second: a reader who looks for something, on a phone. */
const SPEED = 1000;
/** Milliseconds of a frame that a reader feels. */
const FELT = 50;

/** Lengths of frames during a scroll, in milliseconds, and how many were felt. */
export type Frames = Record<
  'frame median' | 'frame 95th' | 'frame worst' | 'frames over 50 ms',
  number
>;

declare global {
  var counted: number[];
}

const startCounting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: number[] = [];
    globalThis.counted = frames;
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      // Another count has begun where the list is another.
      if (globalThis.counted === frames) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

/** Scrolls down by touch from where the page stands, and counts the frames that the page is given meanwhile. */
export async function scrollBy({ page, client }: Phone, distance: number): Promise<Frames> {
  await startCounting(page);
  await client.send('Input.synthesizeScrollGesture', {
    x: 195,
    y: 700,
    yDistance: -Math.round(distance),
    speed: SPEED,
    gestureSourceType: 'touch',
    preventFling: true,
  });
  const frames = await page.evaluate(() => {
    const all = globalThis.counted;
    globalThis.counted = [];
    return all;
  });
  return {
    'frame median': percentile(frames, 0.5),
    'frame 95th': percentile(frames, 0.95),
    'frame worst': percentile(frames, 1),
    'frames over 50 ms': frames.filter((length) => length > FELT).length,
  };
}
