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

/** The reader touches the embed, by any means, other than to leave it. */
export function whenTouched(embed: HTMLElement, tell: () => void): void {
  for (const moment of ['pointerdown', 'keydown'] as const)
    embed.addEventListener(
      moment,
      ({ target }) => {
        if (!(target instanceof Element && target.closest('a'))) tell();
      },
      { passive: true },
    );
}

/** What some browsers say about the way to the net. */
export interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether a map may be fetched that nobody has asked for. Browsers that say nothing are taken to be well connected. */
export const isGoodConnection = ({
  saveData = false,
  effectiveType = '4g',
}: Connection = {}): boolean => !saveData && effectiveType === '4g';
