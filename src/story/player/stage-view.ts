import { messages } from '#messages/site.ts';
import { copyText } from '../../design/browser/copy-text.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { countClaims } from '../panel/claims-button.ts';
import { stageOf, partsOf, type SceneStage } from '../../map/live/stage.ts';

/** What a scene shows, seen from the page: the picture, its legend, its position, its words. */
export interface StageView extends SceneStage {
  /**
   * Puts a step's picture on the stage.
   *
   * @param still the figure with its drawing, legend and credit; without one, its picture file is shown
   */
  show(step: HTMLElement, still: HTMLElement | undefined): void;
  /** Says the step's sentence to screen readers. */
  announce(step: HTMLElement): void;
}

/** The picture file of a step as a stage shows it; it has title, legend and credit in it. */
export function pictureFileOf(step: HTMLElement): HTMLElement {
  const file = step.querySelector('.still picture')?.cloneNode(true);
  const picture = createElement(
    'div',
    { className: 'picture' },
    createElement('div', { className: 'fit' }, ...(file ? [file] : [])),
  );
  picture.dataset.frame = step.dataset.step?.split('/')[1] ?? '';
  return picture;
}

/** Attaches to the markup of one scene. Throws when parts of it are missing. */
export function stageView(scene: HTMLElement): StageView {
  const part = partsOf(scene);
  const living = stageOf(scene);
  const { stage } = living;
  const legend = part('.stage-legend .legend');
  const credit = part('.stage-foot .credit');
  const position = part('[data-position]');
  const live = part('[data-announce]');
  const sentenceOf = (step: HTMLElement): string =>
    step.querySelector('.sentence')?.textContent.trim() ?? '';

  return {
    ...living,
    show(step, still) {
      if (living.put(still?.querySelector<HTMLElement>('.picture') ?? pictureFileOf(step))) {
        const entries = still?.querySelector('.legend')?.cloneNode(true).childNodes ?? [];
        legend.replaceChildren(...entries);
        credit.textContent = still?.querySelector('.credit')?.textContent ?? '';
      }
      const steps = [...(step.parentElement?.children ?? [])];
      position.textContent = String(steps.indexOf(step) + 1);
      countClaims(stage, step);
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
  };
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
        label.textContent = messages.copyLink;
        delete button.dataset.said;
      }, 2500);
    };
    void copyText(address()).then((isCopied) => {
      say(isCopied ? messages.copied : messages.copyFailed);
    });
  });
}
