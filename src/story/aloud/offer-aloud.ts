import { messages } from '#messages/site.ts';
import { adoptStyle } from '../../design/browser/adopt-style.ts';
import { createElement } from '../../design/browser/create-element.ts';
import css from './aloud.css?inline';
import { deviceVoice } from './device-voice.ts';
import { readAloud } from './read-aloud.ts';

/** What is being read. */
let reading: { button: HTMLButtonElement; stop: () => void } | undefined;

/** Reads the card that a button stands in, or stops where it is read already. Only one is read at a time. */
function toggle(button: HTMLButtonElement): void {
  const before = reading;
  before?.stop();
  const voice = deviceVoice(speechSynthesis.getVoices());
  const card = button.closest('.card');
  if (before?.button === button || !voice || !card) return;
  button.textContent = messages.aloud.stop;
  const stop = readAloud(card, voice, () => {
    button.textContent = messages.aloud.start;
    reading = undefined;
  });
  reading = { button, stop };
}

function addButtons(toggles: readonly Element[]): void {
  adoptStyle(css);
  for (const one of toggles) {
    const button = createElement(
      'button',
      { type: 'button', className: 'aloud' },
      messages.aloud.start,
    );
    button.addEventListener('click', () => {
      toggle(button);
    });
    one.before(button);
  }
  addEventListener('pagehide', () => {
    reading?.stop();
  });
}

/**
 * Gives every step a button that reads its text aloud, as soon as the browser has a voice of the device
 * for it: many list their voices late, some have none. Nothing is sent anywhere.
 *
 * @param toggles the buttons before which it stands, one for each step
 */
export function offerAloud(toggles: readonly Element[]): void {
  if (!('speechSynthesis' in window)) return;
  const offer = (): boolean => {
    const isThere = deviceVoice(speechSynthesis.getVoices()) !== undefined;
    if (isThere) addButtons(toggles);
    return isThere;
  };
  // Where the list comes late it is also a target of events.
  if (offer() || !('addEventListener' in speechSynthesis)) return;
  const controller = new AbortController();
  const { signal } = controller;
  speechSynthesis.addEventListener(
    'voiceschanged',
    () => {
      if (offer()) controller.abort();
    },
    { signal },
  );
}
