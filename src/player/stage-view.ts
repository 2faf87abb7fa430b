import { pixelOf, type Camera, type FreeBox } from '../model/fit.ts';
import type { Point } from '../model/geometry.ts';
import { strings } from '../strings.ts';
import { showClaimsHere } from './claims-here.ts';

/** What a scene shows, seen from the page: the picture, its legend, its position, its words. */
export interface StageView {
  readonly stage: HTMLElement;
  /** Where a live map may put its canvas. */
  readonly host: HTMLElement;
  /** The part of the stage that nothing covers, in pixels relative to it. */
  freeBox(): FreeBox;
  /** Puts a step's picture on the stage. */
  show(step: HTMLElement): void;
  /** Says the step's sentence to screen readers. */
  announce(step: HTMLElement): void;
  /** Moves the labels with a camera, or back to where CSS has them (null). */
  follow(camera: Camera | null): void;
}

/** Attaches to the markup of one scene. Throws when parts of it are missing. */
export function stageView(scene: HTMLElement): StageView {
  const part = (selector: string): HTMLElement => {
    const found = scene.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`scene ${scene.id}: found no ${selector}, expected one`);
    return found;
  };
  const stage = part('.stage');
  const holder = part('.stage-still');
  const legend = part('.stage-legend .legend');
  const credit = part('.stage-foot .credit');
  const position = part('[data-position]');
  const live = part('[data-announce]');
  const sentenceOf = (step: HTMLElement): string =>
    step.querySelector('.sentence')?.textContent.trim() ?? '';

  const view: StageView = {
    stage,
    host: part('.live'),
    freeBox() {
      const outer = stage.getBoundingClientRect();
      const inner = part('.stage-still .picture:last-child .fit').getBoundingClientRect();
      return {
        left: inner.left - outer.left,
        top: inner.top - outer.top,
        width: inner.width,
        height: inner.height,
      };
    },
    show(step) {
      const picture = step.querySelector('.still .picture');
      const old = holder.querySelector<HTMLElement>('.picture:last-child');
      if (!picture || old?.dataset.frame === (picture as HTMLElement).dataset.frame) return;
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
      }, 260);
      const entries = step.querySelector('.still .legend');
      if (entries) legend.innerHTML = entries.innerHTML;
      credit.textContent = step.querySelector('.still .credit')?.textContent ?? '';
      const steps = [...(step.parentElement?.children ?? [])];
      position.textContent = String(steps.indexOf(step) + 1);
      showClaimsHere(stage, step);
      for (const other of steps) other.classList.toggle('is-on', other === step);
      for (const button of stage.querySelectorAll<HTMLButtonElement>('[data-go]')) {
        const atEnd = button.dataset.go === 'next' ? steps.at(-1) === step : steps[0] === step;
        button.setAttribute('aria-disabled', String(atEnd));
      }
    },
    announce(step) {
      const steps = [...(step.parentElement?.children ?? [])];
      live.textContent = `${steps.indexOf(step) + 1} / ${steps.length}. ${sentenceOf(step)}`;
    },
    follow(camera) {
      stage.classList.toggle('moving', camera !== null);
      const size = { width: stage.clientWidth, height: stage.clientHeight };
      const box = view.freeBox();
      for (const picture of holder.querySelectorAll<HTMLElement>('.picture')) {
        const [x = 0, y = 0, width = 0, height = 0] =
          picture.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
        for (const label of picture.querySelectorAll<HTMLElement>('.label')) {
          if (!camera) {
            label.style.removeProperty('left');
            label.style.removeProperty('top');
            continue;
          }
          const offset = (name: string): number => Number(label.style.getPropertyValue(name));
          const at: Point = [x + width / 2 + offset('--x'), y + height / 2 + offset('--y')];
          const [left, top] = pixelOf(at, camera, size);
          label.style.left = `${left - box.left}px`;
          label.style.top = `${top - box.top}px`;
        }
      }
    },
  };
  return view;
}

/** Wires the copy button of a stage to the address of its current step. */
export function attachCopy(stage: HTMLElement, address: () => string): void {
  const button = stage.querySelector<HTMLElement>('[data-copy]');
  const label = stage.querySelector('[data-copy-text]');
  // What is inside a button is not announced: the scene's own live region says it.
  const aloud = stage.parentElement?.querySelector('[data-announce]');
  if (!button || !label) return;
  button.addEventListener('click', () => {
    const say = (text: string): void => {
      label.textContent = text;
      if (aloud) aloud.textContent = text;
      button.dataset.said = '';
      setTimeout(() => {
        label.textContent = strings.copyLink;
        delete button.dataset.said;
      }, 2500);
    };
    navigator.clipboard.writeText(address()).then(
      () => {
        say(strings.copied);
      },
      () => {
        location.hash = new URL(address()).hash;
        say(strings.copyFailed);
      },
    );
  });
}
