import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { classicScript } from './scripts.ts';

/** Bytes of embed.js, compressed, that a host's readers pay at most. */
const MOST_BYTES = 1500;

describe('classicScript(entry)', () => {
  it('makes embed.js as small as promised, with its licence, the same each time', async () => {
    const script = await classicScript('src/embed/host/embed-script.ts');
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(script).toMatch(/^\/\*! MIT licence/);
    expect(await classicScript('src/embed/host/embed-script.ts')).toBe(script);
  });

  it('refuses what only Node has, and says which file imports it', async () => {
    await expect(classicScript('src/map/basemap/topology.ts')).rejects.toThrow(
      /topology\.ts: found an import of "node:fs" in a script for browsers/,
    );
  });

  it.each(['src/embed/host/embed-script.ts', 'src/embed/page/steps.ts'])(
    'makes of %s a script that is no module and leaves no names behind',
    async (entry) => {
      const script = await classicScript(entry);
      // The parser alone: what it does needs a page.
      expect(() => new Script(script)).not.toThrow();
      expect(script.replace(/^\/\*[^*]*\*\/\s*/, '')).toMatch(
        /^\((function\(\)|\(\)=>)\{.*\}\)\(\);\n$/,
      );
    },
  );
});
