import type { LiveStage } from './live-stage.ts';
import { hasWebGl2, isWebGlFast, savesData } from './webgl-support.ts';

/** What the pool asks of a map. */
type PooledMap = Pick<LiveStage, 'start' | 'stop' | 'offer' | 'isAsked'>;

/** WebGL contexts are scarce: no more live maps than this at any time. */
export const MOST_CONTEXTS = 2;
/** A scene is near when it is less than this many viewport heights away. */
const NEAR = 0.9;

/** Which of these scenes may be live: the nearest ones, at most {@link MOST_CONTEXTS}, none that is far away. */
export function nearest(distances: readonly number[], viewport: number): boolean[] {
  const allowed = distances
    .map((distance, i) => ({ distance, i }))
    .filter(({ distance }) => distance < viewport * NEAR)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_CONTEXTS)
    .map(({ i }) => i);
  return distances.map((_, i) => allowed.includes(i));
}

/**
 * Starts and stops live maps as scenes come near and go. Where maps would be slow, it only offers them:
 * one that the reader asks for is live as long as they explore it. Nothing is fetched before `wake` is
 * called: on a phone, that is the first scroll.
 *
 * @returns `update`, to be called when scenes may have come nearer, and `wake`
 */
export function webglPool(scenes: readonly { element: HTMLElement; live: PooledMap }[]): {
  update: () => void;
  wake: () => void;
} {
  let awake = false;
  let waiting = false;
  const apply = (): void => {
    waiting = false;
    if (!awake || savesData() || !document.documentElement.classList.contains('scrolly')) {
      for (const { live } of scenes) live.stop();
      return;
    }
    const distances = scenes.map(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.max(0, top - innerHeight, -bottom);
    });
    const allowed = nearest(distances, innerHeight);
    const mayLive = ({ live }: (typeof scenes)[number], i: number): boolean =>
      allowed[i] === true && (live.isAsked || isWebGlFast());
    // Stop first: a context must be free before the next is asked for.
    scenes.forEach((scene, i) => {
      if (!mayLive(scene, i)) scene.live.stop();
    });
    scenes.forEach((scene, i) => {
      if (mayLive(scene, i)) scene.live.start();
      else if (allowed[i] && hasWebGl2()) scene.live.offer();
    });
  };
  const update = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(apply);
  };
  return {
    update,
    wake() {
      if (awake) return;
      awake = true;
      update();
    },
  };
}
