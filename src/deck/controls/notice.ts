import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { part } from '../../design/browser/part.ts';

const box = part('[data-notice]');

/** Milliseconds for which a word on something that can be seen anyway stays. */
const BRIEFLY = 3000;

let isShown = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows a sentence over the picture until it is dismissed or another takes its place.
 *
 * @param more links or buttons that belong to it
 */
export function notify(text: string, ...more: HTMLElement[]): void {
  clearTimeout(timer);
  const dismiss = createElement('button', { type: 'button' }, '×');
  dismiss.setAttribute('aria-label', presentMessages.dismiss);
  dismiss.addEventListener('click', dismissNotice);
  box.replaceChildren(createElement('p', { role: 'status' }, text), ...more, dismiss);
  box.hidden = false;
  isShown = true;
}

/** Shows a sentence that nobody has to read: it goes by itself. */
export function notifyBriefly(text: string): void {
  notify(text);
  timer = setTimeout(dismissNotice, BRIEFLY);
}

/** Returns whether there was a notice. */
export function dismissNotice(): boolean {
  clearTimeout(timer);
  const wasShown = isShown;
  isShown = false;
  box.hidden = true;
  box.replaceChildren();
  return wasShown;
}
