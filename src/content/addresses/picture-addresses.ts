/** Addresses and size of what other pages may take. Addresses are from the root of the site, without a leading slash. */

/** The page of a scene for other people's pages, or of one of its frames alone. */
export const embedPath = (scene: string, frame?: string): string =>
  frame === undefined ? `embed/${scene}/` : `embed/${scene}/${frame}/`;

/** Which file of a frame's picture. */
export interface PictureKind {
  theme: 'light' | 'dark';
  /** Pixels of a PNG or WebP for one of the SVG. */
  scale: 1 | 2;
  /** Pixels across a smaller one, in place of what its scale gives. */
  width?: 600 | 800 | undefined;
  ending: 'svg' | 'png' | 'webp';
  /**
   * Files that pages show: with the answers that wait for the reader in the figure itself, and the same
   * for narrow windows. `alone` is the map or the plot without the words around it. Without a variant, the file
   * to take away.
   */
  variant?: 'answered' | 'tall' | 'alone' | undefined;
}

/** Size of a frame's picture, in CSS pixels. */
export const PICTURE_SIZE = { width: 1200, height: 800 } as const;

/** Pixels across a file; of an SVG, those that it is drawn for. */
export const pictureWidth = ({ width, scale }: Pick<PictureKind, 'width' | 'scale'>): number =>
  width ?? PICTURE_SIZE.width * scale;

/**
 * A frame's picture as a file: `pictures/attack/area.svg`, `area-dark.svg`, `area.png`,
 * `area-dark-2x.png`, `area-tall.svg`, `area-alone-600.webp`.
 */
export function picturePath(
  scene: string,
  frame: string,
  { theme, scale, width, ending, variant }: PictureKind,
): string {
  const endings = [variant, theme === 'dark' && 'dark', width ?? (scale === 2 && '2x')];
  return `pictures/${scene}/${[frame, ...endings.filter(Boolean)].join('-')}.${ending}`;
}

/** What apps are told of a frame, and of all frames of a scene: `frames/attack/area.json`, `frames/attack.json`. */
export const framePath = (scene: string, frame?: string): string =>
  frame === undefined ? `frames/${scene}.json` : `frames/${scene}/${frame}.json`;
