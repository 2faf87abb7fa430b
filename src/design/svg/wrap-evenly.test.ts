import { describe, expect, it } from 'vitest';
import { wrapText } from './text-width.ts';
import { wrapEvenly } from './wrap-evenly.ts';

describe('wrapEvenly(text, maxWidth, size)', () => {
  const text = 'Three words and then a few more so that a single one is left over';

  it('needs as many lines as a text that is filled from the first line on', () => {
    for (const width of [80, 120, 200, 260, 400])
      expect(wrapEvenly(text, width, 16)).toHaveLength(
        wrapText(text, width, 16).split('\n').length,
      );
  });

  it('keeps every word in its order', () => {
    expect(wrapEvenly(text, 200, 16).join(' ')).toBe(text);
  });

  it('leaves no single word in the last line', () => {
    expect(wrapText('The retreat runs the other way', 220, 16)).toMatch(/\nway$/);
    expect(wrapEvenly('The retreat runs the other way', 220, 16)).toEqual([
      'The retreat runs',
      'the other way',
    ]);
  });

  it('leaves one line as it is', () => {
    expect(wrapEvenly('A soft area', 300, 16)).toEqual(['A soft area']);
  });
});
