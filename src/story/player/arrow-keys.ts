/** What an arrow key means while a scene has the focus, or undefined for all other keys. */
function stepFor(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.key === 'ArrowRight') return 1;
  if (event.key === 'ArrowLeft') return -1;
  return undefined;
}

/**
 * Steps from the arrow keys, only while the focus is on the stage of a scene or in its toolbar, so
 * that the page and screen readers keep their keys (WCAG 2.1.4).
 *
 * @returns a function that detaches the listener
 */
export function keySource(stage: HTMLElement, onMove: (by: 1 | -1) => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (stage.classList.contains('exploring')) return;
    const by = stepFor(event);
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  stage.addEventListener('keydown', onKey);
  return () => {
    stage.removeEventListener('keydown', onKey);
  };
}
