import { describe, expect, it } from 'vitest';
import { presentMessages } from '#messages/present.ts';
import { commandFor, keysOf, type Command, type Focus, type Press } from './keys.ts';

interface Wish {
  focus?: Focus;
  hasLetters?: boolean;
}

const press = (
  key: string,
  { focus = 'page', hasLetters = true, ...more }: Partial<Press> & Wish = {},
): Command | undefined =>
  commandFor(
    { key, code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more },
    focus,
    hasLetters,
  );

describe('keys', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['enter', ['Enter']],
    ['escape', ['Escape']],
    ['black', ['b', 'B', '.']],
    ['help', ['?']],
    ['full-screen', ['f', 'F']],
    ['overview', ['o']],
    ['uncertain', ['u']],
    ['motion', ['m']],
    ['presenter', ['s']],
    ['qr', ['q']],
    ['contrast', ['h']],
    ['large', ['l']],
    ['reset', ['t']],
    ['rate', ['r']],
    ['theme', ['d']],
  ] as const)('%s', (command, keys) => {
    for (const key of keys) expect(press(key), key).toBe(command);
  });

  it('Shift and space go back, and a question mark may need Shift', () => {
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(press('?', { shiftKey: true })).toBe('help');
    expect(press('.', { shiftKey: true })).toBe('black');
  });

  it('digits are typed', () => {
    expect('0123456789'.split('').map((digit) => press(digit))).toEqual(
      Array.from({ length: 10 }, (_, i) => `digit-${i}`),
    );
  });

  it('digits may need Shift as well', () => {
    expect(press('7', { shiftKey: true })).toBe('digit-7');
  });

  it('letters work on keyboards of other scripts, by their place', () => {
    expect(press('ش', { code: 'KeyA' })).toBeUndefined();
    expect(press('لا', { code: 'KeyB' })).toBeUndefined();
    expect(press('и', { code: 'KeyB' })).toBe('black');
    expect(press('ب', { code: 'KeyF' })).toBe('full-screen');
    expect(press('ö', { code: 'Semicolon' })).toBeUndefined();
  });

  it('keys with a modifier belong to the browser', () => {
    for (const key of ['f', 's', 'ArrowLeft', 'PageDown', '1', ' '])
      for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const)
        expect(press(key, { [modifier]: true }), `${modifier} ${key}`).toBeUndefined();
    for (const key of ['F', 'B', 'ArrowRight', 'Home', 'Enter'])
      expect(press(key, { shiftKey: true }), `Shift ${key}`).toBeUndefined();
  });

  it('no key is taken from a field', () => {
    for (const key of ['1', 'b', 'ArrowLeft', 'PageDown', ' ', 'Enter', 'Escape', 'Home'])
      expect(press(key, { focus: 'field' }), key).toBeUndefined();
  });

  it('a field for a number takes what writes a number, and leaves a clicker its keys', () => {
    const focus = 'number';
    for (const key of ['1', '0', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'Home', 'End', 'Enter'])
      expect(press(key, { focus }), key).toBeUndefined();
    expect(press('PageDown', { focus })).toBe('next');
    expect(press('PageUp', { focus })).toBe('previous');
    expect(press(' ', { focus })).toBe('next');
    expect(press(' ', { focus, shiftKey: true })).toBe('previous');
    expect(press('.', { focus })).toBe('black');
    expect(press('b', { focus })).toBe('black');
    expect(press('Escape', { focus })).toBe('escape');
  });

  it('space and Enter press what has the focus; clickers and letters still work', () => {
    const focus = 'control';
    for (const key of [' ', 'Enter']) expect(press(key, { focus })).toBeUndefined();
    expect(press(' ', { focus, shiftKey: true })).toBeUndefined();
    expect(press('PageDown', { focus })).toBe('next');
    expect(press('b', { focus })).toBe('black');
    expect(press('Escape', { focus })).toBe('escape');
  });

  it('letters, digits and signs can be switched off, the others stay', () => {
    for (const key of ['b', '.', '?', '7', 'o'])
      expect(press(key, { hasLetters: false }), key).toBeUndefined();
    for (const key of ['ArrowRight', 'PageUp', ' ', 'Escape', 'Enter', 'End'])
      expect(press(key, { hasLetters: false }), key).toBeDefined();
  });

  it('other keys mean nothing', () => {
    for (const key of ['Tab', 'x', 'F5', 'Dead', 'constructor', 'toString', 'ß', '١'])
      expect(press(key), key).toBeUndefined();
  });
});

describe('keysOf', () => {
  it('every command that the toolbar names has a key of its own, but for moves', () => {
    const named = Object.keys(presentMessages.commands) as Command[];
    const moves: Command[] = ['next', 'previous', 'first', 'last'];
    expect(named.filter((command) => keysOf(command).length === 0)).toEqual(moves);
    const keys = named.flatMap(keysOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf('black')).toEqual(['B', '.']);
  });
});
