import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { themesCss } from './themes.ts';

const css = await themesCss();
const tokens = await readFile('src/design/tokens.css', 'utf8');
const rule = (theme: string): string =>
  new RegExp(`:root\\[data-theme='${theme}'\\]\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
const names = (text: string): string[] =>
  [...text.matchAll(/--[a-z-]+(?=:)/g)].map(([name]) => name).toSorted();

describe('the sheet of themes', () => {
  it('has every colour of the page in both, and says so to the browser', () => {
    const colours = [...tokens.matchAll(/(--[a-z-]+): #/g)].map(([, name = '']) => name);
    const once = [...new Set(colours)].toSorted();
    expect(once.length).toBeGreaterThan(15);
    for (const theme of ['light', 'dark']) {
      expect(names(rule(theme)), theme).toEqual(once);
      expect(rule(theme)).toContain(`color-scheme:${theme}`);
    }
  });

  it('has the colours of each at their place', () => {
    const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
    for (const [theme, block] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      const [, paper = 'none'] = /--paper: (#[0-9a-f]+)/.exec(block) ?? [];
      expect(rule(theme), theme).toContain(`--paper:${paper}`);
    }
  });

  it('gives more contrast where that is asked for, after the colours', () => {
    const at = css.indexOf('@media (prefers-contrast: more)');
    expect(at).toBeGreaterThan(css.indexOf("'dark'"));
    expect(css.slice(at)).toContain('--ink-soft:var(--ink)');
  });
});
