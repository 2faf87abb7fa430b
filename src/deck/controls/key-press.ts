import { commandFor, type Command, type Press } from './keys.ts';

/** Elements that take keys themselves. */
const FIELDS = 'input, select, textarea, [contenteditable]';
/** Elements that space and Enter press. */
const CONTROLS = 'button, a[href], summary, [data-board]';

function focusOf({ target }: KeyboardEvent): Press['focus'] {
  if (!(target instanceof Element)) return 'page';
  if (target.matches(FIELDS)) return 'field';
  return target.closest(CONTROLS) ? 'control' : 'page';
}

/**
 * Commands from the keyboard of a window.
 *
 * @param hasLetters whether single letters and digits are keys
 */
export function listenToKeys(hasLetters: () => boolean, run: (command: Command) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandFor({
      key: event.key,
      code: event.code,
      shiftKey: event.shiftKey,
      altKey: event.altKey,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      focus: focusOf(event),
      hasLetters: hasLetters(),
    });
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  });
}

/** Commands from the buttons of a window. A press with the mouse leaves the keys to the deck. */
export function listenToButtons(run: (command: Command) => void): void {
  document.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-command]') : null;
    if (!button) return;
    if (detail > 0) button.blur();
    run(button.dataset.command as Command);
  });
}
