/** Small numbers are read as words, larger ones as digits. */
export const inWords = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ??
  String(count);

/** As at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “a”, “a and b”, “a, b and c”, or with another word before the last; nothing for none. */
export function listed(texts: readonly string[], word = 'and'): string {
  const last = texts.at(-1) ?? '';
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} ${word} ${last}` : last;
}
