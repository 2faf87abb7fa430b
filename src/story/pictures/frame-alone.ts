import type { Figure } from '../../chart/figure.ts';
import { figureAloneSvg } from '../../chart/svg/figure-alone-svg.ts';
import { coloursOf, type Theme } from '../../design/tokens.ts';
import { basemapOutlines } from '../../map/basemap/outlines.ts';
import { withNoise } from '../../map/grain/with-noise.ts';
import { withRelief } from '../../map/relief/with-relief.ts';
import { mapAloneSvg } from '../../map/svg/map-alone-svg.ts';
import type { Box } from '../../model/geometry.ts';
import type { ResolvedFrame } from '../scene/resolved-frame.ts';

/** A picture with the images in it that it refers to by name. */
export const withImages = async (svg: string): Promise<string> => withNoise(await withRelief(svg));

/** A figure without what waits for a reader's answer in the page: a file would give it away. */
export function withoutAnswers(figure: Figure): Figure {
  const isAsked = ({ isAnswer }: { isAnswer?: boolean | undefined }): boolean => isAnswer === true;
  const asked = (plot: Figure['plots']['wide']): Figure['plots']['wide'] => ({
    ...plot,
    marks: plot.marks.filter((mark) => !isAsked(mark)),
    labels: plot.labels.filter((label) => !isAsked(label)),
  });
  const { wide, narrow } = figure.plots;
  return { ...figure, plots: { wide: asked(wide), narrow: asked(narrow) } };
}

/** How a frame alone is drawn. Sizes in pixels. */
interface AloneDrawing {
  width: number;
  height: number;
  theme: Theme;
  /** On the way from one map to the next: what is seen, in map units, and that names stay away. */
  mustSee?: Box;
  hasLabels?: boolean;
}

/**
 * The map or the plot of a frame as an SVG of its own, without title, legend and credit: whoever shows it
 * has to say these beside it.
 */
export async function frameAloneSvg(
  { figure, picture }: Pick<ResolvedFrame, 'figure' | 'picture'>,
  drawing: AloneDrawing,
): Promise<string> {
  const colour = coloursOf(drawing.theme);
  if (figure) return figureAloneSvg(withoutAnswers(figure), drawing, colour);
  if (!picture) throw new Error('picture: found a frame without map and figure, expected one');
  return withImages(mapAloneSvg(picture, basemapOutlines(), drawing, colour));
}
