/** A colour on light paper and on dark. */
type Pair = readonly [light: string, dark: string];

/**
 * Every colour of the site, by the name of its custom property. Pages, live maps, pictures as files
 * and paper all take them from here.
 */
export const COLOURS = {
  paper: ['#faf7f0', '#14161a'],
  'paper-raised': ['#fffdf8', '#1c1f24'],
  ink: ['#1c1b19', '#ece7dc'],
  'ink-soft': ['#5a564e', '#a9a294'],
  rule: ['#d8cfbd', '#3a3a38'],
  'accent-a': ['#9b2f1f', '#e58a72'],
  'accent-b': ['#1f5673', '#7db8d8'],
  'accent-c': ['#505f4f', '#cfd0b4'],
  link: ['#1f5673', '#8fc4e0'],
  focus: ['#1f5673', '#8fc4e0'],
  'map-sea': ['#d5e1e2', '#12181c'],
  'map-land': ['#f4ecdb', '#1f2528'],
  'map-land-far': ['#f3eee2', '#14171b'],
  'map-water': ['#a8c6d0', '#2c4854'],
  'map-river': ['#7fa9b8', '#4d7487'],
  'map-water-ink': ['#33606f', '#8fb3c2'],
  'map-border': ['#8b7c64', '#79746a'],
  'map-gov': ['#b5a88f', '#4f4d47'],
  'map-halo': ['#f6f0e3', '#1a1d20'],
} as const satisfies Record<string, Pair>;

export type ColourName = keyof typeof COLOURS;
export type Theme = 'light' | 'dark';
/** Gives the value of a colour, as #rrggbb. */
export type Colour = (name: ColourName) => string;

/** The colours of pictures that leave the page. */
export const coloursOf =
  (theme: Theme = 'light'): Colour =>
  (name) =>
    COLOURS[name][theme === 'light' ? 0 : 1];

/** The deck on a bad projector: black on white or white on black, and nothing faint. */
export const PROJECTOR: Record<ColourName, Pair> = {
  paper: ['#fff', '#000'],
  'paper-raised': ['#fff', '#000'],
  ink: ['#000', '#fff'],
  'ink-soft': ['#000', '#fff'],
  rule: ['#8a8a8a', '#808080'],
  'accent-a': ['#8a1200', '#ff9c80'],
  'accent-b': ['#003e6b', '#8fd3ff'],
  'accent-c': ['#3d3d00', '#efe88a'],
  link: ['#003e6b', '#8fd3ff'],
  focus: ['#003e6b', '#8fd3ff'],
  'map-sea': ['#cfe3ea', '#10222b'],
  'map-land': ['#fff', '#000'],
  'map-land-far': ['#e2e2e2', '#1f1f1f'],
  'map-water': ['#7fb2c6', '#3f7d97'],
  'map-river': ['#4c8aa3', '#65a6c0'],
  'map-water-ink': ['#0f4a60', '#a9dcf0'],
  'map-border': ['#222', '#ddd'],
  'map-gov': ['#777', '#888'],
  'map-halo': ['#fff', '#000'],
};

/** Ink on white paper; colours that are not named here are the light ones. */
export const PRINT: Partial<Record<ColourName, string>> = {
  paper: '#fff',
  'paper-raised': '#fff',
  ink: '#111',
  'ink-soft': '#444',
  'map-sea': '#e6ecec',
  'map-land': '#f6f1e6',
  'map-land-far': '#efe9dd',
  'map-water': '#9dbac6',
  'map-water-ink': '#2f5a6b',
  'map-border': '#8d8270',
  'map-gov': '#b9ae98',
  'map-halo': '#f8f4ea',
  'accent-a': '#8c2415',
  'accent-b': '#174a64',
  'accent-c': '#4b4b17',
};

/** Colours as declarations of custom properties, of which each is written by a function. */
export const declarations = <T>(
  colours: Readonly<Record<string, T>>,
  write: (colour: T) => string,
): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${write(colour)};`)
    .join(' ');

/** One of two colours, by the scheme of the element that has it. */
export const lightDark = ([light, dark]: Pair): string => `light-dark(${light}, ${dark})`;
