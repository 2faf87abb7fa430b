import { stageOf, type SceneStage } from '../../map/live/stage.ts';
import type { SceneLife } from '../../map/live/live-stage.ts';
import { currentFrame, frameId } from './current-frame.ts';

const root = document.documentElement;
const system = matchMedia('(prefers-reduced-motion: reduce)');
const isCalm = (): boolean => root.classList.contains('calm') || system.matches;

function pictureOf(frame: HTMLElement): HTMLElement {
  const picture = frame.querySelector<HTMLElement>('.still .picture');
  if (!picture) throw new Error(`${frame.id}: found no picture, expected one`);
  return picture;
}

/**
 * Lays a stage over the picture of an embed, which shows the same, so that something can live on it.
 *
 * @param live makes what lives there
 */
export function attachLiveStage<T extends SceneLife>(
  embed: HTMLElement,
  live: (living: SceneStage, frame: () => string) => T,
): T {
  const living = stageOf(embed);
  const frame = (): string => frameId(currentFrame(embed));
  living.put(pictureOf(currentFrame(embed)));
  // It was there before: nothing arrives.
  living.stage.querySelector('.arriving')?.classList.remove('arriving');
  embed.classList.add('staged');
  const life = live(living, frame);
  embed.addEventListener('change', () => {
    if (living.put(pictureOf(currentFrame(embed)))) life.show(frame(), !isCalm());
  });
  return life;
}
