import { certaintyOfVerdict, lookOf, type Verdict } from '../../model/certainty.ts';
import { createElement } from './create-element.ts';

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
