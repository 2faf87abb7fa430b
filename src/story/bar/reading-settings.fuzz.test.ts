import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { memory } from '../../design/browser/memory.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a browser keeps, as far as it lets pages have it. */
function keeps(refuses: () => boolean): void {
  const kept = new Map<string, string>();
  const unless = <T>(does: () => T): T => {
    if (refuses()) throw new DOMException('no', 'SecurityError');
    return does();
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => unless(() => kept.get(key) ?? null),
    setItem: (key: string, value: string) => unless(() => kept.set(key, value)),
    removeItem: (key: string) => unless(() => kept.delete(key)),
  });
}

it('what is remembered comes back, and a browser that refuses is no error', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.option(hostileText())), { maxLength: 6 });
  fc.assert(
    fc.property(hostileText(), steps, (key, all) => {
      let isRefused = false;
      keeps(() => isRefused);
      let last: string | null = null;
      for (const [refuses, value] of all) {
        isRefused = refuses;
        memory.write(key, value);
        if (!refuses) last = value;
        expect(memory.read(key)).toBe(refuses ? null : last);
      }
    }),
    RUNS,
  );
});
