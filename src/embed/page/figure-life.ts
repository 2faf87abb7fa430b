import { figureStage } from '../../story/player/figure-stage.ts';
import type { SceneLife } from '../../map/live/live-stage.ts';
import { attachLiveStage } from './live-overlay.ts';

/** The figure of an embed as it comes to life. */
export const figureLife = (embed: HTMLElement): SceneLife =>
  attachLiveStage(embed, (living) => figureStage(living, embed, () => null));
