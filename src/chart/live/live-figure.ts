import type { FigurePoint } from '../figure.ts';
import type { LiveFigureFrame } from '../figure-of.ts';
import { attachInteraction } from '../kinds/interactions.ts';
import { HoverLayer } from './hover-layer.ts';
import { morph } from './morph.ts';

export interface LiveFigure {
  /** The stage shows another picture. With `old`, it grows out of that one. */
  show(next: HTMLElement, old: HTMLElement | null): void;
  /** Pictures have come into the text of the scene, or have gone. */
  update(): void;
  detach(): void;
}

/**
 * Makes the figures of a scene answer: points, and what the reader may draw, slide or choose.
 *
 * @param scene the scene's element
 * @param root address of the site's root, with a slash at the end
 * @param still a frame's picture that does not stand in the scene now, but may be put there
 */
export function createLiveFigure(
  scene: HTMLElement,
  frames: readonly LiveFigureFrame[],
  root: string,
  still: (frame: string) => HTMLElement | null = () => null,
): LiveFigure {
  const points = new Map(frames.map((frame) => [frame.id, frame.points]));
  const listeners = new Set<() => void>();
  const pointsOf = (frame: string, isWide: boolean): readonly FigurePoint[] =>
    points.get(frame)?.[isWide ? 'wide' : 'narrow'] ?? [];
  const onUpdate = (): void => {
    for (const listener of listeners) listener();
  };
  const hosts = [...scene.querySelectorAll<HTMLElement>('.stage, .still')];
  const layers = hosts.map((host) => ({
    host,
    layer: new HoverLayer(host, {
      picture: () => host.querySelector<HTMLElement>('.picture:not(.leaving)'),
      points: pointsOf,
      root,
      onUpdate,
    }),
  }));
  const layersOf = (frame: string): HoverLayer[] =>
    layers
      .filter(({ host }) => host.querySelector(`.picture[data-frame="${frame}"]:not(.leaving)`))
      .map(({ layer }) => layer);
  const detachers = frames.flatMap(({ id, ask }) => {
    const step = scene.querySelector(`[data-step$="/${id}"]`);
    const controls = step?.querySelector<HTMLElement>('.ask');
    if (!ask || !controls) return [];
    controls.hidden = false;
    return attachInteraction(ask, {
      controls,
      root,
      announce(text) {
        const region = scene.querySelector('[data-announce]');
        if (region) region.textContent = text;
      },
      pictures() {
        const waiting = still(id);
        const shown = scene.querySelectorAll<HTMLElement>(`.picture[data-frame="${id}"]`);
        return [...new Set([...shown, ...(waiting ? [waiting] : [])])];
      },
      layers: () => layersOf(id).map(({ element }) => element),
      points: () => points.get(id) ?? { narrow: [], wide: [] },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      setPoints(own) {
        points.set(id, own);
        for (const layer of layersOf(id)) layer.update();
      },
    });
  });
  const updateAll = (): void => {
    for (const lay of layers.map(({ layer }) => layer.measure())) lay();
    onUpdate();
  };
  updateAll();
  let settle = (): void => undefined;
  return {
    show(next, old) {
      settle();
      if (old) {
        settle = morph(old, next);
        old.remove();
      }
      updateAll();
    },
    update: updateAll,
    detach() {
      settle();
      for (const detach of detachers) detach();
      for (const { layer } of layers) layer.detach();
    },
  };
}
