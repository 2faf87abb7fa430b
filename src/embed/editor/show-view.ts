import { boxSeen, type Camera } from '../../model/fit.ts';
import { boundsFor, LEAST } from '../../map/frame/must-see.ts';
import { partsOf, type SceneStage } from '../../map/live/stage.ts';
import { cameraAloud } from '#messages/scenes.ts';
import { readoutOf } from './camera-readout.ts';
import { viewYaml } from './view-yaml.ts';

/**
 * Writes what lies inside the free box of the stage as a view to paste, and where the camera stands.
 * Returns whether that is less than a frame may show.
 */
export function showView(
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
