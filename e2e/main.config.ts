import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/**
 * What `npm test` leaves to `npm run test:all`: journeys that it makes too, made once more in another window,
 * in other colours or for every frame; and those around the edge, which take long. A pattern is held
 * against the name of a test: project, file, titles.
 */
export const LEFT_OUT = [
  // Each frame, each size, each state of letters and motion.
  /(reads-figures-at-any-size|sees-figures-move|reads-in-own-letters)\.spec/,
  /layout-shift\.spec.*(scene|slow connection|gives way|still coming|in a window)/,
  /(sees-embeds-at-any-size|reads-large|is-read-from-afar|sees-signs-in-forced-colours)\.spec/,
  /every frame of /,
  /at (820 x 1180|1440 x 900|2560 x 1440|834 x 1194)/,
  // The other device and the other colours: what differs there has unit tests or a journey of its own.
  / on a desktop/,
  /in dark colours/,
  /opens-at-once.* (dark|type fills|come late)/,
  /^page .* on Letter/,
  // Names over one another: unit tests hold every label on every stage to it.
  /sees-clear-labels/,
  // Rarer ways to what another journey reaches too.
  /opens-evidence.*(selecting text|320 pixels|the note leads|without popovers|when the pointer comes|is not the one)/,
  /uses-assistive-technology.*(as a page|open menu|the page \/data\/)/,
  /stands-in-columns.*(a grid|a fixed column|a theme of blocks)/,
  /reads-without-webgl.*(throwing|not known)/,
  /shares-files|takes-figures-away.*behind "(?!A surge)/,
  /you-draw-it.*(is printed|stored or sent)|slides-the-date.*(probable window|speaks for itself)|rates-claims.*(320 pixels|keeps nothing)/,
  /takes-an-embed.*(Back leaves|put themselves|clipboard)|opens-evidence.*(Tab leads|no id twice|from the list)/,
  /gives-a-lesson.*ticks|asks-the-class.*the overview|opens-at-once.*(address of a slide)/,
  // What does not arrive, and scripts that do not run: one journey each makes it for the whole story.
  /cannot be fetched|(something does|claims do) not arrive|(?<!reads-without-script.*)without (a script|JavaScript|its scripts)/,
  // A site of its own is built for them.
  /reads-oembed|second-story/,
  // What few readers and hosts come to.
  /edits-a-scene|comes-back-later|shares-a-moment|answers-other-hosts|drives-a-scene|wants-calm-motion/,
  // Faults: two of all; `npm run promises` makes every one.
  /(?<!nothing is wrong|after a first visit) nothing is lost/,
  // Live maps: one of each kind; software draws them slowly.
  /(scrolls-live-maps|sees-embeds-live|embeds-live-maps)\.live/,
  /the live map of (?!attack)|a frame looks the same|the map never traps/,
  // What hosts, offices and archives do with the site.
  /in a folder, every|opens-from-a-folder.*every (map|kind)|opens-a-saved-file|reads-frame-data|lists-journeys/,
  /kept for class (an update|progress|a device|whatever)/,
  // What long lists have in every place.
  /the open tables under|notes of each kind|every clue to|every actor can|every square of/,
  /(rates-claims|opens-evidence).*axe finds nothing|\/sources\/ breaks no rule/,
  /handouts, which are white|prints every still|Q shows a code|a fling ends|finds-words|spares-data/,
];

export default defineConfig(config, { grepInvert: LEFT_OUT });
