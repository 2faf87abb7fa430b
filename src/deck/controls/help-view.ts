import { make } from '../../design/browser/make.ts';
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
    make('dt', {}, keys),
    make('dd', {}, what),
  ];
  const commands = Object.entries(presentMessages.commands).flatMap(([command, name]) => {
    const keys = keysOf(command as Command);
    return keys.length > 0 ? row(name, keys.join(' ')) : [];
  });
  const letters = make('input', { type: 'checkbox', checked: letterKeys.areOn });
  const off = make('p', { hidden: letterKeys.areOn, role: 'status' }, words.lettersOff);
  letters.addEventListener('change', () => {
    letterKeys.set(letters.checked);
    off.hidden = letters.checked;
  });
  return make(
    'div',
    { className: 'help' },
    make('dl', {}, ...words.moves.flatMap(([what, keys]) => row(what, keys))),
    make('dl', {}, ...commands),
    make(
      'div',
      {},
      make('p', {}, words.clickers),
      make('p', {}, words.figures),
      make('p', {}, make('label', {}, letters, ` ${words.letters}`)),
      off,
    ),
  );
}
