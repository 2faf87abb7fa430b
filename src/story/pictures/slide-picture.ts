import type { Figure } from '../../chart/figure.ts';
import { figureSvg } from '../../chart/svg/figure-svg.ts';
import { coloursOf } from '../../design/tokens.ts';
import { basemapOutlines } from '../../map/basemap/outlines.ts';
import { mapSvg } from '../../map/svg/map-svg.ts';
import { messages } from '#messages/site.ts';
import type { ResolvedFrame } from '../scene/resolved-frame.ts';
import { withImages, withoutAnswers } from './frame-alone.ts';
import { frameOrigin } from './frame-file.ts';
import { pictureAsPixels } from './picture-pixels.ts';

/** A picture for a slide, as wide as the slide. */
export interface SlidePicture {
  png: Uint8Array<ArrayBuffer>;
  /** Height for a width of 1. */
  aspect: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * Pixels: few, so that letters are large on the screen. Squares of a figure do not shrink with it and
 * need more of them.
 */
const MAP: Size = { width: 1000, height: 446 };
const FIGURE: Size = { width: 1300, height: 550 };
const SQUARES: Size = { width: 1520, height: 643 };

/** Pixels across in the file: what a projector for a class has. */
const WIDTH = 1920;

function sizeOfFigure({
  plots: {
    wide: { fields = [], units },
  },
}: Figure): Size {
  const isPhrase = units[0]?.phrase !== undefined;
  return fields.length > 0 || (units.length > 0 && !isPhrase) ? SQUARES : FIGURE;
}

/**
 * The picture of a frame for a slide, without what stands there in letters that can be edited: the title
 * and, of a figure, its unit and its credit. What waits for an answer is left out.
 *
 * @param step the frame to which the address under the picture leads
 * @param home address of the story, if that is known
 */
export async function slidePicture(
  { figure, picture }: ResolvedFrame,
  step: string,
  home: string | undefined,
): Promise<SlidePicture> {
  const colour = coloursOf();
  const size = figure ? sizeOfFigure(figure) : MAP;
  const drawn = figure
    ? figureSvg(
        { ...withoutAnswers(figure), title: '', unit: '' },
        { credit: '', origin: '' },
        colour,
        size,
      )
    : picture &&
      mapSvg(
        picture,
        basemapOutlines(),
        {
          ...size,
          title: '',
          credit: messages.mapCredit,
          origin: frameOrigin(step, home),
          theme: 'light',
        },
        colour,
      );
  if (drawn === undefined)
    throw new Error(`${step}: found a frame without map and figure, expected one`);
  return {
    png: await pictureAsPixels(await withImages(drawn), WIDTH),
    aspect: size.height / size.width,
  };
}
