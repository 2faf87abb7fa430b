import {
  attribute,
  classesOf,
  elementsIn,
  type Element,
} from '../../../src/offline/folder-copy/tree.ts';
import { messages } from '#messages/site.ts';
import { around, placeOf, wordsIn, type CrawledSite, type Fault } from './crawl-site.ts';
import { frames, isFigure, oneLine } from '../../support/frames.ts';

const isHidden = (element: Element): boolean =>
  [element, ...around(element)].some((one) => attribute(one, 'aria-hidden') === 'true');
const isNamed = (element: Element): boolean =>
  ['aria-label', 'aria-labelledby', 'alt'].some((name) => attribute(element, name)?.trim()) ||
  elementsIn(element).some(({ tagName }) => tagName === 'title');
/** A picture inside one that has a name is part of it, and named by it. */
const isPart = (element: Element): boolean =>
  around(element).some((one) => attribute(one, 'role') === 'img' && isNamed(one));

/** Pictures that nobody who cannot see them hears of. */
export const namelessPictures = ({ pages }: CrawledSite): Fault[] =>
  pages.flatMap(({ file, elements }) =>
    elements
      .filter(
        (element) =>
          attribute(element, 'role') === 'img' ||
          classesOf(element).includes('picture') ||
          ['img', 'svg', 'object', 'iframe', 'canvas', 'video'].includes(element.tagName),
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

const isFigurePicture = (picture: Element): boolean => classesOf(picture).includes('figure');

/** What the credit of a picture lacks, or undefined. A figure may name its sources by their numbers. */
function lackOf(picture: Element): string | undefined {
  const holder = around(picture).find(
    ({ tagName }) =>
      tagName === 'li' || tagName === 'section' || tagName === 'figure' || tagName === 'main',
  );
  const [outer = holder] = around(picture).filter(({ tagName }) => tagName === 'li');
  const inside = [holder, outer].flatMap((one) => (one ? elementsIn(one) : []));
  const lines = inside
    .filter((element) => classesOf(element).includes('credit') || element.tagName === 'figcaption')
    .map((element) => oneLine(wordsIn(element)));
  if (!isFigurePicture(picture))
    return lines.some((line) => line.includes(messages.mapCredit)) ? undefined : messages.mapCredit;
  const numbered = inside.some((element) => classesOf(element).includes('handout-sources'));
  return numbered || lines.some((line) => /Sources?: \S/.test(line))
    ? undefined
    : 'the publishers of its numbers';
}

/** Maps and figures in pages whose credit is not beside them. */
export const missingCredits = ({ pages }: CrawledSite): Fault[] =>
  pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) =>
        classesOf(element).some((name) => name === 'picture' || name === 'paper-map'),
      )
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
