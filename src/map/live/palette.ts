import type { ColourName } from '../../design/tokens.ts';
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

/** The colours in force inside an element right now, as the browser works them out from the tokens. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('i');
  // Else forced colours would make one colour of all.
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const style = getComputedStyle(probe);
  const token = (name: ColourName): string => {
    probe.style.color = `var(--${name})`;
    return style.color;
  };
  const palette = {
    sea: token('map-sea'),
    land: token('map-land'),
    landFar: token('map-land-far'),
    relief: token('map-relief'),
    water: token('map-water'),
    river: token('map-river'),
    border: token('map-border'),
    governorate: token('map-gov'),
    ridge: token('map-ridge'),
    role: {
      attacker: token('accent-a'),
      defender: token('accent-b'),
      neutral: token('accent-c'),
    },
  };
  probe.remove();
  return palette;
}

/** Red, green and blue (0 to 255) of a colour as browsers write it: rgb(155, 47, 31). Throws on any other form. */
export function channels(colour: string): [number, number, number] {
  const match = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!match)
    throw new Error(`palette: found "${colour}", expected a colour like rgb(155, 47, 31)`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
