import { describe, expect, it } from 'vitest';
import { deviceVoice, type Voice } from './device-voice.ts';

const voice = (lang: string, localService = true, isDefault = false): Voice => ({
  lang,
  localService,
  default: isDefault,
});

describe('deviceVoice', () => {
  it('takes the first of the language, however its region is written', () => {
    const british = voice('en_GB');
    expect(deviceVoice([voice('de-DE'), british, voice('en-US')], 'en')).toBe(british);
    expect(deviceVoice([voice('EN')], 'en')).toEqual(voice('EN'));
  });

  it('prefers the one that the system prefers', () => {
    const preferred = voice('en-US', true, true);
    expect(deviceVoice([voice('en-GB'), preferred], 'en')).toBe(preferred);
  });

  it('takes none of another language, and none that a server speaks', () => {
    const others = [voice('de-DE', true, true), voice('en-GB', false, true)];
    expect(deviceVoice(others, 'en')).toBeUndefined();
    const none: Voice[] = [];
    expect(deviceVoice(none, 'en')).toBeUndefined();
  });
});
