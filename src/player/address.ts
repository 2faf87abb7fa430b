/** Milliseconds between two changes of the address; browsers refuse too many in a short time. */
const PAUSE = 180;

/** The step that the address names, if it looks like one: `#attack/region` gives `attack/region`. */
export function stepInAddress(hash: string): string | undefined {
  const step = decodeURIComponent(hash.replace(/^#/, ''));
  return /^[a-z0-9-]+\/[a-z0-9-]+$/.test(step) ? step : undefined;
}

/** The address of a step on this page, to be copied and sent. */
export function addressOf(step: string): string {
  return `${location.origin}${location.pathname}#${step}`;
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
      history.replaceState(history.state, '', `#${step}`);
    }, PAUSE);
  };
}
