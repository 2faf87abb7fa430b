import { easeCubicInOut, interpolateString } from 'd3';

/** Milliseconds in which what two frames share moves to its new place. */
export const MORPH = 900;

/** d3's easeCubicInOut, as browsers take it (https://easings.net/#easeInOutCubic). */
const EASE_CUBIC_IN_OUT = 'cubic-bezier(0.65, 0, 0.35, 1)';

/** The plot of a picture that its box shows, of the two that stand in the page. */
export function shownPlot(picture: Element): HTMLElement | undefined {
  return [...picture.querySelectorAll<HTMLElement>('.plot')].find(
    (plot) => plot.getClientRects().length > 0,
  );
}

const keyed = (plot: Element): Map<string, HTMLElement | SVGElement> =>
  new Map(
    [...plot.querySelectorAll<HTMLElement | SVGElement>('[data-key]')].map((element) => [
      `${element.tagName} ${element.dataset.key ?? ''}`,
      element,
    ]),
  );

/** Numbers in path data stand for points: only paths with equally many can move into one another. */
const countOf = (path: string): number => path.match(/-?[\d.]+/g)?.length ?? 0;

interface Tween {
  at(t: number): void;
  end(): void;
}

/** Undefined where one path cannot move into the other. */
function pathTween(from: Element, to: Element): Tween | undefined {
  const [start, goal] = [from.getAttribute('d') ?? '', to.getAttribute('d') ?? ''];
  if (start === goal) return { at: () => undefined, end: () => undefined };
  if (countOf(start) !== countOf(goal)) return undefined;
  const between = interpolateString(start, goal);
  return {
    at(t) {
      to.setAttribute('d', between(t));
    },
    end() {
      to.setAttribute('d', goal);
    },
  };
}

/**
 * Where an element stood in its plot, as a translation in CSS pixels from where it stands now, and its
 * size then, where pixels of the plot are so many times those of the page (`--k`). A translation needs no layout while it runs, and browsers do not count it as a shift.
 */
function placeBefore(from: HTMLElement, to: HTMLElement, k: number): Keyframe | undefined {
  const area = to.offsetParent;
  const moved = (name: string): number => {
    const [before, after] = [from, to].map(({ style }) =>
      Number.parseFloat(style.getPropertyValue(name) || '0'),
    );
    return (before ?? 0) - (after ?? 0);
  };
  const x = (moved('left') / 100) * (area?.clientWidth ?? 0) + moved('--dx') * k;
  const y = (moved('top') / 100) * (area?.clientHeight ?? 0) + moved('--dy') * k;
  const { width, height } = from.style;
  const isSized = width !== to.style.width || height !== to.style.height;
  if (x === 0 && y === 0 && !isSized) return undefined;
  return { transform: `translate(${x}px, ${y}px)`, ...(isSized && { width, height }) };
}

/**
 * Lets a new picture grow out of an old one: what both have, by its key, moves to its new place;
 * then what is new fades in. At the end the new picture is as it was written, to the letter.
 *
 * @returns a function that ends the movement at once
 */
export function morph(old: Element, next: Element): () => void {
  const before = shownPlot(old);
  const after = shownPlot(next);
  if (!before || !after) return () => undefined;
  const known = keyed(before);
  const k = Number.parseFloat(getComputedStyle(after).getPropertyValue('--k') || '1');
  const tweens: Tween[] = [];
  const moves: { element: HTMLElement; from: Keyframe }[] = [];
  const fresh: (HTMLElement | SVGElement)[] = [];
  for (const [key, element] of keyed(after)) {
    const twin = known.get(key);
    if (element instanceof HTMLElement && twin instanceof HTMLElement) {
      const from = placeBefore(twin, element, k);
      if (from) moves.push({ element, from });
      continue;
    }
    const tween = twin && pathTween(twin, element);
    if (tween) tweens.push(tween);
    else fresh.push(element);
  }
  const start = performance.now();
  let handle = 0;
  const settle = (): void => {
    cancelAnimationFrame(handle);
    for (const animation of animations) animation.cancel();
    for (const tween of tweens) tween.end();
    for (const element of fresh) element.classList.remove('fresh', 'fades');
    next.classList.remove('morphing');
  };
  const tick = (now: number): void => {
    const t = Math.min(1, (now - start) / MORPH);
    for (const tween of tweens) tween.at(easeCubicInOut(t));
    if (t < 1) handle = requestAnimationFrame(tick);
    else {
      for (const element of fresh) element.classList.replace('fresh', 'fades');
      setTimeout(settle, 220);
    }
  };
  for (const element of fresh) element.classList.add('fresh');
  const animations = moves.map(({ element, from }) =>
    element.animate([from, {}], { duration: MORPH, easing: EASE_CUBIC_IN_OUT }),
  );
  next.classList.add('morphing');
  for (const tween of tweens) tween.at(0);
  handle = requestAnimationFrame(tick);
  return settle;
}
