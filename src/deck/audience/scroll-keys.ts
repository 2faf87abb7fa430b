/** The part of a window by which one press scrolls. */
const PART = 0.7;

const WAYS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets arrow up and down scroll a slide that is longer than its window, as long as there is more of it
 * that way. All other keys, and these two at the ends of the slide, mean what they do elsewhere.
 *
 * @param scenes the part of the page that holds the scenes
 */
export function scrollWithArrows(scenes: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const way = WAYS[key];
    if (way === undefined || altKey || ctrlKey || metaKey || shiftKey || scenes.inert) return;
    if (target instanceof Element && target.closest('input, select, [data-board]')) return;
    const scene = scenes.querySelector('.deck-scene.is-current');
    if (!scene) return;
    const { scrollTop, scrollHeight, clientHeight } = scene;
    const left = way > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    // Positions may have fractions of a pixel, sizes have none.
    if (left <= 1) return;
    event.preventDefault();
    scene.scrollBy(0, way * PART * clientHeight);
  });
}
