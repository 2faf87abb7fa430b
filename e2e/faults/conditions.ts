import type { Page, PlaywrightTestOptions } from '@playwright/test';
import { PHONE, type Story } from '../support/reader.ts';
import * as brings from './breakages.ts';
import { FILES } from './breakages.ts';
import type { Manner } from './journey.ts';
import { readsInAReaderView } from './reader-view.ts';
import { readsASavedCopy } from './saved-copy.ts';

/** Something that goes wrong, or is different, where a reader reads. */
export interface Condition extends Manner {
  /** As a reader would say it. */
  name: string;
  /** Whether it needs WebGL (live) or runs like most tests without it. */
  project: 'page' | 'live';
  /** How the test brings it about, for the README. */
  by: string;
  /** What a reader may notice; everything else is as always. */
  differs: string;
  use?: Partial<PlaywrightTestOptions> & {
    serviceWorkers?: 'allow';
    forcesMaps?: boolean;
  };
  /**
   * Warnings in the console that are meant: one for maps and one for figures each time that the story is
   * opened. Default: 0.
   */
  warnings?: number;
  /** Whether files are kept away, so that the browser itself reports them. */
  blocks?: boolean;
  /** Brings the condition about before the story is opened. */
  arrange?: (page: Page) => Promise<unknown>;
  /** Brings it about when the whole journey has been made once; then it is made again. */
  afterwards?: (story: Story) => Promise<void>;
  /** How the story is read where a copy of it cannot be travelled like the story itself. */
  reads?: (story: Story) => Promise<void>;
}

const TABLET = { width: 834, height: 1194 };

export const conditions: readonly Condition[] = [
  {
    name: 'nothing is wrong',
    project: 'live',
    by: 'nothing: the journey to compare with',
    differs: 'nothing',
    map: 'live',
  },
  {
    name: 'JavaScript is off',
    project: 'page',
    by: 'the browser runs no script',
    differs: 'still under still, words open; a claim opens as a page',
    use: { javaScriptEnabled: false },
    layout: 'page',
    claim: 'page',
  },
  {
    name: 'WebGL is off',
    project: 'page',
    by: 'the browser has no 3D',
    differs: 'maps are stills; no map library is fetched',
  },
  {
    name: 'the processor draws in place of a graphics card',
    project: 'live',
    by: 'software WebGL, and nothing that forces maps to move',
    differs: 'maps are stills until "Explore this map" is pressed',
    use: { forcesMaps: false },
    map: 'offered',
  },
  {
    name: 'the graphics card gives up',
    project: 'live',
    by: 'every WebGL context is lost while a map is live',
    differs: 'the still takes over',
    map: 'live',
    // One for each map that lives then, of which there are two at most.
    warnings: 2,
    atMap: brings.loseContexts,
  },
  {
    name: 'the script of the maps and figures does not arrive',
    project: 'live',
    by: 'its files are blocked',
    differs: 'stills; answers are shown unasked',
    arrange: brings.blocked(FILES.live),
    map: 'failed',
    warnings: 3,
    blocks: true,
  },
  {
    name: 'the worker of the map is blocked',
    project: 'live',
    by: 'its file is blocked',
    differs: 'maps are stills',
    arrange: brings.blocked(FILES.worker),
    map: 'failed',
    warnings: 2,
    blocks: true,
  },
  {
    name: 'the basemap does not arrive',
    project: 'live',
    by: 'its file is blocked',
    differs: 'maps are stills',
    arrange: brings.blocked(FILES.basemap),
    map: 'failed',
    warnings: 2,
    blocks: true,
  },
  {
    name: 'the data of a scene is not there',
    project: 'live',
    by: 'the host answers 404 with a page',
    differs: 'stills; answers are shown unasked',
    arrange: brings.missing(FILES.data),
    map: 'failed',
    warnings: 3,
    blocks: true,
  },
  {
    name: 'the data of a scene arrives in part',
    project: 'live',
    by: 'the second half of each file is cut off',
    differs: 'stills; answers are shown unasked',
    arrange: brings.cutShort(FILES.data),
    map: 'failed',
    warnings: 3,
  },
  {
    name: 'the fonts do not arrive',
    project: 'page',
    by: 'their files are blocked',
    differs: 'letters of the device',
    arrange: brings.blocked(FILES.fonts),
    blocks: true,
  },
  {
    name: 'the network is very slow',
    project: 'page',
    by: '50 kilobytes a second, 400 ms there and back',
    differs: 'stills come later, words first',
    arrange: brings.slowDown,
  },
  {
    name: 'the network is gone after a first visit',
    project: 'page',
    by: 'the browser is offline once the journey has been made',
    differs: 'nothing of what was visited',
    use: { serviceWorkers: 'allow' },
    afterwards: brings.goOffline,
    blocks: true,
  },
  {
    name: 'the browser may store nothing',
    project: 'page',
    by: 'every store throws when it is touched',
    differs: 'settings and place are not remembered',
    use: { serviceWorkers: 'allow' },
    arrange: brings.refuseStorage,
  },
  {
    name: 'the site has no https',
    project: 'page',
    by: 'another name than localhost: no clipboard, no service worker',
    differs: '"Copy link" shows the link, to be copied by hand',
    use: { baseURL: brings.OVER_HTTP },
    arrange: brings.serveOverHttp,
    atMap: brings.copyByHand,
  },
  {
    name: 'less motion is wished',
    project: 'page',
    by: 'the setting of the system',
    differs: 'cuts instead of movement; words open',
    use: { reducedMotion: 'reduce' },
  },
  {
    name: 'the system chooses the colours',
    project: 'page',
    by: 'forced colours',
    differs: 'two colours, patterns and signs',
    use: { forcedColors: 'active' },
  },
  {
    name: 'letters have 24 pixels by default',
    project: 'page',
    by: 'the setting of the browser, in a window of 1440 x 900',
    differs: 'larger letters',
    arrange: brings.setDefaultLetters(24),
  },
  {
    name: 'letters have 32 pixels by default',
    project: 'page',
    by: 'the setting of the browser, on a phone',
    differs: 'one column, still under still',
    use: { viewport: PHONE },
    arrange: brings.setDefaultLetters(32),
    layout: 'page',
  },
  {
    name: 'letters, words and lines are spread',
    project: 'page',
    by: 'a style of the reader, with the spacing of WCAG 1.4.12',
    differs: 'one column, still under still',
    arrange: brings.spreadText,
    atMap: brings.hasFiles,
    layout: 'page',
  },
  {
    name: 'zoomed to 200 %',
    project: 'page',
    by: 'a window of 1440 x 900 at half its CSS pixels',
    differs: 'one column, still under still',
    use: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
    layout: 'page',
  },
  {
    name: 'zoomed to 400 %',
    project: 'page',
    by: 'a window of 1280 x 1024 at a quarter of its CSS pixels',
    differs: 'one column, still under still',
    use: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
    layout: 'page',
  },
  {
    name: 'a window 320 pixels wide',
    project: 'page',
    by: '320 x 640',
    differs: 'one column, still under still',
    use: { viewport: { width: 320, height: 640 } },
    layout: 'page',
  },
  {
    name: 'a window 2560 pixels wide',
    project: 'page',
    by: '2560 x 1440',
    differs: 'nothing',
    use: { viewport: { width: 2560, height: 1440 } },
  },
  {
    name: 'a phone held sideways',
    project: 'page',
    by: '844 x 390, touch',
    differs: 'one column, still under still',
    use: { viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true },
    layout: 'page',
  },
  ...(
    [
      ['a phone', PHONE],
      ['a tablet held upright', TABLET],
    ] as const
  ).map(([device, viewport]): Condition => ({
    name: `the browser looks for a phrase on ${device}`,
    project: 'page',
    by: `addresses that quote the text, ${viewport.width} x ${viewport.height}`,
    differs: 'what is found stands below the stage',
    use: { viewport },
    isQuoted: true,
  })),
  {
    name: 'the page is saved with its files',
    project: 'page',
    by: 'a copy as browsers save it, opened without a network on a phone',
    differs: 'one column, still under still; links lead to the site',
    use: { viewport: PHONE },
    blocks: true,
    reads: readsASavedCopy,
  },
  {
    name: 'the reader view is open',
    project: 'page',
    by: "Readability, Firefox's reader view, on the page and on its file",
    differs: 'text and still under still; links lead to the site',
    blocks: true,
    reads: readsInAReaderView,
  },
  {
    name: 'on paper',
    project: 'page',
    by: 'at each place the page as it is printed',
    differs: 'still beside words, nothing to press',
    onPaper: true,
  },
  {
    name: 'the tab was in the background for long',
    project: 'live',
    by: 'another page is read, and nine hours pass at once while a map is live',
    differs: 'nothing',
    map: 'live',
    arrange: brings.takeTheClock,
    atMap: brings.sleepAndWake,
  },
  {
    name: 'Back brings the page out of memory',
    project: 'live',
    by: 'the back/forward cache, with a live map',
    differs: 'nothing',
    map: 'live',
    atMap: brings.leaveAndReturn,
  },
  {
    name: 'every press is two fast ones',
    project: 'page',
    by: 'double clicks on links and buttons',
    differs: 'nothing',
    press: 'dblclick',
    atMap: brings.pressTwice,
  },
  {
    name: 'the page is flung from top to bottom',
    project: 'page',
    by: '80,000 pixels a second, past every scene to the end and back',
    differs: 'nothing',
    use: { viewport: PHONE, isMobile: true, hasTouch: true },
    atTitle: brings.fling,
  },
];
