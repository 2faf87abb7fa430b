import { readFile } from 'node:fs/promises';
import type { BaseColour } from '../basemap/base-layers.ts';

/** Colours that pictures use, by their names in src/styles/tokens.css. */
export type ColourName =
  | BaseColour
  | 'paper'
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'accent-a'
  | 'accent-b'
  | 'accent-c'
  | 'map-sea'
  | 'map-water-ink'
  | 'map-halo';
/** Gives a colour as it is written in a picture. */
export type Colour = (name: ColourName) => string;

/** Looks colours up by name. The function throws for one that the tokens lack. */
export const colourFrom =
  (tokens: ReadonlyMap<string, string>): Colour =>
  (name) => {
    const value = tokens.get(name);
    if (value === undefined)
      throw new Error(`src/styles/tokens.css: found no colour --${name}, expected one in :root`);
    return value;
  };

/** The light colours of src/styles/tokens.css by name without dashes, for pictures that leave the page. */
export async function readTokens(): Promise<ReadonlyMap<string, string>> {
  const css = await readFile('src/styles/tokens.css', 'utf8');
  const [, first = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  return new Map(
    [...first.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+);/gi)].flatMap(([, name, colour]) =>
      name && colour ? [[name, colour] as const] : [],
    ),
  );
}
