import { liveStage, type LiveStage, type SceneLife } from '../../map/live/live-stage.ts';
import { attachClaimsButton } from '../panel/claims-button.ts';
import { onArrowKeys } from '../player/arrow-keys.ts';
import { attachExplore } from '../player/explore.ts';
import { figureStage } from '../player/figure-stage.ts';
import type { Player } from '../player/player.ts';
import { attachCopy, stageView } from '../player/stage-view.ts';
import { addressOf } from '../player/step-address.ts';
import { sceneStills } from './scene-stills.ts';

/** A scene of the story's page, which shows the step on which the player has it. */
export interface StoryScene {
  readonly id: string;
  readonly element: HTMLElement;
  readonly live: SceneLife;
  /** Only where the scene is a map. */
  readonly map: LiveStage | undefined;
  /**
   * Shows the scene's step. A scene that already stands there is left alone.
   *
   * @param isHere the reader is in this scene: its drawings are fetched; else it shows what it has
   */
  show(isHere: boolean, animate: boolean): Promise<void>;
  /** The scene has come near, or the page has another layout: its drawings are fetched and put where they are seen. */
  approach(): Promise<void>;
  /** The scene is far: its drawings leave the text. */
  retreat(): void;
  /** Says the scene's step to screen readers. */
  announce(): void;
}

const isPage = (): boolean => !document.documentElement.classList.contains('scrolly');

/**
 * Wires the markup of one scene to the player. Throws when parts of it are missing.
 *
 * @param stepElement the element in the text that has the words of a step
 * @param go goes to a step of the story
 */
export function storyScene(
  element: HTMLElement,
  player: Player,
  stepElement: (step: string) => HTMLElement | undefined,
  go: (step: string) => void,
): StoryScene {
  const id = element.dataset.scene ?? '';
  const view = stageView(element);
  const { stage } = view;
  const steps = [...element.querySelectorAll<HTMLElement>('[data-step]')];
  const stills = sceneStills(steps, element.dataset.stills ?? '');
  const frame = (): string => player.frameOf(id) ?? '';
  const step = (): HTMLElement | undefined => stepElement(`${id}/${frame()}`);
  /** Fetches the drawings and shows the one that is on. */
  const fill = async (): Promise<boolean> => {
    const isThere = await stills.load();
    place(false);
    return isThere;
  };
  const isMap = element.dataset.kind === 'map';
  const map = isMap ? liveStage(view, element, frame, fill) : undefined;
  const figure = figureStage(
    view,
    element,
    (of) => stills.of(of)?.querySelector('.picture') ?? null,
  );
  const life = map ?? figure;

  const place = (animate: boolean): void => {
    const shown = step();
    if (!shown || stage.dataset.frame === frame()) return;
    stage.dataset.frame = frame();
    stage.toggleAttribute('data-first', shown === steps[0]);
    view.show(shown, stills.of(frame()));
    life.show(frame(), animate);
  };
  onArrowKeys(stage, (by) => {
    player.move(id, by, 'keys');
  });
  for (const button of stage.querySelectorAll<HTMLButtonElement>('[data-go]'))
    button.addEventListener('click', () => {
      player.move(id, button.dataset.go === 'next' ? 1 : -1, 'buttons');
    });
  attachCopy(stage, () => addressOf(`${id}/${frame()}`));
  attachClaimsButton(stage, step, go);
  if (map) attachExplore(view, map, frame);
  // On a wide stage there is room for the key; on a phone it opens when it is asked for.
  const key = stage.querySelector<HTMLDetailsElement>('.stage-legend');
  if (key && matchMedia('(min-width: 68.75em)').matches) key.open = true;

  return {
    id,
    element,
    live: life,
    map,
    async show(isHere, animate) {
      const isDrawn = view.shown() === frame() || stills.of(frame()) !== undefined;
      if (!isDrawn && !isHere) return;
      if (!isDrawn) await stills.load();
      place(animate);
    },
    async approach() {
      await fill();
      stills.lay(isPage());
      if (!map) figure.update();
    },
    retreat() {
      stills.lay(false);
    },
    announce() {
      const shown = step();
      if (shown) view.announce(shown);
    },
  };
}
