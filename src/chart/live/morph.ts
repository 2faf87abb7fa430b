import { easeCubicInOut, interpolateString } from 'd3';

/** Milliseconds in which what two frames share moves to its new place. */
export const MORPH = 900;

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

const MOVED = ['left', 'top', 'width', 'height'] as const;

function placeTween(from: HTMLElement, to: HTMLElement): Tween {
  const goal = to.getAttribute('style') ?? '';
  const moves = MOVED.filter((side) => from.style[side] !== to.style[side]).map((side) => ({
    side,
    between: interpolateString(from.style[side], to.style[side]),
  }));
  return {
    at(t) {
      for (const { side, between } of moves) to.style[side] = between(t);
    },
    end() {
      if (moves.length > 0) to.setAttribute('style', goal);
    },
  };
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
  const tweens: Tween[] = [];
  const fresh: (HTMLElement | SVGElement)[] = [];
  for (const [key, element] of keyed(after)) {
    const twin = known.get(key);
    const tween =
      twin &&
      (element instanceof HTMLElement && twin instanceof HTMLElement
        ? placeTween(twin, element)
        : pathTween(twin, element));
    if (tween) tweens.push(tween);
    else fresh.push(element);
  }
  const start = performance.now();
  let handle = 0;
  const settle = (): void => {
    cancelAnimationFrame(handle);
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
  next.classList.add('morphing');
  for (const tween of tweens) tween.at(0);
  handle = requestAnimationFrame(tick);
  return settle;
}
