import {
  embedPath,
  picturePath,
  type PictureKind,
} from '../../content/addresses/picture-addresses.ts';
import { COLUMN } from '../column.ts';
import { writeOptions, type EmbedOptions } from '../page/options.ts';
import type { PromisedHeights } from './promised-heights.ts';

/** A frame as far as embedding it needs it. */
export interface EmbeddableFrame {
  id: string;
  title: string;
  /** What its picture shows, in one line. */
  words: string;
  /** Whose data is drawn, as it stands in a caption. */
  credit: string;
}

/** A scene as far as embedding it needs it. */
export interface EmbeddableScene {
  id: string;
  kind: 'map' | 'figure';
  title: string;
  summary: string;
  /** The frame whose picture stands for the scene. */
  share: string;
  frames: readonly EmbeddableFrame[];
  heights: PromisedHeights;
}

/** Where an embed comes from. */
export interface EmbedOrigin {
  /** The site's absolute root, with a slash at its end. */
  root: string;
  /** The name of the story. */
  story: string;
}

/** What somebody embeds, and from where. */
export interface EmbedConfig extends EmbedOrigin {
  scene: EmbeddableScene;
  options: Partial<EmbedOptions>;
}

/** The frames that can be seen: all, the range that was chosen, or a fixed one. Unknown ones limit nothing. */
export function framesInRange({
  scene: { frames },
  options,
}: EmbedConfig): readonly EmbeddableFrame[] {
  const at = (id: string): number => frames.findIndex((frame) => frame.id === id);
  const fixed = options.frame ?? options.frames?.[0] ?? frames[0]?.id ?? '';
  const range = options.controls === 'off' ? [fixed, fixed] : (options.frames ?? []);
  const [first = -1, last = -1] = range.map(at);
  return first < 0 || last < first ? frames : frames.slice(first, last + 1);
}

/** The only frame that can be seen; undefined when there are several. */
export function onlyFrame(config: EmbedConfig): EmbeddableFrame | undefined {
  const [only, ...others] = framesInRange(config);
  return others.length === 0 ? only : undefined;
}

/** Width of a picture to its height there. */
const SHAPE = { map: 4 / 3, figure: 3 / 2 } as const;

/** How much higher a picture is in a column when a host asks for a shape, in CSS pixels. */
function heightForRatio({ scene, options: { ratio = 'auto' } }: EmbedConfig): number {
  if (ratio === 'auto') return 0;
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return Math.max(0, Math.ceil((COLUMN * height) / width - COLUMN / SHAPE[scene.kind]));
}

/** Whether a column wider than `COLUMN` needs more height than the code states. */
export const growsWithColumn = (config: EmbedConfig): boolean => heightForRatio(config) > 0;

/** The height that the code of an iframe states: every step that can be seen fits in it. */
export function heightInCode(config: EmbedConfig): number {
  const { frames, heights } = config.scene;
  const only = onlyFrame(config);
  const alone = only ? heights.alone[frames.indexOf(only)] : undefined;
  return (alone ?? heights.all) + heightForRatio(config);
}

/** The frame whose picture stands for what is embedded. Throws when the scene does not have it. */
export function pictureFrame({ scene, options }: EmbedConfig): EmbeddableFrame {
  const wanted = options.frame ?? options.frames?.[0] ?? scene.share;
  const found = scene.frames.find(({ id }) => id === wanted);
  if (found) return found;
  throw new Error(`${scene.id}: found no frame "${wanted}", expected one of the scene`);
}

/**
 * The colours in codes where none are chosen: an article has its own, mostly light, and does not change with the
 * reader's system.
 */
export const THEME_IN_CODE = 'light';

/** What the card of a scene shows and gives away before anything is chosen: the frame that stands for it. */
export const optionsOnCard = ({ share }: EmbeddableScene): Partial<EmbedOptions> => ({
  frame: share,
  theme: THEME_IN_CODE,
});

/** The address of that picture as a file. */
export const pictureAddress = (config: EmbedConfig, kind: PictureKind): string =>
  config.root + picturePath(config.scene.id, pictureFrame(config).id, kind);

/** The place of a frame in the story; where none is named, the one where what is embedded begins. */
export const storyAddress = (
  config: EmbedConfig,
  frame = config.options.frame ?? framesInRange(config)[0]?.id ?? '',
): string => `${config.root}#${config.scene.id}/${frame}`;

/**
 * The address of the scene's page for other pages, with the options asked for. One frame alone has a page of
 * its own.
 */
export function embedAddress(config: EmbedConfig): string {
  const { root, scene, options } = config;
  const isPart = options.frames !== undefined || options.controls === 'off';
  const only = isPart ? onlyFrame(config) : undefined;
  if (only)
    return (
      root +
      embedPath(scene.id, only.id) +
      writeOptions({ ...options, frames: undefined, frame: undefined })
    );
  const isFirst = options.frame === framesInRange(config)[0]?.id;
  const frame = isFirst ? undefined : options.frame;
  return root + embedPath(scene.id) + writeOptions({ ...options, frame });
}

/**
 * The same for programs that make embeds of addresses, which keep a path and no options: the frame alone, or the
 * whole scene where no frame is named.
 */
export function pathAddress({ root, scene, options: { frame } }: EmbedConfig): string {
  return root + embedPath(scene.id, scene.frames.length > 1 ? frame : undefined);
}

/** oEmbed's answer for a whole scene or for one frame alone, from the root of the site. */
export const oembedPath = (scene: string, frame?: string): string =>
  frame === undefined ? `oembed/${scene}.json` : `oembed/${scene}/${frame}.json`;

/** The same for a frame's picture. */
export const oembedPhotoPath = (scene: string, frame: string): string =>
  `oembed/${scene}/${frame}.photo.json`;
