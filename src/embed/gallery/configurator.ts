import { picturePath, type PictureKind } from '../../content/addresses/picture-addresses.ts';
import { galleryMessages } from '#messages/gallery.ts';
import type { Chosen } from './gallery-address.ts';
import { oembedPath, oembedPhotoPath } from '../oembed/oembed-address.ts';
import { caption } from './picture-code.ts';
import { preview } from './preview.ts';
import {
  chosenBy,
  inOrder,
  isSingle,
  readFields,
  valuesFor,
  writeFields,
} from './settings-form.ts';
import { snippet } from './snippets.ts';
import { framesOf, pictured, type Take, type TakeableFrame, type TakeableScene } from './embed-config.ts';

/** Where codes lead. */
export interface Origin {
  /** The root that other pages see. */
  root: string;
  /** The root of this page, for the preview. */
  here: string;
  story: string;
}

/** The settings of one scene. */
export interface Configurator {
  /** Fills in a choice and shows what it makes. */
  set: (chosen: Chosen) => void;
  /** Takes the preview away, with all that runs in it. */
  close: () => void;
}

/** Shows the fields that the form of taking has, and only the steps that can be opened. */
function showFields(form: HTMLFormElement, chosen: Chosen, seen: readonly TakeableFrame[]): void {
  for (const group of form.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden =
      group.dataset.group === 'theme'
        ? chosen.form === 'link'
        : (group.dataset.group === 'single') !== isSingle(chosen.form);
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name="opens"] option'))
    option.disabled = seen.every(({ id }) => id !== option.value);
}

/** Points the links to files at those of what is chosen, on this page's own site. */
function linkFiles(form: HTMLFormElement, take: Take, here: string): void {
  const { scene } = take;
  const address = (path: string): string => new URL(path, here).pathname;
  const { id } = pictured(take);
  for (const link of form.querySelectorAll<HTMLAnchorElement>('[data-ending]')) {
    const kind: PictureKind = {
      theme: link.dataset.theme === 'dark' ? 'dark' : 'light',
      scale: link.dataset.scale === '2' ? 2 : 1,
      ending: link.dataset.ending === 'png' ? 'png' : 'svg',
    };
    link.href = address(picturePath(scene.id, id, kind));
  }
  const [only, ...others] = framesOf(take);
  const rich = oembedPath(scene.id, others.length === 0 ? only?.id : undefined);
  const link = (name: string, path: string): void => {
    form.querySelector(`[data-${name}]`)?.setAttribute('href', address(path));
  };
  link('oembed', rich);
  link('oembed-photo', oembedPhotoPath(scene.id, id));
}

/**
 * Serves the settings of one scene: code, preview and files follow what is chosen. Throws when parts
 * of the form are missing.
 *
 * @param changed called with what the reader has chosen
 */
export function configurator(
  form: HTMLFormElement,
  scene: TakeableScene,
  { root, here, story }: Origin,
  changed: (chosen: Chosen) => void,
): Configurator {
  const part = (selector: string): HTMLElement => {
    const found = form.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`gallery: found no ${selector} in ${form.id}, expected one`);
    return found;
  };
  const shown = preview(part('[data-preview]'), part('[data-preview-note]'));
  const write = (name: string, text: string): void => {
    part(`[data-code="${name}"]`).textContent = text;
  };

  const show = (chosen: Chosen): void => {
    const take: Take = { root, story, scene, options: chosen.options };
    const { title, words } = pictured(take);
    showFields(form, chosen, framesOf(take));
    linkFiles(form, take, here);
    write('chosen', snippet(chosen.form, take));
    write('alt', words);
    write('caption', caption(take));
    part('[data-step-title]').textContent = galleryMessages.pictureOf(title);
    if (chosen.form === 'link') shown.clear();
    else {
      // What oEmbed gives is an iframe.
      const asPage = chosen.form === 'oembed' ? 'iframe' : chosen.form;
      const code = snippet(asPage, { ...take, root: here });
      shown.show(code, chosen.width, galleryMessages.previewOf(scene.title));
    }
  };

  form.addEventListener('change', ({ target }) => {
    const name = target instanceof HTMLSelectElement ? target.name : '';
    writeFields(form, inOrder(readFields(form), name, scene));
    const chosen = chosenBy(readFields(form), scene);
    show(chosen);
    changed(chosen);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });

  return {
    set(chosen) {
      writeFields(form, valuesFor(chosen, scene));
      show(chosen);
    },
    close() {
      shown.clear();
    },
  };
}
