import type { StoryScene } from './story-scene.ts';

/** A scene is near when it is less than one and a half windows away. */
const NEAR = '150% 0px';

/**
 * Fetches the drawings of scenes when they come near, and starts figures, also where the story is read as
 * a page. Nothing is fetched before `wake` is called.
 *
 * @returns `wake`, and `update`, to be called when the page has another layout
 */
export function scenesNear(
  scenes: readonly Pick<StoryScene, 'element' | 'live' | 'map' | 'approach' | 'retreat'>[],
): { wake: () => void; update: () => void } {
  const near = new Set<Element>();
  const approach = async ({ approach, map, live }: (typeof scenes)[number]): Promise<void> => {
    await approach();
    // Live maps are scarce and have a pool of their own.
    if (!map) live.start();
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const scene = scenes.find(({ element }) => element === target);
        if (!scene || isIntersecting === near.has(target)) continue;
        if (isIntersecting) {
          near.add(target);
          void approach(scene);
        } else {
          near.delete(target);
          scene.retreat();
        }
      }
    },
    { rootMargin: NEAR },
  );
  let awake = false;
  return {
    wake() {
      if (awake) return;
      awake = true;
      for (const { element } of scenes) watcher.observe(element);
    },
    update() {
      for (const scene of scenes) if (near.has(scene.element)) void scene.approach();
    },
  };
}
