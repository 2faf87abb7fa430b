import { messages } from '#messages/site.ts';
import type { LiveStage } from '../../map/live/live-stage.ts';
import type { SceneStage } from '../../map/live/stage.ts';

/**
 * "Explore this map" hands the map to the reader; "Back to the story" (or Escape) brings back the
 * frame and the focus.
 */
export function attachExplore(
  { stage }: Pick<SceneStage, 'stage'>,
  live: LiveStage,
  frame: () => string,
): void {
  const part = (selector: string): HTMLElement | null => stage.querySelector(selector);
  const enter = part('[data-explore]');
  const says = stage.parentElement?.querySelector('[data-announce]');
  if (!enter) return;

  const leave = (): void => {
    if (!stage.classList.contains('exploring')) return;
    stage.classList.remove('exploring');
    live.show(frame(), true);
    if (says) says.textContent = messages.returned;
    enter.focus({ preventScroll: true });
  };
  enter.addEventListener('click', () => {
    enter.ariaBusy = 'true';
    void live.explore().then((isThere) => {
      enter.ariaBusy = null;
      if (!isThere) return;
      stage.classList.add('exploring');
      if (says) says.textContent = messages.exploring;
    });
  });
  part('[data-leave]')?.addEventListener('click', leave);
  for (const [zoom, by] of [
    ['in', 1],
    ['out', -1],
  ] as const)
    part(`[data-zoom="${zoom}"]`)?.addEventListener('click', () => {
      live.zoom(by);
    });
  stage.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
}
