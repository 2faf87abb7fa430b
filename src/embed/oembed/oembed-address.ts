/** oEmbed's answer for a whole scene or for one frame alone, from the root of the site. */
export const oembedPath = (scene: string, frame?: string): string =>
  frame === undefined ? `oembed/${scene}.json` : `oembed/${scene}/${frame}.json`;

/** The same for a frame's picture. */
export const oembedPhotoPath = (scene: string, frame: string): string =>
  `oembed/${scene}/${frame}.photo.json`;
