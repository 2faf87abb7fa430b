import type { PictureKind } from '../../content/addresses/picture-addresses.ts';
import { entry, type Book } from '../../content/book.ts';
import { creditOf } from '../../chart/credit-of.ts';
import type { Figure } from '../../chart/figure.ts';
import { resolveFigure } from '../../chart/resolve-figure.ts';
import { resolveFrame } from '../../map/frame/resolve-frame.ts';
import { messages } from '#messages/site.ts';
import { figureSvg, PICTURE } from '../../chart/svg/figure-svg.ts';
import { ground } from '../../map/svg/ground.ts';
import { mapSvg } from '../../map/svg/map-svg.ts';
import { pictureAsPng } from './picture-png.ts';
import { readTokens, type Theme } from '../../map/svg/tokens.ts';

/** The files that there are of every frame. */
export const PICTURE_KINDS: readonly PictureKind[] = (['light', 'dark'] as const).flatMap(
  (theme): PictureKind[] => [
    { theme, scale: 1, ending: 'svg' },
    { theme, scale: 1, ending: 'png' },
    { theme, scale: 2, ending: 'png' },
  ],
);

/** What waits for a reader's answer in the page would give it away in a file. */
function withoutAnswers(figure: Figure): Figure {
  const { wide } = figure.plots;
  const isAsked = ({ isAnswer }: { isAnswer?: boolean }): boolean => isAnswer === true;
  const plot = {
    ...wide,
    marks: wide.marks.filter((mark) => !isAsked(mark)),
    labels: wide.labels.filter((label) => !isAsked(label)),
  };
  return { ...figure, plots: { ...figure.plots, wide: plot } };
}

function frameIn<T extends { id: string }>(frames: readonly T[], scene: string, id: string): T {
  const frame = frames.find((one) => one.id === id);
  if (!frame) throw new Error(`${scene}: found no frame "${id}", expected one`);
  return frame;
}

/**
 * A frame of a map or a figure as an SVG of its own. Throws on an unknown scene or frame, and where
 * a map finds no room beside its words.
 *
 * @param site where the site is published, if that is known: the frame's address then stands in the picture
 */
export async function pictureSvg(
  book: Book,
  scene: string,
  frame: string,
  theme: Theme,
  site: URL | undefined,
): Promise<string> {
  const tokens = await readTokens(theme);
  const origin = site
    ? `${messages.siteTitle}, ${site.href}#${scene}/${frame}`
    : messages.siteTitle;
  const figures = book.figures.get(scene);
  if (figures) {
    const figure = resolveFigure(scene, frameIn(figures.frames, scene, frame), book);
    const credit = creditOf(figure.sources, book, 'picture');
    return figureSvg(withoutAnswers(figure), { credit, origin }, tokens);
  }
  const { frames } = entry(book.scenes, scene, 'pictures');
  const picture = resolveFrame(scene, frameIn(frames, scene, frame), book);
  return mapSvg(picture, ground(), { ...PICTURE, credit: messages.mapCredit, origin }, tokens);
}

/** The same as a file to take away. */
export async function pictureFile(
  book: Book,
  scene: string,
  frame: string,
  { theme, scale, ending }: PictureKind,
  site: URL | undefined,
): Promise<{ body: string | Uint8Array<ArrayBuffer>; type: string }> {
  const svg = await pictureSvg(book, scene, frame, theme, site);
  if (ending === 'svg') return { body: svg, type: 'image/svg+xml' };
  return { body: await pictureAsPng(svg, PICTURE.width * scale), type: 'image/png' };
}
