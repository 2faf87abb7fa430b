import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberStep } from './resume-reading.ts';
import { memory } from '../../design/browser/memory.ts';
import { isCalm } from './reading-settings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The storage of a browser, as far as it is used. */
function storage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

describe('isCalm(choice, systemWantsLess)', () => {
  it('follows the system as long as the reader has chosen nothing', () => {
    expect(isCalm(null, true)).toBe(true);
    expect(isCalm(null, false)).toBe(false);
  });

  it('lets the choice of the reader win over the system, both ways', () => {
    expect(isCalm('off', true)).toBe(false);
    expect(isCalm('on', false)).toBe(true);
  });

  it('takes a word that it does not know for off: only “on” was ever written', () => {
    expect(isCalm('', true)).toBe(false);
    expect(isCalm('yes', true)).toBe(false);
  });
});

describe('memory', () => {
  it('keeps a value, gives it back and forgets it', () => {
    const kept = storage();
    memory.write('reading:calm', 'on');
    expect(memory.read('reading:calm')).toBe('on');
    memory.write('reading:calm', null);
    expect(memory.read('reading:calm')).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('does without when storage is switched off', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    expect(memory.read('reading:calm')).toBeNull();
    expect(() => {
      memory.write('reading:calm', 'on');
    }).not.toThrow();
  });
});

describe('rememberStep(step, isEarly)', () => {
  it('keeps one step under one key, and not the first ones', () => {
    const kept = storage();
    rememberStep('opening/region', true);
    expect(kept.size).toBe(0);
    rememberStep('attack/area', false);
    rememberStep('attack/flight', false);
    expect([...kept.values()]).toEqual(['attack/flight']);
  });

  it('does not forget a later step when the reader looks at the beginning again', () => {
    const kept = storage();
    rememberStep('attack/area', false);
    rememberStep('opening/region', true);
    expect([...kept.values()]).toEqual(['attack/area']);
  });
});
