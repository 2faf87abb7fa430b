import { boxSeen, type Camera } from '../../model/fit.ts';
import { boundsFor, LEAST } from '../../map/frame/view-bounds.ts';
import { liveStage, type LiveStage } from '../../map/live/live-stage.ts';
import { stageOf, partsOf, type SceneStage } from '../../map/live/stage.ts';
import { hasWebGl2 } from '../../map/live/webgl-support.ts';
import { cameraAloud, sceneMessages } from '#messages/scenes.ts';
import { readoutOf, viewYaml } from './camera-readout.ts';

/** The map in the dialog, from when it is asked for until the dialog closes. */
interface DialogMap {
  map: LiveStage;
  end: () => void;
}

/**
 * The still of a frame with its letters, taken from the page of its scene for other pages. Its drawing
 * is left out: it is that page's own, and the live map draws the same. Rejects when the page cannot be
 * fetched or does not have the frame.
 *
 * @param root address of the site's root, with a slash at the end
 * @param step scene and frame, for example attack/area
 */
async function fetchStill(root: string, step: string): Promise<Element> {
  const address = `${root}embed/${step.split('/')[0] ?? ''}/`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const still = page.querySelector(`.frame[data-step="${CSS.escape(step)}"] .still .picture`);
  if (!still) throw new Error(`${address}: found no still of "${step}", expected one`);
  still.querySelector('svg')?.replaceChildren();
  return document.importNode(still, true);
}

/**
 * Writes what lies inside the free box of the stage as a view to paste, and where the camera stands.
 * Returns whether that is less than a frame may show.
 */
function showView(
  dialog: HTMLElement,
  camera: Camera,
  { stage, freeBox }: Pick<SceneStage, 'stage' | 'freeBox'>,
): boolean {
  const part = partsOf(dialog);
  const size = { width: stage.clientWidth, height: stage.clientHeight };
  const box = boxSeen(camera, freeBox(), size);
  const { longitude, latitude, zoom } = readoutOf(camera);
  part('[data-code="view"]').textContent = viewYaml({ bounds: boundsFor(box) });
  part('[data-where]').textContent = cameraAloud.at(longitude, latitude, zoom);
  return Math.min(box.width, box.height) < LEAST;
}

/**
 * Starts the live map of a frame in the dialog and hands it to the editor. Rejects when the still with
 * its letters cannot be fetched.
 *
 * @param step scene and frame, for example attack/area
 */
async function startMap(
  dialog: HTMLElement,
  step: string,
  say: (text: string) => void,
): Promise<DialogMap> {
  const [scene = '', frame = ''] = step.split('/');
  const root = dialog.dataset.root ?? '';
  const part = partsOf(dialog);
  part('.stage-still').replaceChildren(await fetchStill(root, step));
  dialog.dataset.live = `${root}scenes/${scene}.json`;
  const living = stageOf(dialog);
  const map = liveStage(
    {
      ...living,
      follow(camera) {
        living.follow(camera);
        if (camera) say(showView(dialog, camera, living) ? cameraAloud.least : cameraAloud.ready);
      },
    },
    dialog,
    () => frame,
  );
  const refit = (): void => {
    if (living.stage.dataset.live === 'ready') void map.explore();
  };
  const watch = new MutationObserver(() => {
    refit();
    if (living.stage.dataset.live === 'failed') say(cameraAloud.failed);
  });
  watch.observe(living.stage, { attributeFilter: ['data-live'] });
  addEventListener('resize', refit);
  map.start();
  return {
    map,
    end() {
      removeEventListener('resize', refit);
      watch.disconnect();
      map.stop();
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
  let current: DialogMap | undefined;
  /** Counts the maps asked for: a dialog may be closed and opened anew while one is being fetched. */
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
    const made = await startMap(dialog, step, say);
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
      current?.map.zoom(by);
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
