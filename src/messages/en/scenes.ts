/** Degrees with their side of the globe: 33.5 is `33.5° N` between `N` and `S`. */
const degrees = (value: number, [positive, negative]: string, digits?: number): string => {
  const size = Math.abs(value);
  return `${digits === undefined ? size : size.toFixed(digits)}° ${value < 0 ? negative : positive}`;
};
const coordinates = (longitude: number, latitude: number): string =>
  `${degrees(latitude, 'NS', 2)}, ${degrees(longitude, 'EW', 2)}`;

/** From one to the other: the side is said once where both have the same. */
const range = (from: number, to: number, sides: string): string =>
  from < 0 === to < 0
    ? `${Math.abs(from)}° to ${degrees(to, sides)}`
    : `${degrees(from, sides)} to ${degrees(to, sides)}`;

/** The words of the page of all frames, for editors. */
export const sceneMessages = {
  title: 'All frames',
  heading: 'Every scene, frame by frame',
  standfirst: (frames: number, scenes: number) =>
    `All ${frames} frames of the ${scenes} scenes: the picture, its words and key, what it rests on, its code and files, and where it is written. For editors, translators and reporters.`,
  forReaders: 'To take a whole scene:',
  takeScenes: 'the gallery of embeds',
  contents: 'Scenes',
  inNoChapter: 'In no chapter yet',
  frameIn: (scene: string, position: number, title: string) =>
    `${scene}, frame ${position}: ${title}`,
  toTop: 'Back to the list of scenes',
  inScene: (kind: 'map' | 'figure', count: number) =>
    `${kind === 'map' ? 'Map scene' : 'Figure'}, ${count === 1 ? '1 frame' : `${count} frames`}`,
  position: (position: number, count: number) => `Frame ${position} of ${count}`,
  inStory: 'In the story',
  embed: 'As an embed',
  present: 'In the deck',
  key: 'Key',
  noKey: 'It needs none: letters and numbers explain themselves.',
  claims: 'Claims',
  noClaims: 'It stands for no claim of the report.',
  claim: (order: number, restatement: string) => `Claim ${order}: ${restatement}`,
  sources: 'Drawn from',
  files: 'Files',
  authored: 'Written in',
  line: (line: number) => `, line ${line}`,
  codes: 'Embed code and caption',
  code: 'Embed code',
  caption: 'Caption',
  of: (what: string, step: string) => `${what}, ${step}`,

  plot: 'Plot',
  plots: {
    columns: 'columns by month',
    panels: 'panels side by side',
    counters: 'counts of several counters as fields of squares',
    bracket: 'brackets on a line of days',
    ties: 'a matrix of sides, or the row of one actor',
    stack: 'index pages as piles of cards',
    units: 'a square for each claim',
    facsimile: 'the report, with a sign for each claim',
  },
  asks: {
    draw: 'the reader draws before it is shown',
    slide: 'the reader slides the end month',
    focus: 'the reader chooses whom to look at',
  },
  unit: 'Counted',

  camera: 'View and camera',
  viewNow: 'The view as it is written',
  viewAsBounds: 'The same camera as bounds',
  mustSee: 'What must be visible, with its margin',
  on: (width: number, height: number) =>
    `On a stage of ${width} × ${height} px that nothing covers`,
  zoomAt: (longitude: number, latitude: number, zoom: number) =>
    `centre ${coordinates(longitude, latitude)}; zoom ${zoom.toFixed(2)}`,
  seen: ([west = 0, south = 0, east = 0, north = 0]: readonly number[]) =>
    `${range(west, east, 'EW')}, ${range(south, north, 'NS')}`,
  tryView: 'Look for another view',

  dialog: (title: string) => `View of “${title}”`,
  close: 'Close',
  help: 'Move and zoom until all that matters lies inside the broken line. The lines below say so, for the frame in its YAML file.',
  keys: 'With the keyboard: arrow keys move the map, + and − zoom.',
  view: 'View to paste',
} as const;

/** What the map of the page says. */
export const cameraAloud = {
  starting: 'The map is being fetched.',
  ready: 'The map can be moved and zoomed.',
  failed:
    'The live map does not work in this browser. The view as it is written stands on the page.',
  least: 'A frame never shows less than about 60 km; this view will be shown wider.',
  at: sceneMessages.zoomAt,
} as const;
