import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readTokens } from './tokens.ts';

describe('readTokens()', () => {
  it('reads the light colours by name', async () => {
    const tokens = await readTokens();
    expect([...tokens.values()].every((colour) => /^#[0-9a-f]{6}$/i.test(colour))).toBe(true);
    for (const name of ['paper', 'ink', 'ink-soft', 'rule', 'accent-a', 'accent-b', 'accent-c'])
      expect(tokens.has(name), name).toBe(true);
  });

  it('reads the dark colours from their own block, under the same names', async () => {
    const css = await readFile('src/design/tokens.css', 'utf8');
    const [, light = ''] = /--paper: (#\w+)/.exec(css) ?? [];
    const [, dark = ''] = /prefers-color-scheme: dark[\s\S]*?--paper: (#\w+)/.exec(css) ?? [];
    expect(light).not.toBe(dark);
    const tokens = { light: await readTokens('light'), dark: await readTokens('dark') };
    expect(tokens.light.get('paper')).toBe(light);
    expect(tokens.dark.get('paper')).toBe(dark);
    expect([...tokens.dark.keys()]).toEqual([...tokens.light.keys()]);
  });

  it('leaves out what is no colour', async () => {
    const tokens = await readTokens();
    for (const name of ['serif', 'text', 'measure', 'bar']) expect(tokens.has(name)).toBe(false);
  });
});
