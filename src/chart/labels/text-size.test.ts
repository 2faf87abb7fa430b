import { describe, expect, it } from 'vitest';
import { widthOfText, wrapText } from '../../design/svg/text-width.ts';
import { sizeOfText } from './text-size.ts';

describe('widthOfText(line, size, weight)', () => {
  /** Sums of the advance widths of Source Sans 3 at weight 400, in thousandths of an em. */
  it.each([
    ['2019', 4 * 497],
    ['illicit', 246 + 255 + 255 + 246 + 456 + 246 + 338],
    ['Mammoth', 727 + 504 + 829 + 829 + 542 + 338 + 544],
    ['no data', 547 + 542 + 200 + 555 + 504 + 338 + 504],
  ])(
    'is at least as wide as the real letters of “%s”, and no more than a fifth wider',
    (text, em) => {
      const real = (em / 1000) * 20;
      expect(widthOfText(text, 20)).toBeGreaterThanOrEqual(real);
      expect(widthOfText(text, 20)).toBeLessThan(real * 1.2);
    },
  );

  it('grows with the size, and with the weight', () => {
    expect(widthOfText('Diyala', 24)).toBeCloseTo(2 * widthOfText('Diyala', 12));
    expect(widthOfText('Diyala', 12, 600)).toBeGreaterThan(widthOfText('Diyala', 12, 400));
  });

  it('is nothing for nothing', () => {
    expect(widthOfText('', 12)).toBe(0);
  });
});

describe('sizeOfText(text, kind)', () => {
  it('is as wide as the widest line and as high as all of them', () => {
    const one = sizeOfText('probably', 'note');
    const two = sizeOfText('probably\nhere', 'note');
    expect(two.width).toBe(one.width);
    expect(two.height).toBe(2 * one.height);
    expect(one.height).toBeCloseTo(15);
  });
});

describe('wrapText(text, maxWidth, size)', () => {
  const text = 'report probably written in these months';

  it('leaves a text that fits alone', () => {
    expect(wrapText(text, 999, 12)).toBe(text);
  });

  it('breaks between words, so that no line is too wide', () => {
    const lines = wrapText(text, 90, 12).split('\n');
    expect(lines).toEqual(['report probably', 'written in these', 'months']);
    for (const line of lines) expect(widthOfText(line, 12)).toBeLessThanOrEqual(90);
  });

  it('never breaks a word, however narrow the room', () => {
    expect(wrapText('a Salahaddin b', 10, 12)).toBe('a\nSalahaddin\nb');
  });

  it('keeps lines that are there already, and an empty text', () => {
    expect(wrapText('one\ntwo', 999, 12)).toBe('one\ntwo');
    expect(wrapText('', 10, 12)).toBe('');
  });
});
