/** CSS pixels that a finger must travel along the slider before it means the slider, not the page. */
const ALONG = 8;

/** What a finger on a slider means, as far as can be told. */
type Meaning = 'unknown' | 'slide';

/**
 * Keeps a slider where it is while somebody scrolls the page with a finger that began on it. Browsers
 * move the thumb to where the finger comes down, before they know what it wants. Here the value counts
 * once the finger has moved along the slider or has been lifted, and is taken back when the page
 * scrolls. To be attached before anything that listens to `input`: it does not hear of values that do not count.
 *
 * @returns a function that detaches it
 */
export function slideOnPurpose(slider: HTMLInputElement): () => void {
  let touch: { from: number; value: string; meaning: Meaning } | undefined;
  const detached = new AbortController();
  const { signal } = detached;
  const decide = (): void => {
    if (touch?.meaning !== 'unknown') return;
    touch.meaning = 'slide';
    if (slider.value !== touch.value) slider.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const hold = (event: Event): void => {
    if (touch?.meaning === 'unknown') event.stopImmediatePropagation();
  };
  slider.addEventListener('input', hold, { signal });
  slider.addEventListener('change', hold, { signal });
  slider.addEventListener(
    'pointerdown',
    ({ pointerType, clientX }) => {
      touch =
        pointerType === 'touch'
          ? { from: clientX, value: slider.value, meaning: 'unknown' }
          : undefined;
    },
    { signal },
  );
  slider.addEventListener(
    'pointermove',
    ({ clientX }) => {
      if (touch && Math.abs(clientX - touch.from) >= ALONG) decide();
    },
    { signal },
  );
  slider.addEventListener(
    'pointerup',
    () => {
      decide();
      touch = undefined;
    },
    { signal },
  );
  slider.addEventListener(
    'pointercancel',
    () => {
      if (touch?.meaning === 'unknown') slider.value = touch.value;
      touch = undefined;
    },
    { signal },
  );
  return () => {
    detached.abort();
  };
}
