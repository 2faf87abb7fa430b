import { address } from '../../content/addresses/address.ts';
import { wordingOf } from '#messages/certainty.ts';
import { stripMessages } from '#messages/site.ts';
import type { Certainty } from '../../model/certainty.ts';
import { stripState } from './strip-state.ts';

/** On these screens the cells are links; on others the strip is one button. bar.css has the same condition. */
const HAS_LINKS = '(min-width: 85em)';

/** A cell of the strip: a claim, and the place in the story at which it is tested. */
interface Cell {
  link: HTMLAnchorElement;
  sign: Certainty;
  /** Index of the step. */
  tested: number;
}

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Lets one cell at a time be reached with the tab key, and the others from there with the arrow keys. */
function attachKeys(strip: HTMLElement, links: readonly HTMLAnchorElement[]): (at: number) => void {
  let reachable: HTMLAnchorElement | undefined;
  const reach = (at: number): void => {
    const link = links[at];
    if (!link) return;
    if (reachable) reachable.tabIndex = -1;
    link.tabIndex = 0;
    reachable = link;
  };
  for (const link of links) link.tabIndex = -1;
  reach(0);
  strip.addEventListener('keydown', (event) => {
    const at = links.findIndex((link) => link === event.target);
    const next = KEYS[event.key]?.(at, links.length - 1);
    if (at < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    reach(next);
    links[next]?.focus();
  });
  return reach;
}

/** A strip that shows how far the report has been tested. */
export interface ClaimStrip {
  /** @param isAnimated whether cells that are filled now do so over a moment */
  show(step: string, isAnimated: boolean): void;
}

/**
 * The strip of claims in the bar: a cell for each claim of the report, filled with the sign of its
 * verdict from the step on that tests it. It is written to only when the step changes, and only what
 * is new.
 *
 * @param steps all steps of the story, in reading order
 * @param go goes to a step of the story
 */
export function attachStrip(steps: readonly string[], go: (step: string) => void): ClaimStrip {
  const strip = document.querySelector<HTMLElement>('[data-strip]');
  if (!strip) return { show: () => undefined };
  const cells = [...strip.querySelectorAll('a')].map((link): Cell => ({
    link,
    sign: link.dataset.sign as Certainty,
    tested: steps.indexOf(link.hash.slice(1)),
  }));
  const reach = attachKeys(
    strip,
    cells.map(({ link }) => link),
  );
  const opener = strip.querySelector<HTMLButtonElement>('[data-strip-open]');
  const hasLinks = matchMedia(HAS_LINKS);
  const lists = [...strip.querySelectorAll('ol')];
  const suit = (): void => {
    for (const list of lists) {
      list.inert = !hasLinks.matches;
      list.ariaHidden = hasLinks.matches ? null : 'true';
    }
  };
  hasLinks.addEventListener('change', suit);
  suit();

  let state = stripState(cells, -1);
  const write = (next: typeof state, isAnimated: boolean): void => {
    for (const [i, { link, sign }] of cells.entries()) {
      const isFilled = next.filled[i] ?? false;
      if (isFilled !== state.filled[i]) {
        link.className = `square-${isFilled ? sign : 'open'}`;
        link.classList.toggle('fills', isFilled && isAnimated);
        if (isFilled)
          link.setAttribute('aria-label', stripMessages.tested(link.textContent, wordingOf(sign)));
        else link.removeAttribute('aria-label');
      }
      const isHere = next.here[i] ?? false;
      if (isHere === state.here[i]) continue;
      if (isHere) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    const first = next.here.indexOf(true);
    if (first >= 0 && !strip.contains(document.activeElement)) reach(first);
    opener?.setAttribute('aria-label', stripMessages.open(next.count, cells.length));
    state = next;
  };
  write(state, false);
  opener?.addEventListener('click', () => {
    import('../panel/panel.ts').then(
      ({ openReport }) => {
        openReport((at) => state.filled[at] ?? false, opener, go);
      },
      () => {
        location.assign(address('evidence/'));
      },
    );
  });
  return {
    show(step, isAnimated) {
      const next = stripState(cells, steps.indexOf(step));
      write(next, isAnimated);
    },
  };
}
