/** Names and values of header fields. */
export type Fields = Readonly<Record<string, string>>;

/** What no page of ours asks of a device, in the names that browsers know. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;
/** Codes and addresses are copied; the deck fills the screen and keeps it on. */
const USED = ['clipboard-write', 'fullscreen', 'screen-wake-lock'] as const;

/**
 * What every file is sent with.
 *
 * A page in a sandbox is foreign even to its own server: fonts, scripts and data of an embed need
 * `Access-Control-Allow-Origin`. Everything here is public and nothing depends on who asks.
 * `Cross-Origin-Resource-Policy`: pages of others with Cross-Origin-Embedder-Policy load pictures, scripts and
 * scenes only from where this is said.
 * `no-referrer`: whoever follows a source does not tell it what they were reading.
 *
 * There is no Cross-Origin-Opener-Policy: a browser refuses pages with one when they are opened from a
 * scene in a sandbox without `allow-popups-to-escape-sandbox`, and here are no secrets to part from.
 */
export const EVERYWHERE: Fields = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    ...UNUSED.map((name) => `${name}=()`),
    ...USED.map((name) => `${name}=(self)`),
  ].join(', '),
};

/**
 * What scenes, and the workers of their maps, are sent with: a page that has this policy shows only such frames in
 * itself. All that a scene loads comes from its own host.
 */
export const EMBEDDED: Fields = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** How long a copy may be used without asking again. */
export const KEPT = {
  /** Its name says what is in it. */
  named: 'public, max-age=31536000, immutable',
  /** Pages and data go together: all are asked for again, and are mostly unchanged. */
  asked: 'public, max-age=0, must-revalidate',
  picture: 'public, max-age=86400',
  /** The script on pages of others. */
  script: 'public, max-age=3600',
  /** What says which version of the site is the newest. */
  never: 'no-cache',
} as const;
