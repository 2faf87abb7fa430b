import { creditOf } from '../../chart/credit-of.ts';
import type { Figure } from '../../chart/figure.ts';
import { figureSvg } from '../../chart/svg/figure-svg.ts';
import { PICTURE_SIZE, type PictureKind } from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { tallFigureSvg } from '../../chart/svg/tall-figure-svg.ts';
import { coloursOf, type Colour, type Theme } from '../../design/tokens.ts';
import { basemapOutlines } from '../../map/basemap/outlines.ts';
import { withNoise } from '../../map/grain/with-noise.ts';
import { withRelief } from '../../map/relief/with-relief.ts';
import { mapSvg } from '../../map/svg/map-svg.ts';
import { claimsByPart } from '../../content/evidence/claims-by-part.ts';
import { certaintyOfVerdict } from '../../model/certainty.ts';
import { report } from '../../model/story.ts';
import { messages } from '#messages/site.ts';
import { resolvedFrame, sceneContent, type ResolvedFrame } from '../scene/resolved-frame.ts';
import { STRIP_HEIGHT, withClaimStrip, type PartSigns } from './claim-strip-svg.ts';
import { pictureAsPng } from './picture-png.ts';
import { SHARE_SIZE } from './share-image.ts';

type Png = Uint8Array<ArrayBuffer>;

/** The files that there are of every frame. */
export const PICTURE_KINDS: readonly PictureKind[] = (['light', 'dark'] as const).flatMap(
  (theme): PictureKind[] => [
    { theme, scale: 1, ending: 'svg' },
    { theme, scale: 1, ending: 'png' },
    { theme, scale: 2, ending: 'png' },
  ],
);

/**
 * The files that pages show instead of the drawing where it is far, or where nothing draws it. Of a
 * figure that waits for an answer there is one that has it; of others the file to take away is the same.
 */
export function pageKinds({ figure }: Pick<ResolvedFrame, 'figure'>): PictureKind[] {
  const variants = figure?.ask ? (['answered', 'tall'] as const) : (['tall'] as const);
  return variants.flatMap((variant) =>
    (['light', 'dark'] as const).map((theme) => ({ theme, scale: 1, ending: 'svg', variant })),
  );
}

/** Width in pixels of a picture for narrow windows. Letters are readable down to two thirds of it. */
const TALL_WIDTH = 520;

/** Figures need their height: for sharing they are drawn larger, in the same shape, and made smaller as a whole. */
const sharedFigureSize = (height: number): { width: number; height: number } => ({
  width: Math.round((height * SHARE_SIZE.width) / SHARE_SIZE.height),
  height,
});

/** What waits for a reader's answer in the page would give it away in a file. */
export function withoutAnswers(figure: Figure): Figure {
  const { wide } = figure.plots;
  const isAsked = ({ isAnswer }: { isAnswer?: boolean | undefined }): boolean => isAnswer === true;
  const plot = {
    ...wide,
    marks: wide.marks.filter((mark) => !isAsked(mark)),
    labels: wide.labels.filter((label) => !isAsked(label)),
  };
  return { ...figure, plots: { ...figure.plots, wide: plot } };
}

/** What stands over a picture for sharing instead of the frame's own title. */
export interface ShareHead {
  kicker?: string;
  title?: string;
}

/** The verdicts on the claims of each part of the report. */
const signsByPart = ({ claims }: Pick<Book, 'claims'>): PartSigns[] =>
  claimsByPart(claims, report.parts).map((part) => ({
    name: part.name,
    signs: part.claims.map(({ verdict }) => certaintyOfVerdict(verdict)),
  }));

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
}

/** A frame as an SVG of its own. Throws where a map finds no room beside its words. */
function frameSvg(
  { figure, picture }: Pick<ResolvedFrame, 'figure' | 'picture'>,
  book: Book,
  { theme, origin, head, variant }: FrameDrawing,
): string {
  const colour = coloursOf(theme);
  if (figure) {
    const credit = creditOf(figure.sources, book, head ? 'page' : 'picture');
    const { title = figure.title, ...kicker } = head ?? {};
    const notes = { credit, origin, ...kicker };
    const shown = variant === 'answered' ? figure : withoutAnswers(figure);
    if (head) return sharedFigureSvg({ ...shown, title }, notes, book, colour);
    if (variant === 'tall') return tallFigureSvg(figure, notes, colour, TALL_WIDTH);
    return figureSvg({ ...shown, title }, notes, colour, PICTURE_SIZE);
  }
  if (!picture) throw new Error('picture: found a frame without map and figure, expected one');
  const words = { credit: messages.mapCredit, origin, theme, ...head };
  const drawnIn = (size: { width: number; height?: number }): string =>
    mapSvg(picture, basemapOutlines(), { ...size, ...words }, colour);
  if (!head) return drawnIn(variant === 'tall' ? { width: TALL_WIDTH } : PICTURE_SIZE);
  if (book.claims.size === 0) return drawnIn(SHARE_SIZE);
  // Where a map is shared, the verdicts on the whole report stand under it.
  const { width, height } = SHARE_SIZE;
  const map = drawnIn({ width, height: height - STRIP_HEIGHT });
  return withClaimStrip(map, signsByPart(book), SHARE_SIZE, colour);
}

/** Name of the story and, where that is known, the address of a frame in it. */
export const originOf = (step: string, home: string | undefined): string =>
  home === undefined ? messages.siteTitle : `${messages.siteTitle}, ${home}#${step}`;

/**
 * A frame of a map or a figure as an SVG of its own. Throws on an unknown scene or frame.
 *
 * @param home address of the story, if that is known: the frame's own then stands in the picture
 */
export function pictureSvg(
  book: Book,
  step: string,
  { theme, variant }: Pick<PictureKind, 'theme' | 'variant'>,
  home: string | undefined,
): string {
  const origin = originOf(step, home);
  return frameSvg(resolvedFrame(step, book), book, { theme, origin, variant });
}

/** A picture with the images in it that it refers to by name. */
export const withImages = async (svg: string): Promise<string> => withNoise(await withRelief(svg));

/** The same as a file to take away. */
export async function pictureFile(
  book: Book,
  step: string,
  { theme, variant, scale, ending }: PictureKind,
  home: string | undefined,
): Promise<{ body: string | Png; type: string }> {
  const svg = await withImages(pictureSvg(book, step, { theme, variant }, home));
  if (ending === 'svg') return { body: svg, type: 'image/svg+xml' };
  return { body: await pictureAsPng(svg, PICTURE_SIZE.width * scale), type: 'image/png' };
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
  pictureAsPng(await withImages(shareSvg(...given)), SHARE_SIZE.width);
