import type { SceneLife } from './live-stage.ts';

let answer: boolean | undefined;

/** Whether WebGL 2 works here. Asked once, before the map library is fetched; the probe is released at once. */
export function hasWebGl2(): boolean {
  if (answer === undefined) {
    try {
      const context = document.createElement('canvas').getContext('webgl2');
      answer = context !== null;
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    } catch {
      answer = false;
    }
  }
  return answer;
}

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

/** Whether the reader has asked to save data. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Starts and stops live maps as scenes come near and go. Nothing is fetched before `wake` is called:
 * on a phone, that is the first scroll.
 *
 * @returns `update`, to be called when scenes may have come nearer, and `wake`
 */
export function webglPool(scenes: readonly { element: HTMLElement; live: SceneLife }[]): {
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
    // Stop first: a context must be free before the next is asked for.
    scenes.forEach(({ live }, i) => {
      if (!allowed[i]) live.stop();
    });
    scenes.forEach(({ live }, i) => {
      if (allowed[i] && hasWebGl2()) live.start();
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
