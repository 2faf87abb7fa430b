import { liveStage, type LiveStage } from '../../map/live/live-stage.ts';
import { stageOf, partsOf } from '../../map/live/stage.ts';
import { hasWebGl2 } from '../../map/live/webgl-pool.ts';
import { cameraAloud, sceneMessages } from '#messages/scenes.ts';
import { showView } from './show-view.ts';
import { stillOf } from './still-of.ts';

/** The map in the dialog, from when it is asked for until the dialog closes. */
interface Look {
  life: LiveStage;
  end: () => void;
}

/**
 * Starts the live map of a frame in the dialog and hands it to the editor. Rejects when the still with
 * its letters cannot be fetched.
 *
 * @param step scene and frame, for example attack/area
 */
async function look(dialog: HTMLElement, step: string, say: (text: string) => void): Promise<Look> {
  const [scene = '', frame = ''] = step.split('/');
  const root = dialog.dataset.root ?? '';
  const part = partsOf(dialog);
  part('.stage-still').replaceChildren(await stillOf(root, step));
  dialog.dataset.live = `${root}scenes/${scene}.json`;
  const living = stageOf(dialog);
  const life = liveStage(
    {
      ...living,
      follow(camera) {
        living.follow(camera);
        if (camera) say(showView(dialog, camera, living) ? cameraAloud.least : cameraAloud.ready);
      },
    },
    dialog,
    () => frame,
    `${root}map/base.json`,
  );
  const watch = new MutationObserver(() => {
    if (living.stage.dataset.live === 'ready') life.explore();
    if (living.stage.dataset.live === 'failed') say(cameraAloud.failed);
  });
  watch.observe(living.stage, { attributeFilter: ['data-live'] });
  const refit = (): void => {
    if (living.stage.dataset.live === 'ready') life.explore();
  };
  addEventListener('resize', refit);
  life.start();
  return {
    life,
    end() {
      removeEventListener('resize', refit);
      watch.disconnect();
      life.stop();
    },
  };
}

/** Serves the buttons that open the map of a frame, to look for another view of it. */
function serve(dialog: HTMLDialogElement): void {
  const part = partsOf(dialog);
  const aloud = document.querySelector<HTMLElement>('[data-aloud]');
  const home = aloud?.parentElement;
  const state = part('[data-state]');
  const say = (text: string): void => {
    if (state.textContent !== text) state.textContent = text;
  };
  let current: Look | undefined;
  /** Which look is wanted: a dialog may be closed and opened anew while one is being fetched. */
  let wanted = 0;

  const open = async (step: string, title: string): Promise<void> => {
    wanted += 1;
    const own = wanted;
    part('[data-title]').textContent = sceneMessages.dialog(title);
    say(cameraAloud.starting);
    // What is copied is said inside: beside an open dialog nothing is heard.
    if (aloud) dialog.append(aloud);
    dialog.showModal();
    if (!hasWebGl2()) throw new Error('camera: found no WebGL 2, expected it');
    const made = await look(dialog, step, say);
    if (own === wanted && dialog.open) current = made;
    else made.end();
  };
  dialog.addEventListener('close', () => {
    current?.end();
    current = undefined;
    if (aloud) home?.append(aloud);
  });
  part('[data-close]').addEventListener('click', () => {
    dialog.close();
  });
  for (const [zoom, by] of [
    ['in', 1],
    ['out', -1],
  ] as const)
    part(`[data-zoom="${zoom}"]`).addEventListener('click', () => {
      current?.life.zoom(by);
    });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-try]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      open(button.dataset.try ?? '', button.dataset.title ?? '').catch(() => {
        say(cameraAloud.failed);
      });
    });
  }
}

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-camera]');
if (dialog) serve(dialog);
