/** Addresses and size of what other pages may take. Addresses are from the root of the site, without a leading slash. */

/** The page of a scene for other people's pages, or of one of its frames alone. */
export const embedPath = (scene: string, frame?: string): string =>
  frame === undefined ? `embed/${scene}/` : `embed/${scene}/${frame}/`;

/** Which file of a frame's picture. */
export interface PictureKind {
  theme: 'light' | 'dark';
  /** Pixels of a PNG for one of the SVG. */
  scale: 1 | 2;
  ending: 'svg' | 'png';
  /**
   * Files that pages show: with the answers that wait for the reader in the figure itself, and the same
   * for narrow windows. Without it, the file to take away.
   */
  variant?: 'answered' | 'tall' | undefined;
}

/** Size of a frame's picture, in CSS pixels. */
export const PICTURE_SIZE = { width: 1200, height: 800 } as const;

/**
 * A frame's picture as a file: `pictures/attack/area.svg`, `area-dark.svg`, `area.png`,
 * `area-dark-2x.png`, `area-tall.svg`.
 */
export function picturePath(
  scene: string,
  frame: string,
  { theme, scale, ending, variant }: PictureKind,
): string {
  const endings = [variant, theme === 'dark' && 'dark', scale === 2 && '2x'];
  return `pictures/${scene}/${[frame, ...endings.filter(Boolean)].join('-')}.${ending}`;
}
