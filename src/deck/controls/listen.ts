import { memory } from '../../design/browser/memory.ts';
import { commandFor, type Command, type Focus } from './keys.ts';

const LETTERS_KEY = 'present:letters';
let hasLetters = memory.read(LETTERS_KEY) !== 'off';

/** Whether single letters and digits are keys. Whoever dictates to the computer switches them off. */
export const letterKeys = {
  get areOn(): boolean {
    return hasLetters;
  },
  set: (areOn: boolean): void => {
    hasLetters = areOn;
    memory.write(LETTERS_KEY, areOn ? null : 'off');
  },
};

/** Elements that take keys themselves. */
const FIELDS = 'input, select, textarea, [contenteditable]';
/** Elements that space and Enter press. */
const CONTROLS = 'button, a[href], summary, input[type="checkbox"], [data-board]';

function focusOf({ target }: KeyboardEvent): Focus {
  if (!(target instanceof Element)) return 'page';
  if (target.matches('input[type="number"]')) return 'number';
  if (target.matches(FIELDS) && !target.matches(CONTROLS)) return 'field';
  return target.closest(CONTROLS) ? 'control' : 'page';
}

/** Runs the commands that keys and buttons of a window ask for. */
export function listenToKeysAndButtons(run: (command: Command) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandFor(event, focusOf(event), hasLetters);
    if (command === undefined) return;
    event.preventDefault();
    // The Enter that follows a number means the number, not the button that happens to have the focus.
    if (command.startsWith('digit-') && document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
    run(command);
  });
  document.addEventListener('click', ({ target, detail }) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
    // After a press with the mouse, space and Enter still belong to the deck.
    if (detail > 0) control?.blur();
    const { command } = control?.dataset ?? {};
    if (command !== undefined) run(command as Command);
  });
}
