import { COLOURS } from '../design/tokens.ts';
import { DIR, LANG } from '#messages/format.ts';
import { messages } from '#messages/site.ts';

/** Where it is. Its ending is one that every host knows. */
export const MANIFEST_PATH = 'manifest.json';

/**
 * What a device shows where a reader keeps the story among programs: name, icon and colours. Addresses
 * begin at the file itself, so that it holds in any folder. A manifest has one colour of each kind, that of
 * light paper; pages say themselves which they have in the light and in the dark.
 */
export const webManifest = {
  name: messages.siteTitle,
  lang: LANG,
  dir: DIR,
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  theme_color: COLOURS.paper[0],
  background_color: COLOURS.paper[0],
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
} as const;
