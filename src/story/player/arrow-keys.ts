const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Calls back at the arrow keys, only while the focus is on the stage of a scene or in its toolbar, so
 * that the page and screen readers keep their keys (WCAG 2.1.4).
 */
export function onArrowKeys(stage: HTMLElement, move: (by: 1 | -1) => void): void {
  stage.addEventListener('keydown', (event) => {
    const by = STEPS[event.key];
    const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (by === undefined || isModified || stage.classList.contains('exploring')) return;
    event.preventDefault();
    move(by);
  });
}
