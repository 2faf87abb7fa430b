import { creditOf } from '../../chart/credit-of.ts';
import type { Figure } from '../../chart/figure.ts';
import { figureSvg } from '../../chart/svg/figure-svg.ts';
import {
  PICTURE_SIZE,
  pictureWidth,
  type PictureKind,
} from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { tallFigureSvg } from '../../chart/svg/tall-figure-svg.ts';
import { withFittedFonts } from '../../design/fonts/fitted-svg.ts';
import { coloursOf, type Colour, type Theme } from '../../design/tokens.ts';
import { basemapOutlines } from '../../map/basemap/outlines.ts';
import { mapSvg } from '../../map/svg/map-svg.ts';
import { LICENCE } from '#messages/licence.ts';
import { messages } from '#messages/site.ts';
import { resolvedFrame, sceneContent, type ResolvedFrame } from '../scene/resolved-frame.ts';
import { STRIP_HEIGHT, withClaimStrip } from './claim-strip-svg.ts';
import { frameAloneSvg, withImages, withoutAnswers } from './frame-alone.ts';
import { pictureAsPixels } from './picture-pixels.ts';
import { SHARE_SIZE } from './share-image.ts';
import { signsByPart } from './signs-by-part.ts';

type Png = Uint8Array<ArrayBuffer>;

/** Width in pixels of a picture for narrow windows. Letters are readable down to two thirds of it. */
const TALL_WIDTH = 520;

/** Whether a file is drawn as for narrow windows: the smallest ones are, for they are read on phones and in mail. */
export const isDrawnNarrow = ({
  variant,
  width,
}: Pick<PictureKind, 'variant' | 'width'>): boolean =>
  variant === 'tall' || (variant === undefined && width === 600);

/** Figures need their height: for sharing they are drawn larger, in the same shape, and made smaller as a whole. */
const sharedFigureSize = (height: number): { width: number; height: number } => ({
  width: Math.round((height * SHARE_SIZE.width) / SHARE_SIZE.height),
  height,
});

/** What stands over a picture for sharing instead of the frame's own title. */
export interface ShareHead {
  kicker?: string;
  title?: string;
}

/** Whether a figure shows the verdicts on claims itself. */
const showsVerdicts = ({ plots }: Figure): boolean =>
  plots.wide.units.some(({ certainty }) => certainty !== undefined);

/** A figure in the shape for sharing, with the verdicts on the whole report under it. */
function sharedFigureSvg(
  figure: Figure,
  notes: Parameters<typeof figureSvg>[1],
  book: Book,
  colour: Colour,
): string {
  const hasStrip = book.claims.size > 0 && !showsVerdicts(figure);
  const { height } = PICTURE_SIZE;
  const size = sharedFigureSize(height + (hasStrip ? STRIP_HEIGHT : 0));
  const drawn = figureSvg(figure, notes, colour, { width: size.width, height });
  return hasStrip ? withClaimStrip(drawn, signsByPart(book), size, colour) : drawn;
}

/** How a frame is to be drawn. */
interface FrameDrawing {
  /** Whose colours it has. */
  theme: Theme;
  /** Name of the story, and its address where that is known. */
  origin: string;
  /** Given where it is a picture for sharing. */
  head?: ShareHead;
  variant?: PictureKind['variant'];
  /** Whether it is drawn for narrow windows. */
  isNarrow?: boolean;
}

/** A frame as an SVG of its own. Throws where a map finds no room beside its words. */
function frameSvg(
  { figure, picture }: Pick<ResolvedFrame, 'figure' | 'picture'>,
  book: Book,
  { theme, origin, head, variant, isNarrow = false }: FrameDrawing,
): string {
  const colour = coloursOf(theme);
  if (figure) {
    const credit = creditOf(figure.sources, book, head ? 'page' : 'picture');
    const { title = figure.title, ...kicker } = head ?? {};
    const notes = { credit, origin, ...kicker };
    const shown = variant === 'answered' ? figure : withoutAnswers(figure);
    if (head) return sharedFigureSvg({ ...shown, title }, notes, book, colour);
    if (isNarrow)
      return tallFigureSvg(variant === 'tall' ? figure : shown, notes, colour, TALL_WIDTH);
    return figureSvg({ ...shown, title }, notes, colour, PICTURE_SIZE);
  }
  if (!picture) throw new Error('picture: found a frame without map and figure, expected one');
  const words = { credit: messages.mapCredit, origin, theme, ...head };
  const drawnIn = (size: { width: number; height?: number }): string =>
    mapSvg(picture, basemapOutlines(), { ...size, ...words }, colour);
  if (!head) return drawnIn(isNarrow ? { width: TALL_WIDTH } : PICTURE_SIZE);
  if (book.claims.size === 0) return drawnIn(SHARE_SIZE);
  // Where a map is shared, the verdicts on the whole report stand under it.
  const { width, height } = SHARE_SIZE;
  const map = drawnIn({ width, height: height - STRIP_HEIGHT });
  return withClaimStrip(map, signsByPart(book), SHARE_SIZE, colour);
}

/** Name of the story, licence of what is drawn in it and, where that is known, the address of a frame. */
export const frameOrigin = (step: string, home: string | undefined): string =>
  [messages.siteTitle, LICENCE.name, ...(home === undefined ? [] : [`${home}#${step}`])].join(', ');

/**
 * A frame of a map or a figure as an SVG of its own. Throws on an unknown scene or frame.
 *
 * @param home address of the story, if that is known: the frame's own then stands in the picture
 */
export function pictureSvg(
  book: Book,
  step: string,
  { theme, variant, width }: Pick<PictureKind, 'theme' | 'variant' | 'width'>,
  home: string | undefined,
): string {
  const origin = frameOrigin(step, home);
  const isNarrow = isDrawnNarrow({ variant, width });
  return frameSvg(resolvedFrame(step, book), book, { theme, origin, variant, isNarrow });
}

/** Size of a frame alone as it is drawn for a smaller file, whose letters would else be too small. */
export const SMALL_SIZE = { width: 800, height: 534 };

const TYPES = { svg: 'image/svg+xml', png: 'image/png', webp: 'image/webp' } as const;

/** The same as a file to take away, or as one that pages show. */
export async function pictureFile(
  book: Book,
  step: string,
  kind: PictureKind,
  home: string | undefined,
): Promise<{ body: string | Png; type: string }> {
  const { theme, variant, width, ending } = kind;
  const isSmall = width !== undefined;
  const type = TYPES[ending];
  const svg =
    variant === 'alone'
      ? await frameAloneSvg(resolvedFrame(step, book), {
          ...(isSmall ? SMALL_SIZE : PICTURE_SIZE),
          theme,
        })
      : await withImages(pictureSvg(book, step, { theme, variant, width }, home));
  if (ending === 'svg') return { body: withFittedFonts(svg), type };
  return { body: await pictureAsPixels(svg, pictureWidth(kind), ending), type };
}

/** The frame that stands for a scene: the one that its author named, else the last. */
export function sharedFrame<T extends { id: string }>({
  share,
  frames,
}: {
  share?: string | undefined;
  frames: readonly T[];
}): T {
  const frame = frames.find(({ id }) => id === share) ?? frames.at(-1);
  if (!frame) throw new Error('share: found a scene without frames, expected at least one');
  return frame;
}

/**
 * The picture of a scene as an SVG in the shape for sharing. Throws on an unknown scene.
 *
 * @param home address of the story, if that is known
 */
export function shareSvg(
  book: Book,
  scene: string,
  head: ShareHead,
  home: string | undefined,
): string {
  const origin = home === undefined ? `${messages.siteTitle}.` : `${messages.siteTitle}, ${home}`;
  const { id } = sharedFrame<{ id: string }>(sceneContent(scene, book));
  const frame = resolvedFrame(`${scene}/${id}`, book);
  return frameSvg(frame, book, { theme: 'light', origin, head });
}

/** The same as a PNG of the size for sharing. */
export const shareFile = async (...given: Parameters<typeof shareSvg>): Promise<Png> =>
  pictureAsPixels(await withImages(shareSvg(...given)), SHARE_SIZE.width);
