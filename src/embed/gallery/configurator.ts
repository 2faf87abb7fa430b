import { picturePath, type PictureKind } from '../../content/addresses/picture-addresses.ts';
import { part } from '../../design/browser/part.ts';
import { downloadName } from '../../content/addresses/download-name.ts';
import { galleryAloud, galleryMessages } from '#messages/gallery.ts';
import {
  framesInRange,
  oembedPath,
  oembedPhotoPath,
  pictureFrame,
  THEME_IN_CODE,
  type EmbedConfig,
  type EmbeddableScene,
  type EmbedOrigin,
} from './embed-config.ts';
import type { Settings } from './gallery-address.ts';
import { preview } from './preview.ts';
import { inOrder, readFields, settingsFrom, valuesOf, writeFields } from './settings-form.ts';
import { caption, snippet } from './snippets.ts';

/** Where codes lead, and the root of this page, for the preview. */
export interface Origin extends EmbedOrigin {
  here: string;
}

/** The form with the settings of one scene. */
export interface Configurator {
  /** Fills in settings and shows what they make. */
  set: (settings: Settings) => void;
  /** Takes the preview away, with all that runs in it. */
  close: () => void;
}

/** Shows the fields that the form of embedding keeps, and only the steps that can be opened. */
function showFields(form: HTMLFormElement, asked: Settings['form'], config: EmbedConfig): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-forms]'))
    field.hidden = !(field.dataset.forms ?? '').split(' ').includes(asked);
  const isSingle = asked === 'embed' && config.options.controls === 'off';
  for (const field of form.querySelectorAll<HTMLElement>('[data-range]')) field.hidden ||= isSingle;
  for (const field of form.querySelectorAll<HTMLElement>('[data-single]'))
    field.hidden &&= !isSingle;
  const isOnHost = asked === 'embed' && config.options.background === 'transparent';
  part('[data-ground-note]', form).hidden = !isOnHost;
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name="theme"] [value="auto"]'))
    option.disabled = isOnHost;
  // A fixed frame may be any of them.
  const seen = framesInRange({ ...config, options: { ...config.options, controls: 'auto' } });
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name="frame"] option')) {
    const isWhole = option.value === '';
    option.hidden = isWhole && asked !== 'address';
    option.disabled =
      option.hidden ||
      (asked === 'embed' && !isWhole && seen.every(({ id }) => id !== option.value));
  }
}

/** Says beside the field for the colour when what stands in it is none, and the code is without it. */
function showAccentFault(form: HTMLFormElement, accent: string | undefined): void {
  const input = part('[name="accent"]', form) as HTMLInputElement;
  const text = input.value.trim();
  const isFault = text !== '' && accent === undefined;
  input.ariaInvalid = String(isFault);
  part('[data-accent-fault]', form).textContent = isFault ? galleryAloud.noColour(text) : '';
}

/** Points the links to files at those of what is chosen, on this page's own site. */
function linkFiles(form: HTMLFormElement, config: EmbedConfig, here: string): void {
  const scene = config.scene.id;
  const { id } = pictureFrame(config);
  const link = (selector: string, pathOf: (link: HTMLElement) => string): void => {
    for (const element of form.querySelectorAll<HTMLAnchorElement>(selector)) {
      const path = pathOf(element);
      element.href = new URL(path, here).pathname;
      if (element.download !== '') element.download = downloadName(path);
    }
  };
  link('[data-ending]', ({ dataset }) => {
    const kind: PictureKind = {
      theme: dataset.theme === 'dark' ? 'dark' : 'light',
      scale: dataset.scale === '2' ? 2 : 1,
      ending: dataset.ending === 'png' ? 'png' : 'svg',
    };
    return picturePath(scene, id, kind);
  });
  link('[data-oembed]', () => oembedPath(scene, config.options.frame));
  link('[data-oembed-photo]', () => oembedPhotoPath(scene, id));
}

/** The code of what is seen: what a system makes of an address is an embed of that page. */
function seenCode({ form, options }: Settings, config: EmbedConfig): string {
  if (form !== 'address') return snippet(form, config);
  const { frame } = options;
  return snippet('embed', {
    ...config,
    options: { theme: THEME_IN_CODE, frames: frame === undefined ? undefined : [frame, frame] },
  });
}

/**
 * Serves the settings of one scene: code, preview and files follow what is chosen. Throws when parts
 * of the form are missing.
 *
 * @param changed called with what the reader has chosen
 */
export function configurator(
  form: HTMLFormElement,
  scene: EmbeddableScene,
  { root, here, story }: Origin,
  changed: (settings: Settings) => void,
): Configurator {
  const page = preview(part('[data-preview]', form), part('[data-preview-note]', form));
  const write = (name: string, text: string): void => {
    part(`[data-code="${name}"]`, form).textContent = text;
  };

  const show = (settings: Settings): void => {
    const config: EmbedConfig = { root, story, scene, options: settings.options };
    const { title, words } = pictureFrame(config);
    showFields(form, settings.form, config);
    showAccentFault(form, settings.options.accent);
    linkFiles(form, config, here);
    write('chosen', snippet(settings.form, config));
    write('alt', words);
    write('caption', caption(config));
    part('[data-step-title]', form).textContent = galleryMessages.pictureOf(title);
    const code = seenCode(settings, { ...config, root: here });
    page.show(code, settings.width, galleryMessages.previewOf(scene.title));
  };

  form.addEventListener('change', ({ target }) => {
    const name = target instanceof HTMLSelectElement ? target.name : '';
    writeFields(form, inOrder(readFields(form), name, scene));
    const settings = settingsFrom(readFields(form), scene);
    show(settings);
    changed(settings);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  return {
    set(settings) {
      writeFields(form, valuesOf(settings, scene));
      show(settings);
    },
    close: page.clear,
  };
}
