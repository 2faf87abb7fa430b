import { attribute } from '../../support/markup.ts';
import { placeOf, type CrawledPage, type CrawledSite, type Fault } from './crawl-site.ts';

/** A piece of a page's text as it stands in one element. */
interface Piece {
  text: string;
  element: Element;
  /** The text before it in the same block, which it follows without a gap; undefined at the beginning of a block. */
  before: Piece | undefined;
}

/** What begins a line of its own, or is a field of its own, also without styles. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr input label legend li main nav ol option output p pre progress section ' +
    'select summary svg table tbody td textarea th thead tr ul'
  ).split(' '),
);
const UNREAD = 'script, style, template, noscript, title';
/** A picture has its own text, and what nobody hears is not for reading on. */
const isPicture = (element: Element): boolean =>
  element.matches('[role="img"], [aria-hidden="true"], .picture, .paper-map, .thumbnail');

/** The text of a page in pieces, one for each text node, without that of its pictures. */
function piecesOf(root: Element): Piece[] {
  const pieces: Piece[] = [];
  let before: Piece | undefined;
  const walk = (element: Element): void => {
    if (element.matches(UNREAD) || isPicture(element)) return;
    const isBlock = BLOCKS.has(element.localName);
    if (isBlock) before = undefined;
    for (const node of element.childNodes) {
      if (node.nodeType === node.ELEMENT_NODE) walk(node as Element);
      else if (node.nodeType === node.TEXT_NODE && (node.textContent ?? '') !== '') {
        before = { text: node.textContent ?? '', element, before };
        pieces.push(before);
      }
    }
    if (isBlock) before = undefined;
  };
  walk(root);
  return pieces;
}

const bodiesOf = ({ elements }: CrawledPage): Element[] =>
  elements.filter((element) => element.matches('body'));

/** A word or figure at the end of a text, with a stop after it or not. */
const ENDS = /[\p{L}\p{N}][.,:;]?$/u;
const WORD_ENDS = /[\p{L}\p{N}]$/u;
const runsOn = (before: string, text: string): boolean =>
  (ENDS.test(before) && /^\p{N}/u.test(text)) || (WORD_ENDS.test(before) && /^\p{L}/u.test(text));

/** Numbers and words of different elements with nothing between them: in text that is copied they run into one another. */
export const runTogether = ({ pages }: CrawledSite): Fault[] =>
  pages.flatMap((page) =>
    bodiesOf(page)
      .flatMap(piecesOf)
      .flatMap(({ text, element, before }) =>
        before && before.element !== element && runsOn(before.text, text)
          ? [
              {
                file: page.file,
                place: placeOf(element),
                found: `${before.text.slice(-20)}${text.slice(0, 20)}`,
                expected: 'a space or a sign between them',
              },
            ]
          : [],
      ),
  );

const languageOf = (element: Element): string => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const lang = attribute(at, 'lang') ?? attribute(at, 'xml:lang');
    if (lang !== undefined) return lang;
  }
  return '';
};
/** Languages that are written in Arabic letters. */
const IN_ARABIC = /^(ar|ckb|fa|ku|ur)\b/;

/** Texts in Arabic letters that are said to be in the language of the page: a voice would spell them, or leave them out. */
export const unmarkedArabic = ({ pages }: CrawledSite): Fault[] =>
  pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => !element.matches('script, style, title'))
      .flatMap((element) =>
        [...element.childNodes]
          .filter((node) => node.nodeType === node.TEXT_NODE)
          .map((node) => node.textContent ?? '')
          .filter((text) => /\p{Script=Arabic}/u.test(text))
          .filter(() => !IN_ARABIC.test(languageOf(element)))
          .map((text) => ({
            file,
            place: placeOf(element),
            found: text.trim().slice(0, 60),
            expected: 'lang="ar", or that of another language with these letters',
          })),
      ),
  );

/** Code, names of files and columns, keys, and words of other languages. Names on maps may be translated. */
const AS_IT_STANDS = 'code, kbd, samp, bdi, [lang], a[type="text/csv"], a[type="application/json"]';

/** What a translation of the page may not change, and is not marked so. */
export const translatable = ({ pages }: CrawledSite): Fault[] =>
  pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.matches(AS_IT_STANDS) && !element.matches('html'))
      .filter((element) => !element.closest('[translate="no"], .picture, .paper-map, .thumbnail'))
      .map((element) => ({
        file,
        place: placeOf(element),
        found: element.textContent.trim().slice(0, 60),
        expected: 'translate="no"',
      })),
  );

/** Links that save a file under a name that does not say of which story it is. */
export const namelessFiles = ({ pages }: CrawledSite, story: string): Fault[] =>
  pages.flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.matches('a[href]'))
      .map((element) => ({
        element,
        href: attribute(element, 'href') ?? '',
        name: attribute(element, 'download') ?? '',
      }))
      .filter(({ href, name }) => {
        const [, ending = ''] = /^\/[^#?]*\.(csv|json|pdf|png|svg)$/.exec(href) ?? [];
        return ending !== '' && !(name.startsWith(`${story}-`) && name.endsWith(`.${ending}`));
      })
      .map(({ element, href, name }) => ({
        file,
        place: placeOf(element),
        found: `download="${name}" for ${href}`,
        expected: `a name that begins with ${story}- and has the ending of the file`,
      })),
  );
