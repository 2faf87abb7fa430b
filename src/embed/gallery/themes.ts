import { readFile } from 'node:fs/promises';
import { readTokens, type Theme } from '../../map/svg/tokens.ts';

const CONTRAST = /@media \(prefers-contrast: more\)\s*\{\s*:root\s*\{([^}]*)\}/;

async function themeRule(theme: Theme): Promise<string> {
  const colours = [...(await readTokens(theme))].map(([name, colour]) => `--${name}:${colour}`);
  return `:root[data-theme='${theme}']{color-scheme:${theme};${colours.join(';')}}`;
}

/**
 * The style sheet by which a page has light or dark colours whatever the reader's system says: with
 * `data-theme` on its root element. Made from src/design/tokens.css; throws when that lacks a part.
 */
export async function themesCss(): Promise<string> {
  const [, contrast] = CONTRAST.exec(await readFile('src/design/tokens.css', 'utf8')) ?? [];
  if (contrast === undefined)
    throw new Error('src/design/tokens.css: found no :root for more contrast, expected one');
  const short = contrast.replace(/\s*([:;])\s*/g, '$1').trim();
  return [
    await themeRule('light'),
    await themeRule('dark'),
    `@media (prefers-contrast: more){:root[data-theme]{${short}}}\n`,
  ].join('\n');
}
