/** What may lie over the picture that the audience sees. */
export const PANELS = ['overview', 'help', 'uncertain', 'rate', 'question', 'qr'] as const;
export type PanelName = (typeof PANELS)[number];

/** Everything that a key or a button can ask for, whichever window it is in. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  /** The number that was typed is meant. */
  | 'enter'
  | 'escape'
  | 'black'
  | 'full-screen'
  | 'motion'
  | 'contrast'
  | 'large'
  | 'theme'
  | 'presenter'
  | 'reset'
  | PanelName
  | `digit-${number}`;

/** A key press. `code` is the key's place on the keyboard, whatever is written on it: KeyB. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
>;

/**
 * What has the focus: nothing, something that Enter or space presses, a field for a number, or something
 * that takes all keys itself.
 */
export type Focus = 'page' | 'control' | 'number' | 'field';

/** Keys with which a number is written. All others of a clicker mean nothing there, so they stay the deck's. */
const isOfNumber = (key: string): boolean => /^(\d|Arrow.*|Home|End|Enter)$/.test(key);

/** Keys of every presentation program and every clicker. */
const NAMED: ReadonlyMap<string, Command> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'escape'],
]);

/** Keys that press a control which has the focus. */
const PRESSING: ReadonlyMap<string, Command> = new Map([
  [' ', 'next'],
  ['Enter', 'enter'],
]);

/** Single letters and signs. `keysOf` lists them for the help. */
const LETTERS: ReadonlyMap<string, Command> = new Map([
  ['f', 'full-screen'],
  ['b', 'black'],
  ['.', 'black'],
  ['o', 'overview'],
  ['?', 'help'],
  ['u', 'uncertain'],
  ['r', 'rate'],
  ['m', 'motion'],
  ['s', 'presenter'],
  ['q', 'qr'],
  ['h', 'contrast'],
  ['l', 'large'],
  ['d', 'theme'],
  ['t', 'reset'],
]);

/** Whether Shift belongs to the sign itself on some keyboards. */
const isSign = (key: string): boolean => /^[\d?.]$/.test(key);

/** The Latin letter of a key: keyboards of other scripts have their own on it. */
function letterOf({ key, code }: Press): string {
  const isOther = key.length === 1 && key > '\u007f';
  return (isOther ? (/^Key([A-Z])$/.exec(code)?.[1] ?? '') : key).toLowerCase();
}

/**
 * What a key press asks for, or undefined when it is left to the browser.
 *
 * @param hasLetters whether single letters, digits and signs are keys: they can be switched off
 */
export function commandFor(press: Press, focus: Focus, hasLetters: boolean): Command | undefined {
  const { key, shiftKey } = press;
  if (press.altKey || press.ctrlKey || press.metaKey || focus === 'field') return undefined;
  if (focus === 'number' && isOfNumber(key)) return undefined;
  const isFree = focus !== 'control';
  if (key === ' ' && shiftKey) return isFree ? 'previous' : undefined;
  if (shiftKey && !isSign(key)) return undefined;
  const named = (isFree ? PRESSING.get(key) : undefined) ?? NAMED.get(key);
  if (named) return named;
  if (!hasLetters) return undefined;
  if (/^\d$/.test(key)) return `digit-${Number(key)}`;
  return LETTERS.get(letterOf(press));
}

/** The single keys of a command, as they stand on its button and in the help: the first one is shown. */
export const keysOf = (command: Command): string[] =>
  [...LETTERS].flatMap(([key, own]) => (own === command ? [key.toUpperCase()] : []));
