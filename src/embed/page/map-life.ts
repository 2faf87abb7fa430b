import { attachExplore } from '../../story/player/explore.ts';
import { liveStage } from '../../map/live/live-stage.ts';
import type { SceneLife } from '../../map/live/live-stage.ts';
import { THEME_CHANGE } from '../host/theme-message.ts';
import { embedMessages } from '#messages/embed.ts';
import { attachLiveStage } from './live-overlay.ts';

/** The way back from exploring has another name here than in the story. */
function sayOwnWords(embed: HTMLElement): void {
  const says = embed.querySelector('[data-announce]');
  for (const [part, words] of [
    ['[data-explore]', embedMessages.exploring],
    ['[data-leave]', embedMessages.returned],
  ] as const)
    embed.querySelector(part)?.addEventListener('click', () => {
      if (says) says.textContent = words;
    });
}

/** The map of an embed as it comes to life and goes. */
export function mapLife(embed: HTMLElement): SceneLife {
  return attachLiveStage(embed, (living, frame) => {
    const map = liveStage(living, embed, frame);
    attachExplore(living, map, frame);
    sayOwnWords(embed);
    const recolour = (): void => {
      map.recolour();
    };
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
      matchMedia(query).addEventListener('change', recolour);
    document.addEventListener(THEME_CHANGE, recolour);
    return map;
  });
}
