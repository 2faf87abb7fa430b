import { LANG } from '#messages/format.ts';

/** What decides about a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads: one of the device, for others send the text to a server, in the language of
 * the page; the one that the reader's system prefers where there are several.
 */
export function deviceVoice<V extends Voice>(voices: readonly V[], lang = LANG): V | undefined {
  const fitting = voices.filter(
    (voice) => voice.localService && voice.lang.split(/[-_]/)[0]?.toLowerCase() === lang,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0];
}
