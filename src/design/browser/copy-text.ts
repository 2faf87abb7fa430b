import { messages } from '#messages/site.ts';
import { adoptStyle } from './adopt-style.ts';
import { createElement } from './create-element.ts';
import css from './copy-text.css?inline';

let isStyled = false;

/** Shows a text that stands nowhere in the page in a dialog, selected, so that the reader can copy it. */
function showToCopy(text: string): void {
  if (!isStyled) adoptStyle(css);
  isStyled = true;
  const field = createElement('input', { readOnly: true, value: text, translate: false });
  const label = createElement('label', {}, messages.copyByHand, field);
  const close = createElement('button', { type: 'button' }, messages.close);
  const dialog = createElement('dialog', { className: 'copy-by-hand' }, label, close);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
}

/** Shows and selects what stands in an element, so that the keyboard can copy it. */
function select(shown: HTMLElement): void {
  const folded = shown.closest('details');
  if (folded) folded.open = true;
  shown.scrollIntoView({ block: 'nearest' });
  getSelection()?.selectAllChildren(shown);
}

/**
 * Copies a text, for every copy button of the site. Where the browser does not allow that, or has no
 * clipboard, as where the site is read over http, the text is selected for the reader to copy.
 *
 * @param shown where the text stands in the page. Without it, a dialog shows the text and says so itself.
 * @returns whether it was copied
 */
export async function copyText(text: string, shown?: HTMLElement): Promise<boolean> {
  try {
    // Over http there is no `navigator.clipboard`: reading from it fails here as well.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) select(shown);
    else showToCopy(text);
    return false;
  }
}
