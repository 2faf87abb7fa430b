import type { FigurePoint } from '../figure.ts';
import type { AskData, LiveFigureFrame } from '../live-scene.ts';
import { attachAskDraw } from '../kinds/columns/ask-draw.ts';
import { attachAskFocus } from '../kinds/graph/ask-focus.ts';
import { attachAskSlide } from '../kinds/columns/ask-slide.ts';
import type { AskedFigure } from './asked-figure.ts';
import { morph } from './morph.ts';
import { attachSurface, type Surface } from './hover-layer.ts';

export interface LiveFigure {
  /** The stage shows another picture. With `old`, it grows out of that one. */
  show(next: HTMLElement, old: HTMLElement | null): void;
  detach(): void;
}

function attachAsk(data: AskData, asked: AskedFigure): () => void {
  if (data.kind === 'draw') return attachAskDraw(data, asked);
  if (data.kind === 'slide') return attachAskSlide(data, asked);
  return attachAskFocus(data, asked);
}

/**
 * Makes the figures of a scene answer: points, and what the reader may draw, slide or choose.
 *
 * @param scene the scene's element
 * @param root address of the site's root, with a slash at the end
 */
export function createLiveFigure(
  scene: HTMLElement,
  frames: readonly LiveFigureFrame[],
  root: string,
): LiveFigure {
  const points = new Map(frames.map((frame) => [frame.id, frame.points]));
  const listeners = new Set<() => void>();
  const pointsOf = (frame: string, isWide: boolean): readonly FigurePoint[] =>
    points.get(frame)?.[isWide ? 'wide' : 'narrow'] ?? [];
  const hosts = [...scene.querySelectorAll<HTMLElement>('.stage, .still')];
  const surfaces = hosts.map((host) => ({
    host,
    surface: attachSurface(host, {
      picture: () => host.querySelector<HTMLElement>('.picture:not(.leaving)'),
      points: pointsOf,
      root,
      onUpdate: () => {
        for (const listener of listeners) listener();
      },
    }),
  }));
  const picturesOf = (frame: string): HTMLElement[] => [
    ...scene.querySelectorAll<HTMLElement>(`.picture[data-frame="${frame}"]`),
  ];
  const surfacesOf = (frame: string): Surface[] =>
    surfaces
      .filter(({ host }) => host.querySelector(`.picture[data-frame="${frame}"]:not(.leaving)`))
      .map(({ surface }) => surface);
  const asks = frames.flatMap(({ id, ask }) => {
    const step = scene.querySelector(`[data-step$="/${id}"]`);
    const controls = step?.querySelector<HTMLElement>('.ask');
    if (!ask || !controls) return [];
    controls.hidden = false;
    return attachAsk(ask, {
      frame: id,
      controls,
      root,
      announce(text) {
        const region = scene.querySelector('[data-announce]');
        if (region) region.textContent = text;
      },
      pictures: () => picturesOf(id),
      surfaces: () => surfacesOf(id),
      points: () => points.get(id) ?? { narrow: [], wide: [] },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      setPoints(own) {
        points.set(id, own);
        for (const surface of surfacesOf(id)) surface.update();
      },
    });
  });
  const updateAll = (): void => {
    for (const { surface } of surfaces) surface.update();
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
    detach() {
      settle();
      for (const detach of asks) detach();
      for (const { surface } of surfaces) surface.detach();
    },
  };
}
