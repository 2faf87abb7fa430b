import { livingStage, partsOf, type LivingStage } from '../../map/live/living-stage.ts';
import type { StageView } from '../../story/player/stage-view.ts';
import { enlargementOf } from '../../design/browser/enlargement.ts';
import { presentMessages } from '#messages/present.ts';

/**
 * A scene of the deck: its stage is the story's, seen larger. Throws when parts of its markup are missing.
 *
 * @param all how many frames the deck has
 * @param says the element that screen readers read out
 */
export function deckView(scene: HTMLElement, all: number, says: HTMLElement): StageView {
  const part = partsOf(scene);
  const stage = part('.stage');
  const living: LivingStage = livingStage(scene, () => enlargementOf(stage));
  const legend = part('.deck-legend');
  const credit = part('.deck-credit');
  const place = scene.querySelector('[data-place]');
  return {
    ...living,
    show(step) {
      if (!living.put(step.querySelector('.still .picture'))) return;
      legend.innerHTML = step.querySelector('.still .legend')?.innerHTML ?? '';
      credit.textContent = step.querySelector('.still .credit')?.textContent ?? '';
      if (place) place.textContent = presentMessages.place(Number(step.dataset.number), all);
      for (const other of step.parentElement?.children ?? [])
        other.classList.toggle('is-on', other === step);
    },
    announce(step) {
      const number = step.dataset.number === undefined ? null : Number(step.dataset.number);
      const title = step.querySelector('h3')?.textContent ?? '';
      const words = step.querySelector('.sentence')?.textContent.trim() ?? '';
      says.textContent = presentMessages.announce(number, all, `${title}. ${words}`);
    },
  };
}
