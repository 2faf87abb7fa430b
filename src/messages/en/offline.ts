import { dateInWords, sizeInWords } from './format.ts';

const filesOf = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

/** The words of "Keep for class" and of the page that stands in for pages that are not kept. */
export const offlineMessages = {
  title: 'Keep for class',
  what: 'Your browser can store the whole site on this device: the story with its live maps and figures, the presentation, the pages for teaching, the evidence and the data. Then all of it opens without a network, at the same addresses. Pictures to download are left out.',
  needsScript: 'For that, this page needs JavaScript.',
  looking: 'Looking at what is stored…',
  progress: 'How much is stored',

  keep: (bytes: number) => `Keep for class (${sizeInWords(bytes)})`,
  goOn: (bytes: number) => `Go on (${sizeInWords(bytes)} to fetch)`,
  update: (bytes: number) => `Update (${sizeInWords(bytes)} to fetch)`,
  stop: 'Stop',
  remove: 'Remove from this device',

  unable:
    'This browser cannot store the site here. Browsers do so only at addresses that begin with https, and some not in private windows.',
  noNetwork: 'There is no network now, and the site is not kept on this device.',
  noList: 'What this site consists of could not be read. Reload the page to try again.',
  nothing: (files: number, bytes: number) =>
    `Not kept yet. It is ${filesOf(files)}, ${sizeInWords(bytes)} on this device.`,
  partlyHere: (bytes: number) =>
    `Not kept yet. It is ${sizeInWords(bytes)} on this device, in part stored already because you have read it.`,
  little: (free: number, bytes: number) =>
    `The browser says that only ${sizeInWords(free)} are free for it here, and ${sizeInWords(bytes)} are needed: it may refuse.`,
  going: 'Storing the site on this device.',
  count: (files: number, all: number, bytes: number, allBytes: number) =>
    `${files} of ${filesOf(all)}, ${(bytes / 1e6).toFixed(1)} of ${sizeInWords(allBytes)}`,
  ready: (on: string, version: string, changed: string) =>
    `Ready for class. Kept on ${dateInWords(on)}: version ${version}, text last changed ${dateInWords(changed)}.`,
  changed: 'The site has changed since. What you kept stays as it is until the update is whole.',
  persists: 'The browser has agreed not to clear it away by itself.',
  mayGo:
    'The browser may clear it away when it needs room, or after weeks without a visit: look here again before class.',
  unfinished: 'Not finished: without a network, parts of the site would be missing.',
  incomplete: 'Something that was kept is gone: the browser has cleared it away.',
  removed:
    'Removed from this device. Pages that you open from now on are stored again as you visit them.',

  stopped: 'Stopped. What has been stored so far stays, and you can go on or remove it.',
  lost: 'The network was lost. What has been stored so far stays, and you can go on when it is back.',
  differs:
    'Some files arrived different from what this site says it consists of. It may have been changed in this moment: reload the page and go on.',
  full: 'There is no room left on this device for the site. What was stored just now has been taken away again; nothing else is lost.',
  stillKept: 'What you had kept before is still there and ready.',

  copy: 'Or take it with you:',
  copyLink: (bytes: number) => `a copy that opens from a folder (zip, ${sizeInWords(bytes)})`,
  packages: 'For a course on a learning platform:',
  /** By kind. */
  packageNames: { scorm: 'SCORM 1.2', cartridge: 'Common Cartridge' } as Readonly<
    Record<string, string>
  >,
  packageLink: (name: string, bytes: number) => `${name} (${sizeInWords(bytes)})`,

  page: {
    title: 'Without a network',
    description: 'What of this site can be read on this device without a network.',
    missing: 'This page is not on this device, and there is no network to fetch it with.',
    tryAgain: 'Try again',
    text: 'Pages that you have visited can be read again without a network. Before a lesson, store all of them.',
    stored: 'On this device',
    none: 'No page is stored on this device yet.',
    claims: (count: number) => `Evidence on ${count === 1 ? 'one claim' : `${count} claims`}`,
  },
} as const;
