import { galleryMessages } from '#messages/gallery.ts';
import { copyCode } from './copy-code.ts';

/** Milliseconds for which a confirmation can be seen. */
const SEEN_FOR = 8000;

/** What the rest of a page with codes may want. */
export interface Codes {
  /** Says something, to be seen and heard. */
  say: (text: string) => void;
  /** The root of this site as this page knows it. */
  here: string;
}

/** Says things politely in an element of the page, and clears them away after a while. */
function sayIn(aloud: HTMLElement): Codes['say'] {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    aloud.textContent = text;
    timer = window.setTimeout(() => {
      aloud.textContent = '';
    }, SEEN_FOR);
  };
}

/**
 * Serves all codes of a page: those that were written without the address of the site get the one at
 * which the page is read, and each can be copied. Throws when the page has no place for what is said.
 */
export function serveCodes(): Codes {
  const aloud = document.querySelector<HTMLElement>('[data-aloud]');
  if (!aloud) throw new Error('codes: found no [data-aloud], expected one');
  const say = sayIn(aloud);
  // Not by address(): what this page shared with the story would be split off the story's first script.
  const here = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;
  const notes = document.querySelectorAll('[data-unknown-root]');
  if (notes.length > 0)
    for (const code of document.querySelectorAll('[data-code]'))
      code.textContent = code.textContent
        .replaceAll(galleryMessages.unknownRoot, here)
        .replaceAll(galleryMessages.unknownRoot.slice(0, -1), location.origin);
  for (const note of notes) note.remove();
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const shown = button.parentElement?.querySelector('code');
    if (!shown) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copyCode(shown.textContent, button.dataset.copy ?? '', shown, say);
    });
  }
  return { say, here };
}
