import * as story from '../../model/story.ts';

/** Every word of the interface, in one place: a missing one is a type error. */
export const messages = {
  siteTitle: story.title,
  scene: { map: 'Map scene', figure: 'Figure scene' },
  stage: {
    map: (title: string) => `Map: ${title}. Left and right arrow keys change the step.`,
    figure: (title: string) => `Figure: ${title}. Left and right arrow keys change the step.`,
  },
  skipScene: {
    map: (title: string) => `Skip the map scene “${title}”`,
    figure: (title: string) => `Skip the figure “${title}”`,
  },
  skipToTable: (title: string) => `Go to the table of “${title}”`,
  skipToStory: 'Skip to the story',
  skipToText: 'Skip to the text of this page',
  legend: 'Key',
  previous: 'Previous step',
  next: 'Next step',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The link could not be copied',
  copyByHand:
    'Your browser does not let this page copy. The text is selected: copy it with the keyboard.',
  close: 'Close',
  explore: ['Explore', 'this map'],
  backToStory: 'Back to the story',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  exploring: 'You can move and zoom the map now. “Back to the story” returns.',
  returned: 'Back in the story.',
  twoFingers: 'Use two fingers to move the map',
  ctrlScroll: 'Use Ctrl and scroll to zoom the map',
  cmdScroll: 'Use ⌘ and scroll to zoom the map',
  words: 'This picture in words',
  /** The same as a name among many; it begins with what can be seen. */
  wordsOf: (title: string) => `This picture in words: ${title}`,
  /** A step, by a voice of the device. */
  aloud: { start: 'Read aloud', stop: 'Stop reading' },
  menu: 'Chapters',
  chapter: (order: number) => `Chapter ${order}`,
  answer: 'The answer',
  minutesLeft: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  calm: 'Calm motion',
  page: 'Read as a page',
  settings: 'Reading',
  resume: (chapter: string, step: number) =>
    `Continue where you stopped: ${chapter}, step ${step}?`,
  resumeGo: 'Continue',
  resumeForget: 'Forget',
  /** The second part is only heard where there is little room. */
  claimsHere: ['Claims', 'here'],
  rateGoOn: (count: number) => `Go on rating: ${count} done`,
  contentNote: story.content_note,
  data: {
    title: 'Data',
    standfirst: (month: string) =>
      `Every table behind the figures, with what it counts, where it comes from and what it cannot show. All facts were last checked in ${month}, in stored copies.`,
    rule: 'The counts overlap and count different things. Never add one table to another or join them in one line.',
    contents: 'Tables',
    stored: 'Counted by others',
    derived: 'Put together by us',
    what: 'Files',
    unit: 'Unit',
    columns: 'Columns',
    columnsOf: (title: string) => `Columns of “${title}”`,
    column: 'Column',
    kind: 'Holds',
    meaning: 'Meaning',
    kinds: {
      month: 'month, like 2019-12',
      day: 'day, like 2019-12-19',
      place: 'place',
      count: 'whole number, or empty if missing',
      source: 'id of a source',
      sources: 'ids of sources',
      text: 'text',
    },
    sources: 'Sources',
    allSources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    method: 'Method',
    gaps: 'Gaps',
    cannot: 'What it cannot show',
    licence: 'Licence',
    cite: 'How to cite',
    csv: (id: string) => `${id}.csv`,
    json: (id: string) => `${id}.json`,
    rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    jsonNote: 'the same description for programs',
  },
  mapCredit: `Map: ${story.data}. Areas, lines: schematic, by us. Dots: published coordinates; soft: approximate.`,
} as const;

/** The strip of claims in the bar of the story. */
export const stripMessages = {
  name: (count: number) => `The ${count} claims of the report`,
  part: (name: string, count: number) => `${name}: ${count === 1 ? '1 claim' : `${count} claims`}`,
  /** A claim, named by its words, once the story has tested it. */
  tested: (name: string, verdict: string) => `${name}: ${verdict}`,
  untested: (name: string) => `${name}: not tested yet`,
  open: (tested: number, count: number) => `The report: ${tested} of ${count} claims tested`,
} as const;
