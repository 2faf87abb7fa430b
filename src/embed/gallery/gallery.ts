import { galleryAloud, galleryMessages } from '#messages/gallery.ts';
import { configurator, type Configurator, type Origin } from './configurator.ts';
import { copyCode } from './copy-code.ts';
import { readChosen, unchosen, writeChosen, type Chosen } from './gallery-address.ts';
import { serveCodes, type Codes } from './serve-codes.ts';
import { snippet } from './snippets.ts';
import type { TakeableScene } from './embed-config.ts';

interface Data {
  root: string;
  story: string;
  scenes: readonly TakeableScene[];
}

/** A scene of the gallery. */
interface Part {
  /** Unfolds its settings with a choice. */
  open: (chosen: Chosen) => void;
}

function needed(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`gallery: found no ${selector}, expected one`);
  return found;
}

/** The address changes without a trail: Back leaves the gallery, whatever was tried in it. */
function keep(hash: string): void {
  history.replaceState(history.state, '', hash);
}

/** Serves the buttons and the settings of one scene. */
function serveScene(scene: TakeableScene, origin: Origin, say: Codes['say']): Part {
  const article = needed(`[data-scene="${scene.id}"]`);
  const form = needed('form', article) as HTMLFormElement;
  const adjust = needed('[data-adjust]', article);
  const copy = needed('[data-copy-scene]', article);
  let settings: Configurator | undefined;

  const unfold = (isOpen: boolean): void => {
    form.hidden = !isOpen;
    adjust.ariaExpanded = String(isOpen);
    adjust.textContent = isOpen ? galleryMessages.adjusting : galleryMessages.adjust;
  };
  const open = (chosen: Chosen): void => {
    settings ??= configurator(form, scene, origin, (next) => {
      keep(writeChosen(next));
    });
    unfold(true);
    settings.set(chosen);
  };

  copy.addEventListener('click', () => {
    const text = snippet('script', { ...origin, scene, options: {} });
    const shown = needed('[data-code="script"]', article);
    void copyCode(text, copy.dataset.copyScene ?? '', shown, say);
  });
  adjust.addEventListener('click', () => {
    if (form.hidden) {
      const start = unchosen(scene.id);
      // On a phone the scene is looked at as it will be on phones.
      const chosen: Chosen = innerWidth < start.width ? { ...start, width: 360 } : start;
      open(chosen);
      keep(writeChosen(chosen));
      say(galleryAloud.opened(scene.title));
    } else {
      settings?.close();
      unfold(false);
      keep(`#${scene.id}`);
    }
  });
  needed('[data-buttons]', article).hidden = false;
  return { open };
}

/** Serves the gallery: copying, settings, and the address that brings them back. */
export function serveGallery(): void {
  const { root, story, scenes } = JSON.parse(needed('[data-scenes]').textContent) as Data;
  const { say, here } = serveCodes();
  const origin = { root: root === galleryMessages.unknownRoot ? here : root, here, story };
  const parts = new Map(scenes.map((scene) => [scene.id, serveScene(scene, origin, say)]));
  const frames = new Map(scenes.map((scene) => [scene.id, scene.frames.map(({ id }) => id)]));

  const restore = (): void => {
    const chosen = readChosen(location.hash, frames);
    if (!chosen) return;
    parts.get(chosen.scene)?.open(chosen);
    document.getElementById(chosen.scene)?.scrollIntoView();
  };
  addEventListener('hashchange', restore);
  restore();
}
