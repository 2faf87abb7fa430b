import { contrast, luminance, type Rgb } from '../../design/contrast.ts';

/** The paper of light and of dark pages (`paper` in src/design/tokens.ts), and what is darker or lighter than all colours. */
export const GROUNDS = {
  light: { paper: 'faf7f0', away: 0 },
  dark: { paper: '14161a', away: 255 },
} as const;
/** What small text needs against its ground: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;
/** Share of black or white that is added at a time. */
const STEP = 1 / 16;

function rgbOf(colour: string): Rgb {
  const value = parseInt(colour, 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}

/**
 * A colour of a host as text can have it on our paper: itself where it can be read there, otherwise with as much
 * black (on dark paper white) as it takes.
 *
 * @param accent as `rrggbb`
 */
export function readableAccent(accent: string, theme: keyof typeof GROUNDS): string {
  const { paper, away } = GROUNDS[theme];
  const ground = luminance(rgbOf(paper));
  const { r, g, b } = rgbOf(accent);
  const mixed = (share: number): Rgb => {
    const toward = (value: number): number => Math.round(value + (away - value) * share);
    return { r: toward(r), g: toward(g), b: toward(b) };
  };
  let share = 0;
  while (contrast(luminance(mixed(share)), ground) < ENOUGH) share += STEP;
  const found = mixed(share);
  return `#${[found.r, found.g, found.b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
