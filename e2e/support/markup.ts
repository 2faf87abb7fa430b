import { parseHTML } from 'linkedom';

/** A page, a drawing or a piece of markup as a document. */
export const documentOf = (markup: string): Document =>
  parseHTML(markup.replace(/^<\?xml[^>]*\?>\s*/, '')).document;

/** All elements of a page, a drawing or a piece of markup, in the order of the text. */
export const elementsIn = (markup: string): Element[] => [
  ...documentOf(markup).querySelectorAll('*'),
];

/** The value of an attribute; undefined where there is none. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.getAttribute(name) ?? undefined;
