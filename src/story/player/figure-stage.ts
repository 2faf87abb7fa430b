import type { LiveFigureScene } from '../../chart/figure-of.ts';
import type { LiveFigure } from '../../chart/live/live-figure.ts';
import { keepPlace, pageAtRest } from './scroll-anchor.ts';
import type { SceneLife } from '../../map/live/live-stage.ts';
import type { SceneStage } from '../../map/live/stage.ts';

let warned = false;

/** Once answers cannot be asked for, those that wait for the reader are shown. */
function showAnswers(): void {
  document.documentElement.classList.add('figures-failed');
}

/** A scene's live figure. */
export interface FigureStage extends SceneLife {
  /** Pictures have come into the text of the scene, or have gone. */
  update(): void;
}

/**
 * A figure scene as it comes to life: its script and points are fetched once, when it is near, and
 * stay. Until then, and if that fails, its stills stand as they are.
 *
 * @param still a frame's picture that does not stand in the page now
 */
export function figureStage(
  { stage }: Pick<SceneStage, 'stage'>,
  scene: HTMLElement,
  still: (frame: string) => HTMLElement | null,
): FigureStage {
  let figure: LiveFigure | undefined;
  let started = false;
  const setState = (state: 'starting' | 'ready' | 'failed'): void => {
    stage.dataset.live = state;
  };
  const start = async (): Promise<void> => {
    setState('starting');
    try {
      const address = scene.dataset.live ?? '';
      const root = address.replace(/figures\/[^/]+$/, '');
      const [{ createLiveFigure }, data] = await Promise.all([
        import('../../chart/live/live-figure.ts'),
        fetch(address).then((response) => response.json() as Promise<LiveFigureScene>),
      ]);
      await pageAtRest();
      // What the reader may do comes to stand in the text, and makes it longer.
      keepPlace(() => {
        figure = createLiveFigure(scene, data.frames, root, still);
      });
      setState('ready');
    } catch (error) {
      setState('failed');
      showAnswers();
      // One line for whoever debugs; readers have the still and see no error.
      if (!warned) console.warn('The live figure is off; the still pictures stay.', error);
      warned = true;
    }
  };
  return {
    start() {
      if (started) return;
      started = true;
      void start();
    },
    stop() {
      // A figure holds nothing scarce: it stays.
    },
    show(_frame, animate) {
      const pictures = [...stage.querySelectorAll<HTMLElement>('.stage-still .picture')];
      const next = pictures.at(-1);
      const old = pictures.at(-2);
      if (next) figure?.show(next, animate && old ? old : null);
    },
    update() {
      figure?.update();
    },
  };
}
