import { entry, type Book } from '../../content/book.ts';
import { creditOf } from '../../chart/credit-of.ts';
import { resolveFigure } from '../../chart/resolve-figure.ts';
import { resolveFrame } from '../../map/frame/resolve-frame.ts';
import { messages } from '#messages/site.ts';
import { figureSvg, PICTURE } from '../../chart/svg/figure-svg.ts';
import { ground } from '../../map/svg/ground.ts';
import { mapSvg } from '../../map/svg/map-svg.ts';
import { pictureAsPng } from './picture-png.ts';
import { SHARE_SIZE } from './share-image.ts';
import { readTokens } from '../../map/svg/tokens.ts';

/** Figures need their height: they are drawn larger, in the same shape, and made smaller as a whole. */
const FIGURE_SIZE = {
  width: Math.round((PICTURE.height * SHARE_SIZE.width) / SHARE_SIZE.height),
  height: PICTURE.height,
} as const;

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

/** What stands over the picture instead of the frame's own title. */
export interface ShareHead {
  kicker?: string;
  title?: string;
}

/** The picture of a scene as an SVG in the shape for sharing. Throws on an unknown scene. */
export async function shareSvg(
  book: Book,
  scene: string,
  { kicker, title }: ShareHead,
  site: URL | undefined,
): Promise<string> {
  const origin = site ? `${messages.siteTitle}, ${site.href}` : `${messages.siteTitle}.`;
  const head = kicker === undefined ? {} : { kicker };
  const tokens = await readTokens();
  const figureContent = book.figures.get(scene);
  if (figureContent) {
    const figure = resolveFigure(scene, sharedFrame(figureContent), book);
    const notes = { credit: creditOf(figure.sources, book), origin, ...head };
    const shown = { ...figure, title: title ?? figure.title };
    return figureSvg(shown, notes, tokens, FIGURE_SIZE);
  }
  const picture = resolveFrame(scene, sharedFrame(entry(book.scenes, scene, 'share')), book);
  return mapSvg(
    picture,
    ground(),
    {
      ...SHARE_SIZE,
      ...head,
      title: title ?? picture.title,
      credit: messages.mapCredit,
      origin,
    },
    tokens,
  );
}

/** The same as a PNG of the size for sharing. */
export async function shareFile(
  ...given: Parameters<typeof shareSvg>
): Promise<Uint8Array<ArrayBuffer>> {
  return pictureAsPng(await shareSvg(...given), SHARE_SIZE.width);
}
