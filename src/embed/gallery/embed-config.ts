import { embedPath } from '../../content/addresses/picture-addresses.ts';
import { writeOptions, type EmbedOptions } from '../page/options.ts';

/** Pixels of a frame's picture as a file that is not enlarged. */
export const PICTURE_SIZE = { width: 1200, height: 800 } as const;

/** A frame as far as taking it needs it. */
export interface TakeableFrame {
  id: string;
  title: string;
  /** What its picture shows, in one line. */
  words: string;
  /** Whose data is drawn, as it stands in a caption. */
  credit: string;
}

/** A scene as far as taking it needs it. */
export interface TakeableScene {
  id: string;
  kind: 'map' | 'figure';
  title: string;
  summary: string;
  /** The frame whose picture stands for the scene. */
  share: string;
  frames: readonly TakeableFrame[];
  /**
   * Heights of an embed in a column of 640 pixels: for each frame as the first of a range, that of the
   * range which ends there, at the next frame, and so on.
   */
  heights: readonly (readonly number[])[];
}

/** What somebody takes, and from where. */
export interface Take {
  /** The site's absolute root, with a slash at its end. */
  root: string;
  /** The name of the story. */
  story: string;
  scene: TakeableScene;
  options: Partial<EmbedOptions>;
}

/** The frames that can be seen: all, or the range that was chosen. Unknown ones limit nothing. */
export function framesOf({ scene: { frames }, options }: Take): readonly TakeableFrame[] {
  const at = (id: string): number => frames.findIndex((frame) => frame.id === id);
  const [first, last] = (options.frames ?? []).map(at);
  return first === undefined || last === undefined || first < 0 || last < first
    ? frames
    : frames.slice(first, last + 1);
}

/** What the row of steps takes where a range has more than one, in CSS pixels. */
const STEPS = 44;

/** The height that shows every frame of what is taken in a column of 640 pixels, in CSS pixels. */
export function firstHeightOf(take: Take): number {
  const { frames, heights } = take.scene;
  const seen = framesOf(take);
  const at = (one: TakeableFrame | undefined): number => (one ? frames.indexOf(one) : -1);
  const range = heights[at(seen[0])]?.[seen.length - 1] ?? 0;
  // A figure that asks its reader something is higher, and does so where it is opened.
  const opened = heights[at(seen.find(({ id }) => id === take.options.frame))]?.[0] ?? 0;
  return opened === 0 || seen.length === 1 ? range : Math.max(range, opened + STEPS);
}

/** The frame whose picture stands for what is taken. Throws when the scene does not have it. */
export function pictured({ scene, options }: Take): TakeableFrame {
  const wanted = options.frame ?? options.frames?.[0] ?? scene.share;
  const found = scene.frames.find(({ id }) => id === wanted);
  if (found) return found;
  throw new Error(`${scene.id}: found no frame "${wanted}", expected one of the scene`);
}

/** The place of a frame in the story. */
export const placeInStory = ({ root, scene }: Take, frame: string): string =>
  `${root}#${scene.id}/${frame}`;

/** The place in the story where what is taken begins. */
export const beginning = (take: Take): string =>
  placeInStory(take, take.options.frame ?? framesOf(take)[0]?.id ?? '');

/** The address of the scene's page for other pages, with the options asked for. */
export const embedAddress = ({ root, scene, options }: Take): string =>
  root + embedPath(scene.id) + writeOptions(options);
