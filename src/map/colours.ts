import type { Colour, ColourName } from '../design/tokens.ts';
import type { Role } from './things/drawing.ts';

export type { Colour, ColourName };

/** Colours as a page has them: its custom properties, so that light and dark are one drawing. */
export const pageColour: Colour = (name) => `var(--${name})`;

const ROLE_COLOURS = {
  attacker: 'accent-a',
  defender: 'accent-b',
  neutral: 'accent-c',
} as const satisfies Record<Role, ColourName>;

export const roleColour = (role: Role, colour: Colour): string => colour(ROLE_COLOURS[role]);
