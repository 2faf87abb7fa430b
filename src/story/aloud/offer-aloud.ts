import { aloudMessages } from '#messages/aloud.ts';
import { adoptStyle } from '../../design/browser/adopt-style.ts';
import { createElement } from '../../design/browser/create-element.ts';
import css from './aloud.css?inline';
import { deviceVoice } from './device-voice.ts';
import { readAloud } from './read-aloud.ts';

/** What is being read. */
let reading: { button: HTMLButtonElement; stop: () => void } | undefined;

/** Reads the card that a button stands in, or stops where it is read already. Only one is read at a time. */
function readOrStop(button: HTMLButtonElement): void {
  const before = reading;
  before?.stop();
  const voice = deviceVoice(speechSynthesis.getVoices());
  const card = button.closest('.card');
  if (before?.button === button || !voice || !card) return;
  button.textContent = aloudMessages.stop;
  const stop = readAloud(card, voice, () => {
    button.textContent = aloudMessages.start;
    reading = undefined;
  });
  reading = { button, stop };
}

/** A button before the one that unfolds the words of a picture. */
function addButtons(): void {
  adoptStyle(css);
  for (const toggle of document.querySelectorAll('.words-toggle')) {
    const button = createElement(
      'button',
      { type: 'button', className: 'aloud' },
      aloudMessages.start,
    );
    button.addEventListener('click', () => {
      readOrStop(button);
    });
    toggle.before(button);
  }
  addEventListener('pagehide', () => {
    reading?.stop();
  });
}

/** @returns whether the browser has a voice of the device for the page */
function offer(): boolean {
  const isThere = deviceVoice(speechSynthesis.getVoices()) !== undefined;
  if (isThere) addButtons();
  return isThere;
}

/*
 * Gives every step a button that reads its text aloud, as soon as the browser has a voice for it: many
 * list their voices late, some have none. Where the list comes late it is also a target of events.
 * Nothing is sent anywhere.
 */
if ('speechSynthesis' in window && !offer() && 'addEventListener' in speechSynthesis) {
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
