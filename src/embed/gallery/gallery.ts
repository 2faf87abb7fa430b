import { part } from '../../design/browser/part.ts';
import { galleryAloud, galleryMessages } from '#messages/gallery.ts';
import { showOnCard } from './card.ts';
import { configurator, type Configurator, type Origin } from './configurator.ts';
import { serveCodes, type Codes } from './copy-codes.ts';
import type { EmbeddableScene, EmbedOrigin } from './embed-config.ts';
import {
  defaultSettings,
  readSettings,
  readStep,
  writeSettings,
  type Settings,
} from './gallery-address.ts';
import { snippet } from './snippets.ts';

interface Data extends EmbedOrigin {
  scenes: readonly EmbeddableScene[];
}

/** The address changes without a trail: Back leaves the gallery, whatever was tried in it. */
function replaceHash(hash: string): void {
  history.replaceState(history.state, '', hash);
}

/** What a scene shows when its address asks for it. */
interface ServedScene {
  /** Unfolds its settings with these in them. */
  open: (settings: Settings) => void;
  /** Shows a step on its card. */
  showStep: (frame: string) => void;
}

/** Serves the buttons of one scene. */
function serveScene(scene: EmbeddableScene, origin: Origin, { say, copy }: Codes): ServedScene {
  const article = part(`[data-scene="${scene.id}"]`);
  const form = part('form', article) as HTMLFormElement;
  const adjust = part('[data-adjust]', article);
  const copyScene = part('[data-copy-scene]', article);
  let opened: Configurator | undefined;
  // What was chosen stays when the settings are closed: what the card shows is what is copied.
  let chosen = defaultSettings(scene);

  const unfold = (isOpen: boolean): void => {
    form.hidden = !isOpen;
    adjust.ariaExpanded = String(isOpen);
    adjust.textContent = isOpen ? galleryMessages.adjusting : galleryMessages.adjust;
  };
  const choose = (settings: Settings): void => {
    chosen = settings;
    showOnCard(article, { ...origin, scene, options: chosen.options }, origin.here);
    copyScene.textContent = galleryMessages.copyCodes[chosen.form];
  };
  const open = (settings: Settings): void => {
    opened ??= configurator(form, scene, origin, (changed) => {
      choose(changed);
      replaceHash(writeSettings(changed));
    });
    unfold(true);
    choose(settings);
    opened.set(settings);
  };

  copyScene.addEventListener('click', () => {
    const { form: asked, options } = chosen;
    const text = snippet(asked, { ...origin, scene, options });
    const name = galleryMessages.codeOf(asked, scene.title);
    void copy(text, name, part(`[data-code="${asked}"]`, article));
  });
  adjust.addEventListener('click', () => {
    if (form.hidden) {
      // On a phone the scene is looked at as it will be on phones.
      open(innerWidth < chosen.width ? { ...chosen, width: 360 } : chosen);
      replaceHash(writeSettings(chosen));
      say(galleryAloud.opened(scene.title));
    } else {
      opened?.close();
      unfold(false);
      replaceHash(`#${scene.id}`);
    }
  });
  part('[data-buttons]', article).hidden = false;
  const showStep = (frame: string): void => {
    const settings = { ...chosen, options: { ...chosen.options, frame } };
    if (form.hidden) choose(settings);
    else open(settings);
  };
  return { open, showStep };
}

/** Serves the gallery: copying, settings, and the address that brings them back. */
export function serveGallery(): void {
  const { root, story, scenes } = JSON.parse(part('[data-scenes]').textContent) as Data;
  const codes = serveCodes();
  const { here } = codes;
  const origin = { root: root === galleryMessages.unknownRoot ? here : root, here, story };
  const served = new Map(scenes.map((scene) => [scene.id, serveScene(scene, origin, codes)]));

  const restore = (): void => {
    const settings = readSettings(location.hash, scenes);
    const step = readStep(location.hash, scenes);
    if (settings) served.get(settings.scene)?.open(settings);
    else if (step) served.get(step.scene)?.showStep(step.frame);
    document.getElementById((settings ?? step)?.scene ?? '')?.scrollIntoView();
  };
  addEventListener('hashchange', restore);
  restore();
}
