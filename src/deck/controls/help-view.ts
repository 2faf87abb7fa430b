import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { keysOf, type Command } from './keys.ts';
import { letterKeys } from './listen.ts';

const words = presentMessages.help;

/**
 * What each key does, and the switch for those who speak to their computer: with single letters as
 * keys, words that are dictated would do things.
 */
export function helpView(): HTMLElement {
  const row = (what: string, keys: string): HTMLElement[] => [
    createElement('dt', {}, keys),
    createElement('dd', {}, what),
  ];
  const commands = Object.entries(presentMessages.commands).flatMap(([command, name]) => {
    const keys = keysOf(command as Command);
    return keys.length > 0 ? row(name, keys.join(' ')) : [];
  });
  const letters = createElement('input', { type: 'checkbox', checked: letterKeys.areOn });
  const off = createElement('p', { hidden: letterKeys.areOn, role: 'status' }, words.lettersOff);
  letters.addEventListener('change', () => {
    letterKeys.set(letters.checked);
    off.hidden = letters.checked;
  });
  return createElement(
    'div',
    { className: 'help' },
    createElement('dl', {}, ...words.moves.flatMap(([what, keys]) => row(what, keys))),
    createElement('dl', {}, ...commands),
    createElement(
      'div',
      {},
      createElement('p', {}, words.clickers),
      createElement('p', {}, words.figures),
      createElement('p', {}, createElement('label', {}, letters, ` ${words.letters}`)),
      off,
    ),
  );
}
