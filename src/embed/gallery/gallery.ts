import { part } from '../../design/browser/part.ts';
import { galleryAloud, galleryMessages } from '#messages/gallery.ts';
import { configurator, type Configurator, type Origin } from './configurator.ts';
import { serveCodes, type Codes } from './copy-codes.ts';
import type { EmbeddableScene, EmbedOrigin } from './embed-config.ts';
import { defaultSettings, readSettings, writeSettings, type Settings } from './gallery-address.ts';
import { snippet } from './snippets.ts';

interface Data extends EmbedOrigin {
  scenes: readonly EmbeddableScene[];
}

/** The address changes without a trail: Back leaves the gallery, whatever was tried in it. */
function replaceHash(hash: string): void {
  history.replaceState(history.state, '', hash);
}

/** Serves the buttons of one scene. Returns what unfolds its settings. */
function serveScene(
  scene: EmbeddableScene,
  origin: Origin,
  { say, copy }: Codes,
): (settings: Settings) => void {
  const article = part(`[data-scene="${scene.id}"]`);
  const form = part('form', article) as HTMLFormElement;
  const adjust = part('[data-adjust]', article);
  const copyScene = part('[data-copy-scene]', article);
  let opened: Configurator | undefined;

  const unfold = (isOpen: boolean): void => {
    form.hidden = !isOpen;
    adjust.ariaExpanded = String(isOpen);
    adjust.textContent = isOpen ? galleryMessages.adjusting : galleryMessages.adjust;
  };
  const open = (settings: Settings): void => {
    opened ??= configurator(form, scene, origin, (changed) => {
      replaceHash(writeSettings(changed));
    });
    unfold(true);
    opened.set(settings);
  };

  copyScene.addEventListener('click', () => {
    const text = snippet('embed', { ...origin, scene, options: {} });
    void copy(text, copyScene.dataset.copyScene ?? '', part('[data-code="embed"]', article));
  });
  adjust.addEventListener('click', () => {
    if (form.hidden) {
      const start = defaultSettings(scene.id);
      // On a phone the scene is looked at as it will be on phones.
      const settings: Settings = innerWidth < start.width ? { ...start, width: 360 } : start;
      open(settings);
      replaceHash(writeSettings(settings));
      say(galleryAloud.opened(scene.title));
    } else {
      opened?.close();
      unfold(false);
      replaceHash(`#${scene.id}`);
    }
  });
  part('[data-buttons]', article).hidden = false;
  return open;
}

/** Serves the gallery: copying, settings, and the address that brings them back. */
export function serveGallery(): void {
  const { root, story, scenes } = JSON.parse(part('[data-scenes]').textContent) as Data;
  const codes = serveCodes();
  const { here } = codes;
  const origin = { root: root === galleryMessages.unknownRoot ? here : root, here, story };
  const open = new Map(scenes.map((scene) => [scene.id, serveScene(scene, origin, codes)]));
  const frames = new Map(scenes.map((scene) => [scene.id, scene.frames.map(({ id }) => id)]));

  const restore = (): void => {
    const settings = readSettings(location.hash, frames);
    if (!settings) return;
    open.get(settings.scene)?.(settings);
    document.getElementById(settings.scene)?.scrollIntoView();
  };
  addEventListener('hashchange', restore);
  restore();
}
