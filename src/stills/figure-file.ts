import { entry, type Book } from '../contract/book.ts';
import { creditOf } from '../figure/credit-of.ts';
import type { Figure } from '../figure/figure.ts';
import { resolveFigure } from '../figure/resolve-figure.ts';
import { strings } from '../strings.ts';
import { figureSvg, PICTURE } from './figure-svg.ts';
import { pictureAsPng } from './picture-png.ts';
import { readTokens } from './tokens.ts';

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

/**
 * A frame of a figure as a file to take away. Throws on an unknown scene or frame.
 *
 * @param site where the site is published, if that is known: it then stands in the picture
 */
export async function figureFile(
  book: Book,
  scene: string,
  frame: string,
  ending: 'svg' | 'png',
  site: URL | undefined,
): Promise<{ body: string | Uint8Array<ArrayBuffer>; type: string }> {
  const content = entry(book.figures, scene, 'figures').frames.find(({ id }) => id === frame);
  if (!content)
    throw new Error(`content/figures/${scene}.yaml: found no frame "${frame}", expected one`);
  const figure = withoutAnswers(resolveFigure(scene, content, book));
  const origin = site ? `${strings.siteTitle}, ${site.href}#${scene}/${frame}` : strings.siteTitle;
  const svg = figureSvg(
    figure,
    { credit: creditOf(figure.sources, book, 'picture'), origin },
    await readTokens(),
  );
  if (ending === 'svg') return { body: svg, type: 'image/svg+xml' };
  return { body: await pictureAsPng(svg, PICTURE.width), type: 'image/png' };
}
