import { certaintyOfVerdict, lookOf, type Verdict } from '../../model/certainty.ts';

/** A new element with these properties and children. Strings become text, never markup. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A verdict as it is written everywhere: its sign and its words. */
export function verdictMark(verdict: Verdict): HTMLElement {
  const { dot } = lookOf(certaintyOfVerdict(verdict));
  return createElement(
    'span',
    { className: 'signed-verdict' },
    createElement('i', { className: `sign-${dot}` }),
    verdict,
  );
}
