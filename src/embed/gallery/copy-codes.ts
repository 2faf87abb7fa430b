import { part } from '../../design/browser/part.ts';
import { copyText } from '../../design/browser/copy-text.ts';
import { galleryAloud, galleryMessages } from '#messages/gallery.ts';

/** Milliseconds for which a confirmation can be seen. */
const SEEN_FOR = 8000;

/** What the rest of a page with codes may want. */
export interface Codes {
  /** Says something, to be seen and heard. */
  say: (text: string) => void;
  /**
   * Copies a text and says so. Where the browser does not allow that, the text is made visible and selected.
   *
   * @param name what is copied, for the confirmation
   * @param shown where the text stands
   */
  copy: (text: string, name: string, shown: HTMLElement) => Promise<void>;
  /** The root of this site as this page knows it. */
  here: string;
}

/** Says things politely in an element of the page, and clears them away after a while. */
function sayIn(status: HTMLElement): Codes['say'] {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    status.textContent = text;
    timer = window.setTimeout(() => {
      status.textContent = '';
    }, SEEN_FOR);
  };
}

/** Gives codes that were written without the address of the site the one at which the page is read. */
function fillInRoot(here: string): void {
  const notes = document.querySelectorAll('[data-unknown-root]');
  if (notes.length === 0) return;
  for (const code of document.querySelectorAll('[data-code]'))
    code.textContent = code.textContent
      .replaceAll(galleryMessages.unknownRoot, here)
      .replaceAll(galleryMessages.unknownRoot.slice(0, -1), location.origin);
  for (const note of notes) note.remove();
}

/**
 * Lets all codes of a page be copied, with the address of the site in them. Throws when the page has no
 * place for what is said.
 */
export function serveCodes(): Codes {
  const say = sayIn(part('[data-aloud]'));
  const here = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;
  const copy: Codes['copy'] = async (text, name, shown) => {
    const isCopied = await copyText(text, shown);
    say(isCopied ? galleryAloud.copied(name) : galleryAloud.copyFailed);
  };
  fillInRoot(here);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const shown = button.parentElement?.querySelector('code');
    if (!shown) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(shown.textContent, button.dataset.copy ?? '', shown);
    });
  }
  return { say, copy, here };
}
