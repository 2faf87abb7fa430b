import { figureStage } from '../../story/player/figure-stage.ts';
import { savesData } from '../../map/live/live-budget.ts';
import { liveStage, type SceneLife } from '../../map/live/live-stage.ts';
import type { StageView } from '../../story/player/stage-view.ts';
import { hasWebGl2 } from '../../map/live/webgl.ts';
import { deckView } from './deck-view.ts';
import { part } from '../part.ts';
import { scaleFor } from './stage-scale.ts';

interface StagedScene {
  id: string;
  kind: 'map' | 'figure';
  element: HTMLElement;
  view: StageView;
  /** Nothing lives on the map of an activity: it stays a still. */
  life: (SceneLife & { recolour?: () => void }) | undefined;
}

export interface DeckStage {
  /** Shows a step, with the movement of the story or as a cut. Only its scene is live. */
  show(step: string, animate: boolean): void;
  /** Reads the step out to screen readers. */
  announce(step: string): void;
  /** The picture on the stage now. */
  picture(): HTMLElement | null;
  /** The colours of the page have changed. */
  recolour(): void;
  /** The size of type has changed. */
  resize(): void;
}

export interface DeckStageOptions {
  /** How many frames the deck has. */
  all: number;
  /** The element that screen readers read out. */
  says: HTMLElement;
  /** The frame on which a scene stands. */
  frameOf: (scene: string) => string;
  /** Another picture has come onto the stage. */
  onPicture: (picture: HTMLElement, step: string) => void;
}

/** The scenes of the deck, of which one fills the window. */
export function createDeckStage({ all, says, frameOf, onPicture }: DeckStageOptions): DeckStage {
  const root = document.documentElement;
  const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')].map(
    (element): StagedScene => {
      const id = element.dataset.scene ?? '';
      const view = deckView(element, all, says);
      const kind = element.dataset.kind === 'figure' ? 'figure' : 'map';
      const base = (element.dataset.live ?? '').replace(/scenes\/[^/]+$/, 'map/base.json');
      const life =
        element.dataset.live === undefined
          ? undefined
          : kind === 'figure'
            ? figureStage(view, element)
            : liveStage(view, element, () => frameOf(id), base);
      return { id, kind, element, view, life };
    },
  );
  let current: StagedScene | undefined;

  const fit = ({ element, kind }: StagedScene): void => {
    const screen = part('.screen', element);
    const { clientWidth: width, clientHeight: height } = screen;
    if (width === 0 || height === 0) return;
    const scale = scaleFor({ width, height }, kind, root.classList.contains('large'));
    screen.style.setProperty('--scale', scale.toFixed(4));
  };
  const observer = new ResizeObserver(() => {
    if (current) fit(current);
  });
  for (const { element } of scenes) observer.observe(part('.screen', element));

  const enter = (scene: StagedScene): void => {
    if (scene === current) return;
    if (current?.kind === 'map') current.life?.stop();
    current?.element.classList.remove('is-current');
    current = scene;
    scene.element.classList.add('is-current');
  };
  const find = (step: string): { scene: StagedScene; element: HTMLElement } | undefined => {
    const scene = scenes.find(({ id }) => step.startsWith(`${id}/`));
    const element = scene?.element.querySelector<HTMLElement>(`[data-step="${step}"]`);
    return scene && element ? { scene, element } : undefined;
  };
  return {
    show(step, animate) {
      const found = find(step);
      if (!found) return;
      const { scene, element } = found;
      const frame = step.slice(scene.id.length + 1);
      const isNew = scene !== current;
      enter(scene);
      const { view, life } = scene;
      view.show(element);
      view.stage.dataset.frame = frame;
      fit(scene);
      const picture = view.stage.querySelector<HTMLElement>('.stage-still .picture:last-child');
      if (picture) onPicture(picture, step);
      life?.show(frame, animate && !isNew);
      if (scene.kind === 'figure' || (!savesData() && hasWebGl2())) life?.start();
    },
    announce(step) {
      const found = find(step);
      found?.scene.view.announce(found.element);
    },
    picture: () =>
      current?.view.stage.querySelector<HTMLElement>('.stage-still .picture:last-child') ?? null,
    recolour() {
      current?.life?.recolour?.();
    },
    resize() {
      if (current) fit(current);
    },
  };
}
