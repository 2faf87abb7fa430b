import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { part } from '../../design/browser/part.ts';

const box = part('[data-notice]');

let isShown = false;

/**
 * Shows a sentence over the picture until it is dismissed or another takes its place.
 *
 * @param more links or buttons that belong to it
 */
export function notify(text: string, ...more: HTMLElement[]): void {
  const dismiss = createElement('button', { type: 'button' }, '×');
  dismiss.setAttribute('aria-label', presentMessages.dismiss);
  dismiss.addEventListener('click', dismissNotice);
  box.replaceChildren(createElement('p', { role: 'status' }, text), ...more, dismiss);
  box.hidden = false;
  isShown = true;
}

/** Returns whether there was a notice. */
export function dismissNotice(): boolean {
  const wasShown = isShown;
  isShown = false;
  box.hidden = true;
  box.replaceChildren();
  return wasShown;
}
