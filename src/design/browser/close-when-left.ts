/**
 * Closes what unfolds over the page when the reader turns to something else: presses beside it, moves
 * the focus out of it, or presses Escape, which gives the focus back to its summary.
 */
export function closeWhenLeft(details: HTMLDetailsElement): void {
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && details.contains(target);
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isInside(target)) details.open = false;
  });
  details.addEventListener('focusout', ({ relatedTarget }) => {
    // Without a target the focus goes nowhere: the window is left, or a place without focus is pressed.
    if (relatedTarget !== null && !isInside(relatedTarget)) details.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    const hadFocus = isInside(document.activeElement);
    details.open = false;
    if (hadFocus) details.querySelector('summary')?.focus();
  });
}
