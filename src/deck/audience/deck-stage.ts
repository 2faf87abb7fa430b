import { figureStage } from '../../story/player/figure-stage.ts';
import { liveStage, type SceneLife } from '../../map/live/live-stage.ts';
import { stageOf, partsOf } from '../../map/live/stage.ts';
import { pictureFileOf, type StageView } from '../../story/player/stage-view.ts';
import { enlargementOf } from '../../design/browser/enlargement.ts';
import { isWebGlFast, savesData } from '../../map/live/webgl-support.ts';
import { whenIdle } from '../../design/browser/when-idle.ts';
import { presentMessages } from '#messages/present.ts';
import type { TextSlide } from '../deck-data.ts';
import { deckStills, type DeckStills } from '../deck-stills.ts';
import { writePlace, type Place } from './place.ts';
import type { TextScene } from './text-scene.ts';

export interface DeckStage {
  /** Shows a step, with the movement of the story or as a cut. Only its scene is live. */
  show(step: string, animate: boolean): void;
  /** Fetches what a step that will be shown needs: the next press shows it at once. */
  prepare(step: string): void;
  /** The steps have other places in what is shown. */
  refresh(): void;
  /** Reads the step out to screen readers. */
  announce(step: string): void;
  /** The picture on the stage now. */
  picture(): HTMLElement | null;
  /** The drawings of all steps. */
  readonly stills: DeckStills;
  /** The colours of the page have changed. */
  recolour(): void;
}

export interface DeckStageOptions {
  placeOf: (step: string) => Place;
  /** The slide of words with this id, if it is one. */
  slideAt: (step: string) => TextSlide | undefined;
  /** Where slides of words are shown. */
  text: TextScene;
  /** The element that screen readers read out. */
  says: HTMLElement;
  /** The frame on which a scene stands. */
  frameOf: (scene: string) => string;
  /** Another picture has come onto the stage. */
  onPicture: (picture: HTMLElement, step: string) => void;
}

const pictureIn = (still: HTMLElement | undefined): HTMLElement | null =>
  still?.querySelector<HTMLElement>('.picture') ?? null;

/** A scene of the deck: its stage is the story's, enlarged. Throws when parts of its markup are missing. */
function deckView(scene: HTMLElement, { placeOf, says }: DeckStageOptions): StageView {
  const partOf = partsOf(scene);
  const stage = partOf('.stage');
  const living = stageOf(scene, () => enlargementOf(stage));
  const legend = partOf('.deck-legend');
  const credit = partOf('.deck-credit');
  return {
    ...living,
    show(step, still) {
      // The first picture stands in the page.
      if (living.put(pictureIn(still) ?? pictureFileOf(step))) {
        const signs = still?.querySelector('.legend');
        legend.replaceChildren(...(signs ? [signs.cloneNode(true)] : []));
        credit.textContent = still?.querySelector('.credit')?.textContent ?? '';
      }
      writePlace(scene, placeOf(step.dataset.step ?? ''));
      for (const other of step.parentElement?.children ?? [])
        other.classList.toggle('is-on', other === step);
    },
    announce(step) {
      const title = step.querySelector('h3')?.textContent ?? '';
      const words = step.querySelector('.sentence')?.textContent.trim() ?? '';
      const { number } = placeOf(step.dataset.step ?? '');
      says.textContent = presentMessages.announce(number, title, words);
    },
  };
}

interface StagedScene {
  id: string;
  kind: 'map' | 'figure';
  element: HTMLElement;
  view: StageView;
  /** Undefined for the map of an activity, which stays a still. */
  life: (SceneLife & { recolour?: () => void }) | undefined;
}

function stagedScene(
  element: HTMLElement,
  stills: DeckStills,
  options: DeckStageOptions,
): StagedScene {
  const { scene: id = '' } = element.dataset;
  const kind = element.dataset.kind === 'figure' ? 'figure' : 'map';
  const view = deckView(element, options);
  if (element.dataset.live === undefined) return { id, kind, element, view, life: undefined };
  const life =
    kind === 'figure'
      ? figureStage(view, element, (frame) => pictureIn(stills.of(`${id}/${frame}`)))
      : liveStage(view, element, () => options.frameOf(id));
  return { id, kind, element, view, life };
}

/** The scenes of the deck, of which one fills the window. */
export function createDeckStage(options: DeckStageOptions): DeckStage {
  const stills = deckStills();
  const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')].map((element) =>
    stagedScene(element, stills, options),
  );
  const { text, slideAt } = options;
  let shown = '';
  let current: StagedScene | undefined;
  /** Fills the window with a scene, or with the one that has words alone. */
  const enter = (scene: StagedScene | undefined): void => {
    if (current?.kind === 'map') current.life?.stop();
    current = scene;
    for (const element of [text.element, ...scenes.map((one) => one.element)])
      element.classList.toggle('is-current', element === (scene?.element ?? text.element));
  };
  const find = (step: string): { scene: StagedScene; element: HTMLElement } | undefined => {
    const scene = scenes.find(({ id }) => step.startsWith(`${id}/`));
    const element = scene?.element.querySelector<HTMLElement>(`[data-step="${step}"]`);
    return scene && element ? { scene, element } : undefined;
  };
  const pictureNow = (): HTMLElement | null =>
    current?.view.stage.querySelector<HTMLElement>('.stage-still .picture:last-child') ?? null;
  /** Puts a step on the stage of the current scene, which has its drawing. */
  const place = (
    step: string,
    { scene, element }: { scene: StagedScene; element: HTMLElement },
    animate: boolean,
  ): void => {
    const { id, kind, view, life } = scene;
    const frame = step.slice(id.length + 1);
    view.show(element, stills.of(step));
    // What initial-slide.ts had to leave out is there.
    delete document.documentElement.dataset.slide;
    view.stage.dataset.frame = frame;
    const picture = pictureNow();
    if (picture) options.onPicture(picture, step);
    // The live map knows the whole frame.
    if (element.dataset.covered !== undefined) {
      if (kind === 'map') life?.stop();
      return;
    }
    life?.show(frame, animate);
    if (kind === 'figure') life?.start();
    else if (life && !savesData())
      // To ask what WebGL can do takes a weak phone longer than to show the slide.
      whenIdle(() => {
        if (shown === step && isWebGlFast()) life.start();
      }, 0);
  };
  return {
    stills,
    show(step, animate) {
      const slide = slideAt(step);
      if (slide) {
        shown = step;
        delete document.documentElement.dataset.slide;
        text.show(slide, options.placeOf(step));
        enter(undefined);
        return;
      }
      const found = find(step);
      if (!found) return;
      shown = step;
      const isNew = found.scene !== current;
      if (isNew) enter(found.scene);
      found.scene.element.scrollTop = 0;
      if (stills.of(step)) place(step, found, animate && !isNew);
      else
        void stills.load(step).then(() => {
          // Another step may have been asked for in the meantime.
          if (shown === step) place(step, found, false);
        });
    },
    prepare(step) {
      whenIdle(() => {
        void stills.load(step);
      }, 0);
    },
    refresh() {
      const element = slideAt(shown) ? text.element : find(shown)?.scene.element;
      if (element) writePlace(element, options.placeOf(shown));
    },
    announce(step) {
      const slide = slideAt(step);
      if (slide)
        options.says.textContent = presentMessages.announce(
          options.placeOf(step).number,
          slide.label,
          text.words(),
        );
      const found = find(step);
      found?.scene.view.announce(found.element);
    },
    picture: pictureNow,
    recolour() {
      current?.life?.recolour?.();
    },
  };
}
