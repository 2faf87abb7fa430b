import './panel-style.ts';
import { panelMessages } from '#messages/panel.ts';
import { termIn } from './evidence-address.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { fetchFragment } from './fetch-fragment.ts';

/** Pixels between the word and its note, and between the note and the edges of the window. */
const GAP = 6;
const EDGE = 12;

const definitionAt = (address: string): Promise<HTMLElement> =>
  fetchFragment(address, `[id="${termIn(new URL(address)) ?? ''}"]`);

/** Fetches the glossary. A failure is left for the moment when it is asked for. */
export function prefetchTerm(address: string): void {
  definitionAt(address).catch(() => undefined);
}

const note = createElement('div', {
  className: 'term-note',
  popover: 'auto',
  tabIndex: -1,
  role: 'dialog',
});
/** The word whose note was shown last. */
let word: HTMLAnchorElement | undefined;
const isOpen = (): boolean => note.matches(':popover-open');

/** Puts the note below its word, or above it where there is more room, inside the window. */
function place(): void {
  const lines = [...(word?.getClientRects() ?? [])];
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || !isOpen()) return;
  const { width, height } = note.getBoundingClientRect();
  const isBelow =
    last.bottom + GAP + height <= innerHeight - EDGE || first.top < innerHeight - last.bottom;
  const most = document.documentElement.clientWidth - EDGE - width;
  const left = Math.max(EDGE, Math.min((isBelow ? last : first).left, most));
  const top = isBelow ? last.bottom + GAP : first.top - GAP - height;
  note.style.left = `${left + scrollX}px`;
  note.style.top = `${top + scrollY}px`;
}

note.addEventListener('beforetoggle', ({ newState }) => {
  word?.setAttribute('aria-expanded', String(newState === 'open'));
});
note.addEventListener('toggle', () => {
  // The browser gives the focus back where it was; a word that was only clicked may not have had it.
  if (!isOpen() && document.activeElement === document.body) word?.focus({ preventScroll: true });
});
addEventListener('resize', place);

/** The word that is pressed while its note is open: the press closes the note, and that is all. */
let pressed: HTMLAnchorElement | undefined;
document.addEventListener(
  'pointerdown',
  () => {
    pressed = isOpen() ? word : undefined;
  },
  true,
);

/**
 * Shows the definition of the term that a link leads to, beside the link. When it cannot be had, the
 * link is followed.
 */
export async function openTerm(link: HTMLAnchorElement): Promise<void> {
  const isClosing = pressed === link;
  pressed = undefined;
  if (isClosing) return;
  let definition: HTMLElement;
  try {
    definition = await definitionAt(link.href);
  } catch {
    location.assign(link.href);
    return;
  }
  if (isOpen()) note.hidePopover();
  word = link;
  note.setAttribute('aria-label', panelMessages.term(link.textContent));
  // An entry of the glossary is a word and its definition: they belong in such a list here as well.
  note.replaceChildren(
    createElement('dl', {}, definition),
    createElement('a', { href: link.href }, panelMessages.glossary),
  );
  // Beside its word in the order of the page too: the next Tab leads on in the text.
  link.after(note);
  note.showPopover();
  place();
  note.focus({ preventScroll: true });
}
