/** What a probe is written with: long enough for a little more space to make it wider. */
const PROBE = 'spacing of letters and words';

/**
 * Calls back when the reader has spread letters or words by a style of their own, as some need it to read,
 * and again when that ends. Such styles may come at any time, from a menu of the browser.
 */
export function watchTextSpacing(onChange: (isSpread: boolean) => void): void {
  const probe = document.createElement('span');
  probe.textContent = PROBE;
  probe.ariaHidden = 'true';
  // Fixed: it must not make the page wider.
  Object.assign(probe.style, { position: 'fixed', visibility: 'hidden', whiteSpace: 'nowrap' });
  document.body.append(probe);
  let was = false;
  new ResizeObserver(() => {
    const { letterSpacing, wordSpacing } = getComputedStyle(probe);
    const isSpread = parseFloat(letterSpacing) > 0 || parseFloat(wordSpacing) > 0;
    if (isSpread !== was) onChange(isSpread);
    was = isSpread;
  }).observe(probe);
}
