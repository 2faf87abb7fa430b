/** Small numbers are read as words, larger ones as digits. */
export const inWords = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ??
  String(count);

/** As at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands before the text at `index` of so many in a row: nothing, a comma, or a word before the last. */
export function separatorBefore(index: number, count: number, word = 'and'): string {
  if (index === 0) return '';
  return index === count - 1 ? ` ${word} ` : ', ';
}

/** “a”, “a and b”, “a, b and c”, or with another word before the last; nothing for none. */
export const listed = (texts: readonly string[], word = 'and'): string =>
  texts.map((text, i) => separatorBefore(i, texts.length, word) + text).join('');
