import { readFile } from 'node:fs/promises';
import type { Colour } from '../colours.ts';
import type { PictureKind } from '../../content/addresses/picture-addresses.ts';

/** The colours of the page that a picture has. */
export type Theme = PictureKind['theme'];

/** Looks colours up by name. The function throws for one that the tokens lack. */
export const colourFrom =
  (tokens: ReadonlyMap<string, string>): Colour =>
  (name) => {
    const value = tokens.get(name);
    if (value === undefined)
      throw new Error(`src/design/tokens.css: found no colour --${name}, expected one in :root`);
    return value;
  };

const ROOT = String.raw`:root\s*\{([^}]*)\}`;
const BLOCK: Record<Theme, RegExp> = {
  light: new RegExp(ROOT),
  dark: new RegExp(String.raw`@media \(prefers-color-scheme: dark\)\s*\{\s*${ROOT}`),
};

function coloursIn(css: string, theme: Theme): (readonly [string, string])[] {
  const [, block] = BLOCK[theme].exec(css) ?? [];
  if (block === undefined)
    throw new Error(`src/design/tokens.css: found no :root for ${theme} colours, expected one`);
  return [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+);/gi)].flatMap(([, name, colour]) =>
    name && colour ? [[name, colour] as const] : [],
  );
}

/**
 * The colours of src/design/tokens.css by name without dashes, for pictures that leave the page. As
 * in the page, the dark ones lie over the light ones.
 */
export async function readTokens(theme: Theme = 'light'): Promise<ReadonlyMap<string, string>> {
  const css = await readFile('src/design/tokens.css', 'utf8');
  const light = coloursIn(css, 'light');
  return new Map(theme === 'light' ? light : [...light, ...coloursIn(css, 'dark')]);
}
