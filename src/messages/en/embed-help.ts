/** An option in the address of an embed, as the help page explains it. */
export interface OptionHelp {
  name: string;
  /** A value as it may stand in the address. */
  values: readonly { value: string; means: string }[];
}

/** Every option of src/embed/page/options.ts, with ids of two frames as examples; a test compares the two. */
export const optionsHelp = ({
  share,
  later,
}: Readonly<Record<'share' | 'later', string>>): readonly OptionHelp[] => [
  {
    name: 'frames',
    values: [
      {
        value: `${share}..${later}`,
        means: `only the steps from ${share} to ${later} can be seen`,
      },
      { value: share, means: 'only this step; there are no buttons then' },
    ],
  },
  { name: 'frame', values: [{ value: later, means: 'the scene opens at this step' }] },
  {
    name: 'theme',
    values: [
      { value: 'light', means: 'always light, as our codes ask for' },
      { value: 'dark', means: 'always dark' },
      {
        value: 'auto',
        means:
          'as the reader’s system is set, also where no theme is named; your page may be otherwise',
      },
    ],
  },
  {
    name: 'live',
    values: [
      {
        value: 'near',
        means:
          'a map also comes alive when it is well in view, on a good connection and where maps are drawn fast',
      },
      { value: 'off', means: 'the pictures stay still' },
      { value: 'auto', means: 'a map comes alive when the reader touches it' },
    ],
  },
  {
    name: 'motion',
    values: [
      { value: 'calm', means: 'steps change at once, without movement' },
      { value: 'auto', means: 'as the reader’s system is set' },
    ],
  },
  {
    name: 'controls',
    values: [
      {
        value: 'off',
        means: 'a fixed frame: one step, nothing to press but links, a short credit',
      },
    ],
  },
  {
    name: 'background',
    values: [
      {
        value: 'transparent',
        means:
          'with theme=light or theme=dark, whichever suits it, the ground of your page shows around the picture and in figures, where the iframe has that color-scheme in its style; elsewhere browsers fill it',
      },
    ],
  },
  {
    name: 'ratio',
    values: [
      {
        value: '16:9',
        means:
          'the shape of the picture: also 1:1, 4:5, 4:3 and 3:2; never lower than its letters need',
      },
    ],
  },
  {
    name: 'accent',
    values: [
      {
        value: '9b2f1f',
        means:
          'your colour for links, focus and the marked step; made darker, or on dark paper lighter, where it could not be read',
      },
    ],
  },
];

/** The messages between embed and host, by the last word of their type. */
export const messageHelp = {
  fromEmbed: {
    name: 'From the embed to its host',
    means: {
      height:
        'How high it would like to be, in CSS pixels. It is sent after a hello and whenever it changes.',
      frame:
        'Which step it shows now. The index counts from 0 among the steps that can be seen. It is sent as soon as the embed works, after the first hello, and at every step.',
      corrected:
        'The scene, or a claim in it, was corrected, or the scene was withdrawn: on which day, and where to read why. Sent once, when the embed has loaded.',
    },
  },
  fromHost: {
    name: 'From the host to the embed',
    means: {
      hello:
        'The host follows the height. The embed answers with both of its messages, and from then on takes the height that it needs. embed.js says it for you.',
      go: 'Show this step. One that cannot be seen is ignored.',
      theme: 'Show these colours, without loading anew: light, dark or auto.',
    },
  },
} as const;

/** Flags of a sandbox, and what is lost without them. */
export const sandboxHelp: readonly { code: string; means: string }[] = [
  {
    code: 'allow-scripts',
    means: 'The steps still change, by their dots. No buttons, no options, no height, no live map.',
  },
  { code: 'allow-popups', means: 'Links in the scene do not open.' },
  {
    code: 'allow-popups-to-escape-sandbox',
    means: 'The story opens from the scene inside the same sandbox, and parts of it may not work.',
  },
  {
    code: 'allow-same-origin',
    means:
      'Maps stay pictures: the embed cannot see how many others are alive on the page. Figures still answer their readers.',
  },
];

/** The sections of the help page, by the last part of their addresses. */
export const helpSections = {
  start: 'Quick start',
  forms: 'Which form',
  options: 'Options',
  height: 'Height',
  messages: 'Messages',
  systems: 'In your publishing system',
  security: 'Sandbox and security headers',
  conduct: 'How an embed behaves',
  licence: 'Licence and credit',
  corrections: 'Corrections',
  privacy: 'What is not collected',
} as const;

export const helpMessages = {
  standfirst:
    'What a web desk may want to know before it puts a scene of this story on its own page.',
  contents: 'On this page',
  /** The section on systems, in the list of contents. */
  systems: 'WordPress, Ghost, Drupal, AMP, newsletters, slides',
  /** What is copied. */
  examples: {
    start: 'embed code',
    host: 'a page that drives a scene',
    element: 'the element',
    sandbox: 'iframe in a sandbox',
    policy: 'content security policy',
    amp: 'AMP',
    slide: 'reveal.js',
  },
  optionsHead: ['In the address', 'What it does'],
  sandboxHead: ['Flag', 'Without it'],
  /** What stands on the button of an AMP page under a scene that asks for more height. */
  ampMore: 'Show the whole scene',
  /** Names of the versions of scenes that are kept as they were. */
  versions: (names: readonly string[]) =>
    names.length === 0
      ? 'This site keeps no older versions of its scenes.'
      : `A scene that must never change is kept at /v/<version>/embed/<scene>/, still and without later corrections. Versions: ${names.join(', ')}.`,
  oembed: (isPublished: boolean) =>
    isPublished
      ? 'For systems that make an embed of an address alone on its line: each scene, and each step alone, has an oEmbed answer. Of options, they keep none but the step.'
      : 'For systems that make an embed of an address alone on its line. This copy of the site was built without its own address and has no oEmbed answers.',
} as const;
