import * as story from '../../model/story.ts';

/** The words of the gallery of embeds and of the code that it gives away. */
export const galleryMessages = {
  title: 'Embed',
  heading: 'Take a scene to your page',
  standfirst: (maps: number, figures: number) =>
    `All ${maps} map scenes and ${figures} figures of this story are free to take: as an embed that readers step through, as a picture, or as a link.`,
  help: 'Help for web desks',
  /** What holds for all that is taken, with the links that stand in the sentences. */
  terms: (link: {
    licence: string;
    mapData: (text: string) => string;
    corrections: (text: string) => string;
  }) => [
    {
      name: 'What is collected',
      text: 'Nothing. An embed sets no cookies, stores nothing, counts nobody, and asks nothing of any other host.',
    },
    {
      name: 'Licence',
      text: `Text and drawings: ${link.licence}. You may use and change them, also for money. Map data has ${link.mapData('terms of its own')}; the credit in every picture names its sources.`,
    },
    {
      name: 'Credit',
      text: 'It stands in every embed and picture already. If you crop it away, name the story, link to it, and say what you changed.',
    },
    {
      name: 'Corrections',
      text: `An embed shows the text as it stands today, with a mark where it was corrected. A picture that you copied does not change: see ${link.corrections('corrections')}.`,
    },
  ],
  helpFor: 'WordPress, Ghost, Drupal, AMP, newsletters, security headers, messages:',
  contents: 'Scenes',
  framesFor: 'Frame by frame, with what each rests on and where it is written:',
  frames: 'all frames',

  /** In code. */
  frameTitle: (kind: 'map' | 'figure', title: string) =>
    kind === 'map' ? `Interactive map: ${title}` : `Interactive figure: ${title}`,
  sentence: (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`),
  from: (story: string) => `From: ${story}`,
  mapData: `Map data: ${story.data}. Areas, arrows and routes are schematic.`,
  figureData: (publishers: string) => `Sources: ${publishers}.`,
  authors: (story: string) => `The authors of “${story}”`,
  /** Where the site's own address is not known. It must not be one that leads anywhere. */
  unknownRoot: 'https://ADDRESS-OF-THIS-SITE/',
  unknownRootNote: (placeholder: string) =>
    `This copy of the site was built without knowing its own address. In the code below, put the address at which you are reading this in place of ${placeholder}, up to and without “embed/”.`,

  groups: { map: 'Maps', figure: 'Figures' },
  steps: (kind: 'map' | 'figure', count: number) =>
    `${kind === 'map' ? 'Map scene' : 'Figure'}, ${count === 1 ? '1 step' : `${count} steps`}`,
  copyCodes: {
    embed: 'Copy embed code',
    address: 'Copy address',
    picture: 'Copy code of the picture',
    mail: 'Copy code for mail',
  },
  adjust: 'Adjust and preview',
  adjusting: 'Close',
  inStory: 'In the story',
  alone: 'The embed alone',
  feed: 'Feed of its corrections',
  codes: 'Code, in all four forms',
  pictures: (count: number) =>
    count === 1
      ? 'The picture, with its words'
      : `Pictures of all ${count} steps, with their words`,
  forms: { embed: 'Embed', address: 'Address', picture: 'Picture', mail: 'Mail' },
  codeOf: (form: 'embed' | 'address' | 'picture' | 'mail', title: string): string =>
    `${galleryMessages.forms[form]}, ${title}`,
  formHints: {
    embed:
      'For pages that take HTML (WordPress: “Custom HTML”, Ghost: HTML card, Drupal: “Full HTML”), in light colours unless you choose others. One small script lets the height follow; without it all works, at a fixed height.',
    address:
      'For systems that make an embed of an address alone on its line. They keep no options: it is one step alone, or the whole scene.',
    picture: 'For systems that remove iframes. With caption and link.',
    mail: 'For newsletters: 600 pixels wide, light, without anything that mail programs do not know.',
  },
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,

  settings: (title: string) => `Adjust: ${title}`,
  form: 'Form',
  first: 'First step',
  last: 'Last step',
  opens: 'Opens at',
  step: 'Step',
  wholeScene: (count: number) => `All ${count} steps, from the first`,
  theme: 'Colours',
  themes: { light: 'light', dark: 'dark', auto: 'as the reader’s system' },
  live: 'Comes alive',
  lives: {
    map: { auto: 'when touched', near: 'when well in view', off: 'never' },
    figure: { auto: 'when in view', off: 'never' },
  },
  controls: 'Steps',
  controlsOf: { auto: 'several, with buttons', off: 'only one, nothing to press' },
  background: 'Background',
  backgrounds: { auto: 'ours', transparent: 'that of your page' },
  groundNote:
    'On the ground of your page colours are light or dark, whichever suits it, and never follow the reader’s system.',
  ratio: 'Shape of the picture',
  anyRatio: 'as the width suggests',
  motion: 'Movement',
  motions: { auto: 'as the reader’s system', calm: 'none' },
  accent: 'Colour of links, like #9b2f1f',
  code: 'Code',
  preview: 'Preview',
  widths: { 360: 'Phone, 360', 640: 'Column, 640', 900: 'Wide, 900' },
  files: 'Files',
  file: { light: 'light', dark: 'dark' },
  pictureOf: (title: string) => `Picture of “${title}”`,
  previewOf: (title: string) => `Preview of “${title}”`,
  alt: 'Alternative text',
  caption: 'Caption',
  oembedJson: 'oEmbed answer',
  oembedPhoto: 'the same for the picture',
} as const;

/** What the script of the gallery says. */
export const galleryAloud = {
  copied: (what: string) => `Copied: ${what}`,
  copyFailed: 'Your browser did not allow it. The text is selected: copy it with the keyboard.',
  opened: (title: string) => `Settings and preview of “${title}” are open.`,
  noColour: (text: string) =>
    `“${text}” is not a colour of six digits, 0 to 9 and a to f. The code leaves it out.`,
  smaller: (percent: number) => `Shown at ${percent} % of its size, to fit this window.`,
} as const;
