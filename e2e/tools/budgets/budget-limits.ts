import { figureScenes, mapScenes } from '../../support/frames.ts';

/** Bytes; KB means 1000 bytes. All are of the files as a good host sends them (brotli, quality 11). */
export const LIMITS = {
  /** Everything that a phone asks for before the reader does anything; 27 KB of it are the relief, after the words. */
  firstView: 181_500,
  /** The script in it. */
  script: 14_600,
  scene: 7_200,
  /**
   * Data of one scene of figures, and the script of all of them that comes with the first. The time
   * scale of d3 is 1.5 KB of it.
   */
  figure: 36_200,
  basemap: 45_000,
  /** The map library, and what draws on it. */
  mapScript: 380_000,
  /** What makes scenes live outside the story. */
  liveApart: 425_000,
  embedScript: 1_500,
  /** The service worker and the list of what it may keep. */
  offline: 13_700,
  /**
   * Everything that the page of a scene for other pages asks for before the reader does anything. Of
   * maps it holds the basemap and the relief.
   */
  embed: 130_000,
  embedOfFigure: 70_500,
  /** The whole story scrolled through once with all maps live. */
  wholeStory: 1_200_000,
} as const;

interface PageLimit {
  name: string;
  pages: RegExp;
  limit: number;
  /** Whether every page of the kind is measured by itself, and not only the largest. */
  isEach?: boolean;
}

const embedsOf = (scenes: readonly { id: string }[]): RegExp =>
  new RegExp(`^/embed/(${scenes.map(({ id }) => id).join('|')})/$`);

/** What each kind of page may ask for before anything is done in it, fonts and pictures included. */
export const PAGE_LIMITS: readonly PageLimit[] = [
  { name: 'the story before any scroll', pages: /^\/$/, limit: LIMITS.firstView },
  { name: 'embed of a map', pages: embedsOf(mapScenes), limit: LIMITS.embed, isEach: true },
  {
    name: 'embed of a figure',
    pages: embedsOf(figureScenes),
    limit: LIMITS.embedOfFigure,
    isEach: true,
  },
  { name: 'embed of one step', pages: /^\/embed\/(?!help\/)[^/]+\/[^/]+\/$/, limit: 124_500 },
  { name: 'gallery of embeds', pages: /^\/embed\/$/, limit: 140_000 },
  { name: 'help for embeds', pages: /^\/embed\/help\/$/, limit: 58_000 },
  { name: 'evidence: all claims', pages: /^\/evidence\/$/, limit: 72_500 },
  // With the picture of a frame, which comes after the words.
  { name: 'evidence: a claim', pages: /^\/evidence\/[^/]+\/$/, limit: 89_000 },
  { name: 'evidence: sources', pages: /^\/sources\/$/, limit: 99_500 },
  { name: 'evidence: data', pages: /^\/data\/$/, limit: 61_500 },
  { name: 'evidence: tables of figures', pages: /^\/data\/figures\/[^/]+\/$/, limit: 58_000 },
  { name: 'evidence: glossary', pages: /^\/glossary\/$/, limit: 62_000 },
  { name: 'evidence: method, corrections', pages: /^\/(method|corrections)\/$/, limit: 52_000 },
  { name: 'class: for teachers', pages: /^\/teach\/$/, limit: 76_000 },
  // With the pictures of a dozen frames, which come after the words.
  { name: 'class: a lesson', pages: /^\/teach\/lessons\/[^/]+\/$/, limit: 345_000 },
  { name: 'class: the report in own words', pages: /^\/teach\/claims\/$/, limit: 52_000 },
  { name: 'class: sheets', pages: /^\/teach\/(worksheet|answers)\/$/, limit: 80_000 },
  { name: 'class: handout', pages: /^\/handout\/$/, limit: 690_000 },
  // With the basemap and the letters of the first slide, which stands in the page.
  { name: 'class: presentation', pages: /^\/present\/$/, limit: 182_000 },
  { name: 'class: presenter window', pages: /^\/present\/notes\/$/, limit: 107_000 },
  { name: 'editors: scenes', pages: /^\/scenes\/$/, limit: 170_000 },
  { name: 'without a network, no such page', pages: /^\/(offline\/|404\.html)$/, limit: 56_000 },
];
