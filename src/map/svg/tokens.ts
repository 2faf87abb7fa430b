import { COLOURS } from '../../design/tokens.ts';
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
      throw new Error(`src/design/tokens.ts: found no colour --${name}, expected one in :root`);
    return value;
  };

/** The colours of pictures that leave the page, by name. */
export const tokensOf = (theme: Theme = 'light'): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(COLOURS).map(([name, [light, dark]]) => [
      name,
      theme === 'light' ? light : dark,
    ]),
  );
