import { galleryAloud } from '#messages/gallery.ts';

/** Selects what stands in an element, so that the keyboard can copy it. */
function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Copies a text and says so. Where the browser does not allow that, the text is selected instead.
 *
 * @param name what is copied, for the confirmation
 * @param shown where the text can be seen and selected; it is made visible first
 */
export async function copyCode(
  text: string,
  name: string,
  shown: HTMLElement,
  say: (text: string) => void,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    say(galleryAloud.copied(name));
    return true;
  } catch {
    const folded = shown.closest('details');
    if (folded) folded.open = true;
    shown.scrollIntoView({ block: 'nearest' });
    select(shown);
    say(galleryAloud.copyFailed);
    return false;
  }
}
