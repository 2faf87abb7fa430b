import {
  defaultTreeAdapter,
  html,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
} from 'parse5';

/** Nodes of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Page = DefaultTreeAdapterTypes.Document;

export const parsePage = (text: string): Page => parse(text);

/** All elements below a node, in the order of the text. */
export function elementsIn(node: ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : [],
  );
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The text that stands in an element itself, and not in elements inside it. */
export const textIn = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The classes of an element. */
export const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(' ').filter(Boolean);

/** Gives an attribute a value, or takes it away (undefined). */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
}

/** The first element that a condition holds for. Throws when there is none. */
export function find(page: ParentNode, what: string, is: (element: Element) => boolean): Element {
  const found = elementsIn(page).find(is);
  if (!found) throw new Error(`page: found no ${what}, expected one`);
  return found;
}

export const isNamed =
  (name: string) =>
  ({ tagName }: Element): boolean =>
    tagName === name;

export const remove = (element: Element): void => {
  defaultTreeAdapter.detachNode(element);
};

/** The element that a text describes. */
export function elementFrom(text: string): Element {
  const [element] = elementsIn(parseFragment(text));
  if (!element) throw new Error(`markup: found no element in ${text.slice(0, 60)}, expected one`);
  return element;
}

/** The element of a drawing that a text describes. */
export function drawingFrom(text: string): Element {
  return elementFrom(text.replace(/^<\?xml[^>]*\?>\s*/, ''));
}

export function append(parent: ParentNode, child: Element): void {
  defaultTreeAdapter.detachNode(child);
  defaultTreeAdapter.appendChild(parent, child);
}

export function prepend(parent: Element, child: Element): void {
  const [first] = parent.childNodes;
  if (first) defaultTreeAdapter.insertBefore(parent, child, first);
  else append(parent, child);
}

/** Puts one element in the place of another. */
export function replace(old: Element, next: Element): void {
  if (old.parentNode) defaultTreeAdapter.insertBefore(old.parentNode, next, old);
  remove(old);
}

/** An element with another name, without its attributes and with its content. */
export function renamed(element: Element, tag: string, className: string): Element {
  const next = defaultTreeAdapter.createElement(tag, html.NS.HTML, [
    { name: 'class', value: className },
  ]);
  for (const child of [...element.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(next, child);
  }
  return next;
}
