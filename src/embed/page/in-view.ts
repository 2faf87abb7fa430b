/** Shares of the element at which it is asked again what may be done. */
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Tells how much of an element can be seen, from 0 to 1: now, and whenever that has changed by much. */
export function watchView(element: HTMLElement, tell: (share: number) => void): void {
  new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last) tell(last.isIntersecting ? last.intersectionRatio : 0);
    },
    { threshold: SHARES },
  ).observe(element);
}
