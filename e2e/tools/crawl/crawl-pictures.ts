import { messages } from '#messages/site.ts';
import { frames, isFigure, oneLine } from '../../support/frames.ts';
import { attribute } from '../../support/markup.ts';
import { placeOf, type CrawledSite, type Fault } from './crawl-site.ts';

const isHidden = (element: Element): boolean => element.closest('[aria-hidden="true"]') !== null;
const isNamed = (element: Element): boolean =>
  ['aria-label', 'aria-labelledby', 'alt'].some((name) => attribute(element, name)?.trim()) ||
  element.querySelector('title') !== null;
/** A picture inside one that has a name is part of it, and named by it. */
function isPart({ parentElement }: Element): boolean {
  const around = parentElement?.closest('[role="img"]');
  return around ? isNamed(around) || isPart(around) : false;
}

/** Pictures that nobody who cannot see them hears of. */
export const namelessPictures = ({ pages }: CrawledSite): Fault[] =>
  pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) =>
        element.matches('[role="img"], .picture, img, svg, object, iframe, canvas, video'),
      )
      // An empty alternative says that there is nothing to hear.
      .filter((element) => !(attribute(element, 'alt') === '' && isPart(element)))
      .filter((element) => !isNamed(element) && !isHidden(element))
      .map((element) => ({
        file,
        place: placeOf(element),
        found: 'a picture without a name',
        expected: 'an alternative text, or that it is hidden from those who hear the page',
      })),
  );

/** What the credit of a picture lacks, or undefined. A figure may name its sources by their numbers. */
function lackOf(picture: Element): string | undefined {
  const around = picture.parentElement;
  const holders = ['li, section, figure, main', 'li'].flatMap((one) => around?.closest(one) ?? []);
  const inside = (selector: string): Element[] =>
    holders.flatMap((holder) => [...holder.querySelectorAll(selector)]);
  const lines = inside('.credit, figcaption').map(({ textContent }) => oneLine(textContent));
  if (!picture.matches('.figure'))
    return lines.some((line) => line.includes(messages.mapCredit)) ? undefined : messages.mapCredit;
  return inside('.handout-sources').length > 0 || lines.some((line) => /Sources?: \S/.test(line))
    ? undefined
    : 'the publishers of its numbers';
}

/** Maps and figures in pages whose credit is not beside them. */
export const missingCredits = ({ pages }: CrawledSite): Fault[] =>
  pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.matches('.picture, .paper-map'))
      // The element <picture> and what stands in one are files, which carry their credit.
      .flatMap((picture) => {
        const expected = lackOf(picture);
        return expected === undefined
          ? []
          : [{ file, place: placeOf(picture), found: 'no credit', expected }];
      }),
  );

/** Pictures that others take away: each frame's, in both themes, and what an SVG has written in it. */
export function picturesToTake(
  { files, textOf: read }: CrawledSite,
  isMissing: (path: string) => boolean = () => false,
): Fault[] {
  return frames.flatMap((frame) =>
    ['', '-dark'].flatMap((theme) => {
      const path = `pictures/${frame.step}${theme}`;
      const missing = ['.svg', '.png', '-2x.png']
        .map((ending) => path + ending)
        .filter((file) => !files.has(file) && !isMissing(file))
        .map((file) => ({ file, place: 'the folder', found: 'no file', expected: 'a picture' }));
      if (!files.has(`${path}.svg`)) return missing;
      // Lines are broken where there is no room for more.
      const words = read(`${path}.svg`)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, '');
      const credit = isFigure(frame) ? /Sources?:\S/ : messages.mapCredit.replace(/\s+/g, '');
      const lacks = typeof credit === 'string' ? !words.includes(credit) : !credit.test(words);
      return lacks
        ? [
            ...missing,
            {
              file: `${path}.svg`,
              place: 'its text',
              found: 'no credit',
              expected: String(credit),
            },
          ]
        : missing;
    }),
  );
}
