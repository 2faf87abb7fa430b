import type { SceneLife } from '../../map/live/live-stage.ts';
import { hasWebGl2, isWebGlFast } from '../../map/live/webgl-support.ts';
import { isGoodConnection, watchView, whenTouched, type Connection } from './conditions.ts';
import { readOptions } from './options.ts';
import { requestSlot, type Slot } from './webgl-slot.ts';

/** How much of a map has to be seen before it comes to life by itself. */
const WELL = 0.59;

/** Nobody can be asked for anything: the answers are shown, and no room is kept for questions. */
function showAnswers(): void {
  document.documentElement.classList.add('figures-failed');
}

/** A figure comes to life when it is seen, and stays: it holds nothing scarce. */
function figureWhenSeen(embed: HTMLElement, stage: HTMLElement): void {
  // From here on, what waits for the reader's answer is hidden (ask.css).
  document.documentElement.dataset.player = 'ready';
  let isStarted = false;
  watchView(stage, (share) => {
    if (isStarted || share === 0) return;
    isStarted = true;
    import('./figure-life.ts').then(({ figureLife }) => {
      figureLife(embed).start();
    }, showAnswers);
  });
}

/**
 * A map comes to life when it is touched, and ends when it is out of view.
 *
 * @param isAuto it also comes to life when it is well in view
 */
function mapWhenWanted(embed: HTMLElement, stage: HTMLElement, isAuto: boolean): void {
  const { connection } = navigator as Navigator & { connection?: Connection };
  let share = 0;
  let isTouched = false;
  let isAsking = false;
  let slot: Slot | undefined;
  let life: SceneLife | undefined;
  const isWanted = (): boolean =>
    isTouched
      ? share > 0
      : isAuto && share >= WELL && isGoodConnection(connection) && isWebGlFast();
  const stop = (): void => {
    life?.stop();
    slot?.release();
    slot = undefined;
  };
  const start = async (): Promise<void> => {
    const taken = await requestSlot(isTouched, () => {
      slot = undefined;
      isTouched = false;
      life?.stop();
    });
    if (!taken) return;
    slot = taken;
    life ??= (await import('./map-life.ts')).mapLife(embed);
    // The reader may have left, or another embed taken the place, while this was fetched.
    if (slot === taken && isWanted()) life.start();
    else stop();
  };
  const settle = (): void => {
    if (share === 0) stop();
    else if (!isAsking && !slot && isWanted() && hasWebGl2()) {
      isAsking = true;
      start()
        .catch(stop)
        .finally(() => {
          isAsking = false;
        });
    }
  };
  whenTouched(embed, () => {
    isTouched = true;
    settle();
  });
  watchView(stage, (seen) => {
    share = seen;
    settle();
  });
}

const embed = document.querySelector<HTMLElement>('.embed');
const stage = embed?.querySelector<HTMLElement>('.stage');
const { live, controls } = readOptions(location.search);
if (embed && stage) {
  const isFigure = embed.dataset.kind === 'figure';
  // Where frames stand below one another there is no stage for one of them.
  const mayLive =
    live !== 'off' && controls !== 'off' && getComputedStyle(stage).display !== 'none';
  if (isFigure && !mayLive) showAnswers();
  else if (isFigure) figureWhenSeen(embed, stage);
  // A page in a sandbox gets no map: it knows nothing of other embeds.
  else if (mayLive && origin !== 'null') mapWhenWanted(embed, stage, live === 'near');
}
