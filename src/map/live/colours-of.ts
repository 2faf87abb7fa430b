import type { Colour, ColourName } from '../colours.ts';

/** The colours in force inside an element right now, as the browser works them out: rgb(155, 47, 31). */
export function coloursOf(element: HTMLElement): Colour {
  const known = new Map<ColourName, string>();
  const read = (name: ColourName): string => {
    const probe = document.createElement('i');
    probe.style.color = `var(--${name})`;
    // Else forced colours would make one colour of all.
    probe.style.forcedColorAdjust = 'none';
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return (name) => {
    const colour = known.get(name) ?? read(name);
    known.set(name, colour);
    return colour;
  };
}

/** Red, green and blue (0 to 255) of a colour as browsers write it. Throws on any other form. */
export function channels(colour: string): [number, number, number] {
  const match = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!match)
    throw new Error(`colours: found "${colour}", expected a colour like rgb(155, 47, 31)`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
