/** What rounding of a layout to whole pixels can make of 1. */
const NOTHING = 0.01;

/**
 * How many times larger an element is on the screen than it is laid out: 1, unless something around it
 * is enlarged as a whole. Of an element that is not laid out it is 1.
 */
export function enlargementOf(element: HTMLElement): number {
  const { offsetWidth } = element;
  const times = offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / offsetWidth;
  return Math.abs(times - 1) < NOTHING ? 1 : times;
}
