/** Milliseconds between two changes of the address; browsers refuse too many in a short time. */
const PAUSE = 180;

/** The step that the address names, if it looks like one: `#attack/region` gives `attack/region`. */
export function stepInAddress(hash: string): string | undefined {
  const step = hash.replace(/^#/, '').replaceAll(/%2f/gi, '/');
  return /^[a-z0-9.-]+\/[a-z0-9.-]+$/.test(step) ? step : undefined;
}

/** The address of a step on this page, to be copied and sent. */
export function addressOf(step: string): string {
  return `${location.origin}${location.pathname}#${step}`;
}

/** Whether the address names a chapter whose head is on the screen: somebody has just gone there. */
function isAtChapter(): boolean {
  const chapter = document.getElementById(location.hash.slice(1));
  if (!chapter?.classList.contains('chapter')) return false;
  const { top } = chapter.getBoundingClientRect();
  return top > -innerHeight / 2 && top < innerHeight / 2;
}

/**
 * Keeps the address on the current step without adding to the history, so that Back leaves the page.
 *
 * @returns a function to call with each new step
 */
export function followInAddress(): (step: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (step) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isAtChapter()) history.replaceState(history.state, '', `#${step}`);
    }, PAUSE);
  };
}
