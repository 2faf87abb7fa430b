import { fit, pixelOf, type Camera, type FreeBox } from '../../model/fit.ts';
import type { Point } from '../../model/geometry.ts';

/** Milliseconds after which a picture has arrived and the one before it is gone. */
const ARRIVAL = 260;

/** The stage of a scene: the still that it shows, and room for what comes to life beneath its letters. */
export interface SceneStage {
  readonly stage: HTMLElement;
  /** Where a live map may put its canvas. */
  readonly host: HTMLElement;
  /** The part of the stage that nothing covers, in pixels relative to it. */
  freeBox(): FreeBox;
  /** The frame whose picture is shown. */
  shown(): string | undefined;
  /** Lays a copy of a picture over the one that is shown, which leaves. Returns whether it is another. */
  put(picture: HTMLElement): boolean;
  /** Moves the labels with a camera, or back to where CSS has them (null). */
  follow(camera: Camera | null): void;
}

/** Finds parts of a scene. The function throws when one is missing. */
export const partsOf =
  (scene: HTMLElement) =>
  (selector: string): HTMLElement => {
    const found = scene.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`scene ${scene.id}: found no ${selector}, expected one`);
    return found;
  };

/**
 * Attaches to the stage of a scene. Throws when parts of it are missing.
 *
 * @param times how much larger the stage is seen than it is laid out, where it is enlarged as a whole
 */
export function stageOf(scene: HTMLElement, times = (): number => 1): SceneStage {
  const part = partsOf(scene);
  const stage = part('.stage');
  const holder = part('.stage-still');
  const shownPicture = (): HTMLElement | null => holder.querySelector('.picture:last-child');
  const freeBox = (): FreeBox => {
    const outer = stage.getBoundingClientRect();
    const inner = part('.stage-still .picture:last-child .fit').getBoundingClientRect();
    const by = times();
    return {
      left: (inner.left - outer.left) / by,
      top: (inner.top - outer.top) / by,
      width: inner.width / by,
      height: inner.height / by,
    };
  };
  return {
    stage,
    host: part('.live'),
    freeBox,
    shown: () => shownPicture()?.dataset.frame,
    put(picture) {
      const old = shownPicture();
      if (old?.dataset.frame === picture.dataset.frame) return false;
      for (const gone of holder.querySelectorAll('.picture.leaving')) gone.remove();
      const next = picture.cloneNode(true) as HTMLElement;
      next.classList.add('arriving');
      old?.classList.add('leaving');
      old?.removeAttribute('role');
      old?.setAttribute('aria-hidden', 'true');
      holder.append(next);
      setTimeout(() => {
        old?.remove();
        next.classList.remove('arriving');
      }, ARRIVAL);
      return true;
    },
    follow(camera) {
      stage.classList.toggle('moving', camera !== null);
      const size = { width: stage.clientWidth, height: stage.clientHeight };
      const box = camera && freeBox();
      for (const picture of holder.querySelectorAll<HTMLElement>('.picture')) {
        const [x = 0, y = 0, width = 0, height = 0] =
          picture.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
        const rest = box && fit({ x, y, width, height }, box, size);
        for (const label of picture.querySelectorAll<HTMLElement>('.label')) {
          if (!camera || !rest) {
            label.style.removeProperty('translate');
            continue;
          }
          const offset = (name: string): number => Number(label.style.getPropertyValue(name));
          const at: Point = [x + width / 2 + offset('--x'), y + height / 2 + offset('--y')];
          const [left, top] = pixelOf(at, camera, size);
          const [restLeft, restTop] = pixelOf(at, rest, size);
          label.style.translate = `${left - restLeft}px ${top - restTop}px`;
        }
      }
    },
  };
}
