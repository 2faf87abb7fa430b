import type { Role } from '../frame/drawing.ts';

/** Colours of the map, as CSS values. */
export interface Palette {
  sea: string;
  land: string;
  landFar: string;
  relief: string;
  water: string;
  river: string;
  border: string;
  governorate: string;
  ridge: string;
  role: Record<Role, string>;
}

/** The colours in force on an element right now: tokens.css is the only place where they are set. */
export function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    sea: token('--map-sea'),
    land: token('--map-land'),
    landFar: token('--map-land-far'),
    relief: token('--map-relief'),
    water: token('--map-water'),
    river: token('--map-river'),
    border: token('--map-border'),
    governorate: token('--map-gov'),
    ridge: token('--map-ridge'),
    role: {
      attacker: token('--accent-a'),
      defender: token('--accent-b'),
      neutral: token('--accent-c'),
    },
  };
}

/** Red, green and blue (0 to 255) of a colour written as #rrggbb. Throws on any other form. */
export function channels(colour: string): [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`palette: found "${colour}", expected a colour like #9b2f1f`);
  const [, red = '0', green = '0', blue = '0'] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}
