import type { Role } from './things/drawing.ts';

/** Colours of maps and of pictures of them, by their names in src/design/tokens.css. */
export type ColourName =
  | 'paper'
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'accent-a'
  | 'accent-b'
  | 'accent-c'
  | 'map-sea'
  | 'map-land'
  | 'map-land-far'
  | 'map-relief'
  | 'map-water'
  | 'map-river'
  | 'map-water-ink'
  | 'map-border'
  | 'map-gov'
  | 'map-ridge'
  | 'map-halo';

/** Gives a colour as it is to be written. */
export type Colour = (name: ColourName) => string;

/** Colours as a page has them: its custom properties, so that light and dark are one drawing. */
export const pageColour: Colour = (name) => `var(--${name})`;

const ROLE_COLOURS = {
  attacker: 'accent-a',
  defender: 'accent-b',
  neutral: 'accent-c',
} as const satisfies Record<Role, ColourName>;

export const roleColour = (role: Role, colour: Colour): string => colour(ROLE_COLOURS[role]);
